"""One voice modem from its setup through calls and back, without input or output: bytes, a time and wishes in; bytes
and events out.

Setup → idle → (rings) → answering → talking → hanging up → idle. What a modem does not do in time ends in `Failed`:
then the device is to be closed and opened anew, which also puts it on hook. On the telephone only what has been set up
and may answer does answer, so that otherwise the practice's own telephone goes on ringing.

Half duplex: the modem either plays (+VTX) or records (+VRX). While it plays, the caller is heard as silence, so that
the time of the call, which is counted in samples, goes on; keys come in both states.
"""

from collections import deque
from collections.abc import Callable

from appliance.audio.frames import FRAME
from appliance.line.modem_profiles import ModemProfile, by_product_code
from appliance.line.modem_protocol import (
    DLE,
    ETX,
    CallerNumber,
    Code,
    Decoder,
    Digit,
    Event,
    Info,
    Result,
    Ring,
    Signal,
    Voice,
    VoiceEnd,
    shielded,
)
from appliance.line.modem_sound import from_modem, to_modem
from appliance.line.modem_steps import Answered, Ends, Failed, Happening, Mode, Phase, Ready, Step, command
from appliance.line.pacing import FRAME_S, Pacer
from appliance.ports import Gone, Key, Sound

FRAME_BYTES = 2 * FRAME
LEAD_S = 0.08
"""Sound that the modem holds ahead of real time, so that a late thread is not heard; stopping loses no more than it."""
HOLD_S = 0.12
"""After the last sound to be played the modem goes on playing silence for so long before it records: the next sentence
may come at once."""
RING_GAP_S = 8.0
"""A bell that has been silent for so long has stopped: German exchanges ring every 5 s."""
COMMAND_S = 3.0
"""A modem answers a command within this, or is taken for dead."""
VOICE_END_S = 0.15
"""After the end of sound a modem may or may not say OK (the USR5637 was seen without): no longer waited for."""
LEAVE_VOICE = 3 * DLE + b"!" + 3 * DLE + b"^" + 3 * DLE + ETX + b"\r"
"""Whatever voice state a modem was left in ends by this; in command state it is a line that is no command."""
STALL_S = 2.0
"""A modem that records and sends nothing for so long is dead."""
SETTLE_S = 1.0
"""So soon after the answer loop breaks and handset events are the modem's own going off hook."""
PROBE_S = 30.0
"""While nothing happens the modem is asked so often whether it is there."""
MOST_LINES = 64
"""Lines of information kept while the modem is asked who it is."""

_ENDS_CALL = frozenset({Signal.BUSY, Signal.DIAL_TONE, Signal.FAX_CALLING, Signal.DATA_CALLING, Signal.ANSWER_TONE})
_ENDS_SETTLED_CALL = frozenset({Signal.LOOP_BREAK, Signal.HANDSET_DOWN, Signal.HANDSET_UP, Signal.HANDSET_UP_TOO})
"""Where the caller's side breaks the loop, or the practice has lifted its own telephone: the box leaves the call."""
_ENDS_CONNECTION = frozenset({Code.NO_CARRIER, Code.BUSY, Code.NO_DIAL_TONE})


