"""Voice modems as data: how each is recognised, set up, and made to record and to play.

No modem was at hand: what stands here is read in manuals and in the code and issues of programs that use these modems
(hardware.md tells which devices that makes likely to work). Sound is 8,000 samples a second of 8 bits without sign: the
format that callattendant records and plays with both families.
"""

from dataclasses import dataclass

from appliance.line.modem_protocol import CAN, DLE, ETX


@dataclass(frozen=True, slots=True, kw_only=True)
class ModemProfile:
    """`setup` has to succeed, `wishes` may be refused. All of it is sent while on hook."""

    name: str
    usb_ids: tuple[tuple[int, int], ...]
    """Vendor and product."""
    product_codes: tuple[str, ...]
    """Answers to ATI0."""
    sound_format: str
    silence_detection_off: str
    end_receive: bytes
    end_transmit: bytes
    end_duplex: bytes | None
    """None: no full duplex."""
    clear_transmit: bytes
    wishes: tuple[str, ...] = ("AT+GCI=42", "AT+VCID=1", "ATS0=0", "ATM0")
    """Germany (T.35 code 0x42, for levels and caller number), caller number as lines, never answer by itself, no
    loudspeaker."""


USR5637 = ModemProfile(
    name="usr5637",
    usb_ids=((0x0BAF, 0x0303),),
    # callattendant, hardware/modem.py: product code 5601, 128 is 8-bit linear, silence detection by 128.
    product_codes=("5601",),
    sound_format="AT+VSM=128,8000",
    silence_detection_off="AT+VSD=128,0",
    # callattendant: DLE ! ends receiving and is answered by DLE ETX, without an OK that could be relied on.
    end_receive=DLE + b"!",
    end_transmit=DLE + ETX,
    clear_transmit=DLE + CAN,
    # +VTR and its DLE ^ stand in the USRobotics 56K command reference; on this device nobody has shown it.
    end_duplex=DLE + b"^",
)
CX93010 = ModemProfile(
    name="cx93010",
    # Conexant's own numbers: StarTech USB56KEMH2 reports 0572:1349 (users' lsusb), others 0572:1340 and 0572:1329.
    usb_ids=((0x0572, 0x1349), (0x0572, 0x1340), (0x0572, 0x1329)),
    # callattendant: product code 56000, format 1 is 8-bit unsigned, silence detection by 0.
    product_codes=("56000",),
    sound_format="AT+VSM=1,8000,0,0",
    silence_detection_off="AT+VSD=0,0",
    # Conexant 102184B and 102752B: DLE ! aborts receiving, DLE ^ ends +VTR. emxsys/callattendant#94: a Zoom 3095 heeds
    # these only after three DLE; to any other modem the first two of them are one
    # sample, a faint click.
    end_receive=3 * DLE + b"!",
    end_transmit=3 * DLE + ETX,
    end_duplex=3 * DLE + b"^",
    clear_transmit=3 * DLE + CAN,
)
PROFILES = {profile.name: profile for profile in (USR5637, CX93010)}


def by_product_code(lines: list[str]) -> ModemProfile | None:
    """The profile of a modem that answered ATI0 with these lines."""
    return next((one for one in PROFILES.values() if any(code in lines for code in one.product_codes)), None)


def usb_ids() -> frozenset[tuple[int, int]]:
    """Of all modems that have a profile."""
    return frozenset(id_ for profile in PROFILES.values() for id_ in profile.usb_ids)
