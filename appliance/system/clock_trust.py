"""How far the box's clock is to be trusted: plain values in, values out.

A box without a network may start at any time it likes: at 1970, at the day its image was built, or where it was
switched off. In doubt it takes call-backs and books nothing, and what deletes by date waits. Trusted is a clock that a
technician has confirmed, that a battery has kept, or that a time server in the practice's network sets.

Within one boot the clock is watched against one that only counts (`Reading.running`): whoever sets the time, by hand or
by a fault, makes it jump against that one. Both run in UTC; summer time is a matter of showing it.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

TOLERANCE = dt.timedelta(minutes=2)
"""A clock that is off by less gives nobody a wrong appointment."""

LONGEST_OFF = dt.timedelta(days=60)
"""Longer than any practice is closed. A battery clock that claims more is asked about before anything is deleted."""


class Source(StrEnum):
    """What keeps the time while the box is off."""

    NONE = "none"
    BATTERY = "battery"
    NETWORK = "network"


class Doubt(StrEnum):
    """Why the clock is not to be trusted."""

    UNCONFIRMED = "unconfirmed"
    """It was started and nothing has kept the time."""
    TOO_EARLY = "too_early"
    """It shows a time before the release of this program, or before the time that was seen last."""
    TOO_LATE = "too_late"
    """It claims that the box was off for longer than any practice is closed."""
    JUMPED = "jumped"
    """Somebody or something has set it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One look at the clocks. `wall`: in UTC; `running`: seconds since the boot, sleep included, which nobody can set;
    `boot`: which boot it is."""

    wall: dt.datetime
    running: float
    boot: str
    source: Source


@dataclass(frozen=True, slots=True)
class Trust:
    """`wall` was the time, as far as it is believed, when `running` was read in `boot`. `doubt`: None means trusted."""

    wall: dt.datetime
    running: float
    boot: str
    doubt: Doubt | None


def begin(saved: Trust | None, now: Reading, released: dt.datetime) -> Trust:
    """At the start of the service. `saved`: what was kept at the end of the last time, None at the very first."""
    if saved is not None and saved.boot == now.boot:
        return watch(saved, now, released)
    doubt = _doubt_at_boot(saved, now, released)
    return _as_shown(now) if doubt is None else Trust(_floor(saved, now, released), now.running, now.boot, doubt)


def _floor(saved: Trust | None, now: Reading, released: dt.datetime) -> dt.datetime:
    """It cannot be earlier than the release, nor than it was."""
    return max(now.wall, released, *([saved.wall] if saved else []))


def _doubt_at_boot(saved: Trust | None, now: Reading, released: dt.datetime) -> Doubt | None:
    if now.wall < released:
        return Doubt.TOO_EARLY
    if now.source is Source.NETWORK:
        return None
    if saved is not None and now.wall < saved.wall - TOLERANCE:
        return Doubt.TOO_EARLY
    if now.source is Source.NONE:
        return Doubt.UNCONFIRMED
    if saved is not None and now.wall > saved.wall + LONGEST_OFF:
        return Doubt.TOO_LATE
    return saved.doubt if saved is not None else None  # a battery also keeps a time that was set wrong


def watch(trust: Trust, now: Reading, released: dt.datetime) -> Trust:
    """While the service runs, at every look. A doubt stays until it is confirmed or a time server answers."""
    if now.source is Source.NETWORK and now.wall >= released:
        return _as_shown(now)
    believed = believed_at(trust, now)
    doubt = trust.doubt
    if doubt is None and abs(now.wall - believed) > TOLERANCE:
        doubt = Doubt.JUMPED
    return Trust(believed, now.running, now.boot, doubt)


def confirm(now: Reading, released: dt.datetime) -> Trust | None:
    """Somebody has compared the clock that is shown with one that is right. None: it cannot be right."""
    return None if now.wall < released else _as_shown(now)


def time_at(trust: Trust, now: Reading) -> dt.datetime:
    """What time to work with, in UTC: in doubt the believed one, which no setting of the clock moves."""
    return now.wall if trust.doubt is None else believed_at(trust, now)


def believed_at(trust: Trust, now: Reading) -> dt.datetime:
    """The believed time, carried on by the clock that only counts."""
    return trust.wall + dt.timedelta(seconds=now.running - trust.running)


def _as_shown(now: Reading) -> Trust:
    return Trust(now.wall, now.running, now.boot, None)
