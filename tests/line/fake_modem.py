"""A voice modem made of code, without input or output: it speaks a dialect, in virtual or real time.

Written from the manuals and not from the code it tests: it shields on its own and heeds only what its dialect heeds.
"""

from collections import deque
from dataclasses import dataclass, field

from appliance.line.simulated import Partner
from appliance.ports import Gone, Key

DLE, ETX = b"\x10", b"\x03"
FRAME_S = 0.02
QUIET = b"\x80" * 160


@dataclass(frozen=True)
class Dialect:
    """`dles`: so many DLE have to come before an action. `receive_ok`: whether OK follows the end of recording."""

    name: str
    code: str
    formats: frozenset[str]
    dles: int
    ends_receive: bytes
    ends_duplex: bytes
    receive_ok: bool
    repeats_keys: bool
    """Keys come as DLE / DLE 5 DLE 5 DLE ~ and not once."""
    hang_up: bytes
    voice_rings: bool = False


USR = Dialect("usr5637", "5601", frozenset({"AT+VSM=128,8000"}), 1, b"!", b"^", False, False, b"d")
CX = Dialect("cx93010", "56000", frozenset({"AT+VSM=1,8000,0,0"}), 1, b"!", b"^", True, True, b"b")
ZOOM = Dialect("cx93010", "56000", frozenset({"AT+VSM=1,8000,0,0"}), 3, b"!", b"^", True, True, b"l")


class Silent:
    """A caller who says nothing."""

    def frame(self, heard: bytes) -> bytes | Key | Gone:
        return bytes(320)


@dataclass
class FakeModem:
    dialect: Dialect
    partner: Partner = field(default_factory=Silent)
    refuses: frozenset[str] = frozenset()
    dead: bool = False
    """Takes everything and says nothing."""
    off_hook: bool = False
    state: str = "command"
    """command, receive, transmit, ending (plays what it has, then OK) or duplex."""
    echo: bool = True
    voice_class: bool = False
    commands: list[str] = field(default_factory=list)
    played: bytearray = field(default_factory=bytearray)
    """What went out to the caller, 20 ms after 20 ms, one byte a sample; silence where nothing did."""
    underruns: int = 0
    answered: int = 0

    def __post_init__(self) -> None:
        self._out, self._line, self._buffer = bytearray(), bytearray(), bytearray()
        self._dles = 0
        self._due: float | None = None
        self._keys: deque[str] = deque()

    # --- the serial port ----------------------------------------------------------------------------------------------

    def write(self, data: bytes) -> None:
        for byte in data:
            (self._text if self.state in ("command", "ending") else self._voice)(bytes([byte]))

    def read(self, now: float) -> bytes:
        """What the modem has said up to `now`."""
        while self.off_hook and (self._due is None or now >= self._due):
            self._due = (self._due if self._due is not None else now) + FRAME_S
            self._frame()
        out = bytes(self._out)
        self._out.clear()
        return b"" if self.dead else out

    def say(self, line: str) -> None:
        self._out += b"\r\n" + line.encode() + b"\r\n"

    def ring(self, number: str | None = None) -> None:
        self.say("RING") if not self.voice_class else self._out.extend(DLE + b"R")
        if number is not None:
            for line in ("DATE = 1122", "TIME = 2205", f"NMBR = {number}", "NAME = ERIKA BEISPIEL"):
                self.say(line)

    # --- commands -----------------------------------------------------------------------------------------------------

    def _text(self, byte: bytes) -> None:
        if self.echo:
            self._out += byte
        if byte != b"\r":
            self._line += byte
            return
        command, self._line = self._line.decode("latin-1").strip(), bytearray()
        if command.startswith("AT"):
            self.commands.append(command)
            self._obey(command)

    def _obey(self, command: str) -> None:
        if command in self.refuses or (command.startswith("AT+VSM") and command not in self.dialect.formats):
            self.say("ERROR")
            return
        match command:
            case "AT+VRX" | "AT+VTX" | "AT+VTR":
                if not (self.off_hook and self.voice_class):
                    self.say("ERROR")
                    return
                self.state = {"AT+VRX": "receive", "AT+VTX": "transmit", "AT+VTR": "duplex"}[command]
                self.say("CONNECT")
                return
            case "AT+VLS=1":
                self.off_hook, self._due, self.answered = True, None, self.answered + 1
            case "AT+VLS=0" | "ATH" | "ATZ":
                self.off_hook = False
                self.voice_class = self.voice_class and command != "ATZ"
            case "AT+FCLASS=8" | "AT+FCLASS=0":
                self.voice_class = command.endswith("8")
            case "ATI0":
                self.say(self.dialect.code)
            case _ if command.startswith("ATE0"):
                self.echo = False
        self.say("OK")

    # --- sound --------------------------------------------------------------------------------------------------------

    def _voice(self, byte: bytes) -> None:
        if byte == DLE:
            self._dles += 1
            return
        dles, self._dles = self._dles, 0
        self._buffer += DLE * (dles // 2)
        if dles % 2 == 0:
            self._buffer += byte if self.state in ("transmit", "duplex") else b""
        elif dles >= self.dialect.dles:
            self._action(byte)

    def _action(self, code: bytes) -> None:
        if code == b"\x18":
            self._buffer.clear()
        elif code == ETX and self.state == "transmit":
            self.state = "ending"
        elif (self.state, code) in {("receive", self.dialect.ends_receive), ("duplex", self.dialect.ends_duplex)}:
            self._buffer.clear()
            self._end_voice()

    def _end_voice(self) -> None:
        told = self.state == "duplex" or self.dialect.receive_ok
        self.state = "command"
        self._out += DLE + ETX
        if told:
            self.say("OK")

    def _frame(self) -> None:
        """20 ms of an open line."""
        sending = self.state in ("transmit", "duplex", "ending")
        played = bytes(self._buffer[:160]) if sending else b""
        del self._buffer[: len(played)]
        if self.state in ("transmit", "duplex") and len(played) < 160 and self.played.count(0x80) < len(self.played):
            self.underruns += 1
        self.played += played.ljust(160, b"\x80")
        if self.state == "ending" and not self._buffer:
            self.state = "command"
            self.say("OK")
        said = self.partner.frame(heard(played))
        if isinstance(said, Gone):
            self._out += DLE + self.dialect.hang_up
        elif isinstance(said, Key):
            self._press(said.digit.reveal())
        if self.state in ("receive", "duplex"):
            self._out += _shield(eight_bits(said) if isinstance(said, bytes) else QUIET)

    def _press(self, key: str) -> None:
        codes = f"/{key}{key}{key}~" if self.dialect.repeats_keys else key
        self._out += b"".join(DLE + code.encode() for code in codes)


def _shield(data: bytes) -> bytes:
    return b"".join(DLE + DLE if byte == 0x10 else bytes([byte]) for byte in data)


def eight_bits(pcm: bytes) -> bytes:
    """16 to 8 bits, rounded."""
    values = (int.from_bytes(pcm[at : at + 2], "little", signed=True) for at in range(0, len(pcm), 2))
    return bytes(min((value + 128) // 256, 127) + 128 for value in values)


def heard(codes: bytes) -> bytes:
    """What was played as 16-bit sound; empty when it is all silence."""
    if codes.strip(b"\x80") == b"":
        return b""
    return b"".join(bytes([0, (code - 128) % 256]) for code in codes)