class ModemControl:
    """Not for two threads at once. `happened` and `outgoing` are to be asked after every call of anything else."""

    def __init__(
        self,
        profile: ModemProfile | None,
        *,
        rings: int,
        full_duplex: bool,
        may_answer: Callable[[], bool] = lambda: True,
    ) -> None:
        """`profile` None: the modem is asked what it is. `rings`: after so many it is answered. Full duplex only with
        profiles that have it."""
        self.profile = profile
        self._rings_wanted, self._wants_full_duplex, self._may_answer = rings, full_duplex, may_answer
        self.phase, self.mode = Phase.SETUP, Mode.NEITHER
        self._decoder, self._pacer = Decoder(), Pacer(LEAD_S)
        self._steps: deque[Step] = deque()
        self._step: Step | None = None
        self._due = 0.0
        self._ended = self._ending = False
        self._out, self._happened = bytearray(), list[Happening]()
        self._info: list[str] = []
        self._now = 0.0
        self._rings, self._last_ring, self._number, self._number_at = 0, 0.0, CallerNumber(None), 0.0
        self._quiet_since = self._heard_until = self._life_at = self._answered_at = 0.0
        self._index = self._played = 0
        self._queue = bytearray()
        self._steps += [
            Step(LEAVE_VOICE, required=False, patience_s=VOICE_END_S),
            command("ATZ", required=False),
            command("ATE0V1Q0"),
            command("ATI0", then=self._identified),
        ]

    # --- what comes in and goes out -----------------------------------------------------------------------------------

    def receive(self, data: bytes, now: float) -> None:
        """Bytes from the modem. `now`: seconds that only rise."""
        self._now = now
        for event in self._decoder.feed(data):
            self._take(event)
        self._work()

    def tick(self, now: float) -> None:
        """Time has passed. To be called every 20 ms or so."""
        self._now = now
        self._work()

    def outgoing(self) -> bytes:
        """What is to be written to the modem now."""
        out = bytes(self._out)
        self._out.clear()
        return out

    def happened(self) -> list[Happening]:
        """What has happened since it was last asked."""
        happened, self._happened = self._happened, []
        return happened

    # --- what is wanted -----------------------------------------------------------------------------------------------

    @property
    def full_duplex(self) -> bool:
        return self._wants_full_duplex and self.profile is not None and self.profile.end_duplex is not None

    def play(self, pcm: bytes) -> None:
        """8 kHz signed 16-bit mono; dropped when there is no call."""
        if self.phase is Phase.TALKING:
            self._queue += pcm

    def stop_playing(self) -> None:
        """Drops what was not sent, and what the modem still holds."""
        self._queue.clear()
        if self.mode in (Mode.SPEAKING, Mode.BOTH) and self._step is None and self.profile:
            self._out += self.profile.clear_transmit
            self._pacer = Pacer(LEAD_S)

    def queued_samples(self) -> int:
        return len(self._queue) // 2

    def played_samples(self) -> int:
        """Samples of this call that went to the modem."""
        return self._played

    def hang_up(self) -> None:
        if self.phase is Phase.TALKING:
            self._end_call(Gone())

    def lose(self) -> None:
        """The device is gone, or is being closed."""
        self._fail()

    # --- what the modem says ------------------------------------------------------------------------------------------

    def _take(self, event: Event) -> None:
        match event:
            case Ring():
                self._ring()
            case CallerNumber():
                self._number, self._number_at = event, self._now
            case Info(text):
                if self.phase is Phase.SETUP and len(self._info) < MOST_LINES:
                    self._info.append(text.reveal())
            case Result(code):
                self._result(code)
            case VoiceEnd():
                if self._step and self._step.ends is Ends.VOICE_END:
                    self._ended, self._due = True, self._now + VOICE_END_S
                if self.mode in (Mode.LISTENING, Mode.BOTH):  # where nobody asked for it, it is told to record again
                    self.mode, self._quiet_since, self._heard_until = Mode.NEITHER, self._now, self._now
            case Voice(data) if self.phase is Phase.TALKING:
                self._heard_until = self._life_at = self._now
                self._hear(from_modem(data))
            case Digit(key) if self.phase is Phase.TALKING:
                self._happened.append(Key(key))
            case Signal() if self.phase is Phase.TALKING:
                settled = self._now - self._answered_at > SETTLE_S
                if event in _ENDS_CALL or (event in _ENDS_SETTLED_CALL and settled):
                    self._end_call(Gone())
            case _:
                pass

    def _ring(self) -> None:
        if self.phase is not Phase.IDLE:
            return
        self._rings = self._rings + 1 if self._now - self._last_ring < RING_GAP_S else 1
        if self._rings == 1 and self._now - self._number_at > RING_GAP_S:
            self._number = CallerNumber(None)  # of a call that stopped before the box answered
        self._last_ring = self._now
        if self._rings >= self._rings_wanted and self._may_answer():
            self._answer()

    def _result(self, code: Code) -> None:
        step = self._step
        if code in _ENDS_CONNECTION:
            if self.phase is Phase.TALKING:
                self._end_call(Gone())
        elif step is None:
            return
        elif code is Code.ERROR:
            self._done(succeeded=False)
        elif step.ends is Ends.VOICE_END:
            if self._ended:
                self._done(succeeded=True)
        elif (code is Code.CONNECT) == (step.ends is Ends.CONNECT):
            self._done(succeeded=True)  # an OK that comes late does not stand for a CONNECT

    # --- steps --------------------------------------------------------------------------------------------------------

    def _work(self) -> None:
        if self._step and self._now >= self._due:
            voice_end = self._step.ends is Ends.VOICE_END
            if voice_end:
                self._decoder.leave_voice()
            self._done(succeeded=voice_end and self._ended)
        if self.phase is Phase.TALKING:
            self._talk()
        elif self.phase is Phase.IDLE:
            self._idle()
        if self.phase is Phase.HANGING_UP and self._step is None and not self._steps:
            self._hang_up_steps()
        self._next()

    def _next(self) -> None:
        if self._step is None and self._steps:
            self._step = step = self._steps.popleft()
            self._ended, self._due = False, self._now + (step.patience_s or COMMAND_S)
            self._decoder.expect_voice(step.voice)
            self._out += step.send

    def _done(self, succeeded: bool) -> None:
        step, self._step = self._step, None
        assert step is not None
        if step.mode is not None and (succeeded or not step.required):
            self.mode, self._quiet_since, self._life_at = step.mode, self._now, self._now
            self._heard_until = max(self._heard_until, self._now - FRAME_S)
        if succeeded and step.then:
            step.then()
        elif not succeeded and step.required:
            self._refused()
        self._next()

    def _refused(self) -> None:
        """A step that had to succeed did not."""
        self._steps.clear()
        if self.phase is Phase.ANSWERING:
            self.phase = Phase.HANGING_UP
        elif self.phase is Phase.TALKING:
            self._end_call(Gone(broken=True))
        else:
            self._fail()

    def _fail(self, unknown: bool = False) -> None:
        if self.phase is Phase.FAILED:
            return
        if self.phase is Phase.TALKING:
            self._happened.append(Gone(broken=True))
        self.phase = Phase.FAILED
        self._steps.clear()
        self._step = None
        self._happened.append(Failed(unknown))

    # --- on hook ------------------------------------------------------------------------------------------------------

    def _identified(self) -> None:
        self.profile = self.profile or by_product_code(self._info)
        self._info.clear()
        if self.profile is None:
            self._fail(unknown=True)
            return
        # A unit that refuses voice (emxsys/callattendant#163) must be known before it answers the first call.
        self._steps += [command(text, required=False) for text in self.profile.wishes]
        self._steps += [command("AT+FCLASS=8"), command("AT+FCLASS=0", then=self._ready)]

    def _ready(self) -> None:
        self.phase, self._quiet_since = Phase.IDLE, self._now
        self._rings, self._number = 0, CallerNumber(None)
        self._happened.append(Ready())

    def _idle(self) -> None:
        if self._step is None and not self._steps and self._now - self._quiet_since > PROBE_S:
            self._quiet_since = self._now
            self._steps.append(command("AT"))

    def _answer(self) -> None:
        assert self.profile is not None
        self.phase, self.mode = Phase.ANSWERING, Mode.NEITHER
        self._steps += [
            command("AT+FCLASS=8"),
            command(self.profile.sound_format),
            command(self.profile.silence_detection_off, required=False),
            command("AT+VLS=1", then=self._answered),
        ]

    def _answered(self) -> None:
        self.phase = Phase.TALKING
        self._answered_at = self._heard_until = self._quiet_since = self._life_at = self._now
        self._index = self._played = 0
        self._pacer = Pacer(LEAD_S)
        self._happened.append(Answered(self._number.number))

    # --- talking ------------------------------------------------------------------------------------------------------

    def _talk(self) -> None:
        if self.mode in (Mode.LISTENING, Mode.BOTH):
            if self._now - self._life_at > STALL_S:
                self._fail()
        else:
            while self._now >= self._heard_until + FRAME_S:
                self._heard_until += FRAME_S
                self._hear(bytes(FRAME_BYTES))
        if self.phase is Phase.TALKING and self._step is None:
            self._send_due()
            self._turn()

    def _hear(self, pcm: bytes) -> None:
        self._happened.append(Sound(self._index, pcm))
        self._index += len(pcm) // 2

    def _send_due(self) -> None:
        """Sound in real time, silence where there is none, so that the modem never runs dry."""
        if self.mode not in (Mode.SPEAKING, Mode.BOTH):
            return
        if self._queue:
            self._quiet_since = self._now
        frames = self._pacer.due(self._now)
        for _ in range(frames):
            pcm = bytes(self._queue[:FRAME_BYTES])
            del self._queue[:FRAME_BYTES]
            self._played += len(pcm) // 2
            self._out += shielded(to_modem(pcm.ljust(FRAME_BYTES, b"\0")))
        if frames:
            self._pacer.sent(frames, self._now)

    def _turn(self) -> None:
        """Starts or changes the direction of sound where that is due."""
        assert self.profile is not None
        if self._steps:
            return
        waited = self._now - self._quiet_since >= HOLD_S
        if self.mode is Mode.NEITHER and self.full_duplex:
            self._steps.append(Step(b"AT+VTR\r", Ends.CONNECT, mode=Mode.BOTH, voice=True))
        elif self.mode is Mode.NEITHER and self._queue:
            self._steps.append(Step(b"AT+VTX\r", Ends.CONNECT, mode=Mode.SPEAKING))
        elif self.mode is Mode.NEITHER and waited:
            self._steps.append(Step(b"AT+VRX\r", Ends.CONNECT, mode=Mode.LISTENING, voice=True))
        elif self.mode is Mode.LISTENING and self._queue:
            self._steps.append(Step(self.profile.end_receive, Ends.VOICE_END, required=False, mode=Mode.NEITHER))
            self._steps.append(Step(b"AT+VTX\r", Ends.CONNECT, mode=Mode.SPEAKING))
        elif self.mode is Mode.SPEAKING and not self._queue and waited:
            self._steps.append(Step(self.profile.end_transmit, required=False, mode=Mode.NEITHER))
            self._steps.append(Step(b"AT+VRX\r", Ends.CONNECT, mode=Mode.LISTENING, voice=True))

    # --- the end ------------------------------------------------------------------------------------------------------

    def _end_call(self, gone: Gone) -> None:
        self._happened.append(gone)
        self.phase = Phase.HANGING_UP
        self._steps.clear()
        self._queue.clear()

    def _hang_up_steps(self) -> None:
        """Ends the sound that is going on, then the call. A modem that does not even do this is opened anew."""
        assert self.profile is not None
        profile = self.profile
        if self.mode is Mode.LISTENING:
            self._steps.append(Step(profile.end_receive, Ends.VOICE_END, required=False, mode=Mode.NEITHER))
        elif self.mode is Mode.BOTH and profile.end_duplex is not None:
            self._steps.append(Step(profile.end_duplex, Ends.VOICE_END, required=False, mode=Mode.NEITHER))
        elif self.mode is Mode.SPEAKING:
            end = profile.clear_transmit + profile.end_transmit
            self._steps.append(Step(end, required=False, mode=Mode.NEITHER))
        self._steps += [
            command("AT+VLS=0", required=False),
            command("ATH"),
            command("AT+FCLASS=0", then=self._ready),
        ]
