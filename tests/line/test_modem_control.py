"""A whole modem call in virtual time: the control and a modem that speaks each profile's dialect."""

import pytest
from fake_modem import CX, USR, ZOOM, Dialect, FakeModem, Silent, eight_bits
from hypothesis import given, settings
from hypothesis import strategies as st
from modem_world import STEP_S, World

from appliance.line.modem_control import HOLD_S, PROBE_S, RING_GAP_S, STALL_S
from appliance.line.modem_protocol import DLE
from appliance.line.modem_sound import from_modem, to_modem
from appliance.line.modem_steps import Answered, Failed, Mode, Phase, Ready
from appliance.line.simulated import Partner
from appliance.model.personal import Personal
from appliance.ports import Gone, Key, Sound

DIALECTS = pytest.mark.parametrize("dialect", [USR, CX, ZOOM], ids=["usr", "cx", "zoom"])
DUPLEX = pytest.mark.parametrize("full_duplex", [False, True], ids=["half", "full"])
RAMP = b"".join(((index * 97 % 32768) - 16384).to_bytes(2, "little", signed=True) for index in range(8000))
"""A second of sound without two equal frames; it holds the byte that is shielded."""


class Says:
    """Speaks one sound over and over, presses keys and hangs up at the frames given."""

    def __init__(self, pcm: bytes = RAMP, at: dict[int, Key | Gone] | None = None) -> None:
        self.pcm, self.at, self.frames = pcm, at or {}, 0
        self.heard: list[bytes] = []

    def frame(self, heard: bytes) -> bytes | Key | Gone:
        self.heard.append(heard)
        self.frames += 1
        place = 320 * (self.frames - 1) % len(self.pcm)
        return self.at.pop(self.frames, None) or self.pcm[place : place + 320]


def world(dialect: Dialect, partner: Partner | None = None, *, full_duplex: bool = False) -> World:
    """In a call."""
    made = World(FakeModem(dialect, partner or Silent()), full_duplex=full_duplex).ready()
    made.answered("0301234567")
    return made


@DIALECTS
def test_it_finds_out_what_modem_it_is_and_sets_it_up(dialect: Dialect) -> None:
    made = World(FakeModem(dialect)).ready()
    assert made.control.profile is not None and made.control.profile.name == dialect.name
    assert {"AT+GCI=42", "AT+VCID=1", "ATS0=0"} <= set(made.modem.commands)
    assert not made.modem.off_hook and not made.modem.echo


@DIALECTS
def test_it_answers_after_so_many_rings_and_knows_the_number(dialect: Dialect) -> None:
    made = World(FakeModem(dialect), rings=3).ready()
    for _ in range(2):
        made.modem.ring("0301234567")
        made.run(5)
    assert not made.modem.off_hook
    made.modem.ring()
    answered = made.until(Answered, 5)
    assert isinstance(answered, Answered) and answered.number is not None
    assert answered.number.reveal() == "0301234567" and made.modem.off_hook


def test_rings_of_different_calls_are_not_added_up() -> None:
    """Nor does the number of somebody who gave up stick to the next caller."""
    made = World(FakeModem(CX), rings=2).ready()
    made.modem.ring("0301234567")
    made.run(RING_GAP_S + 1)
    made.modem.ring()
    made.run(1)
    assert not made.modem.off_hook
    made.run(4)
    made.modem.ring()
    answered = made.until(Answered)
    assert isinstance(answered, Answered) and answered.number is None


def test_while_it_may_not_answer_the_practice_rings_on() -> None:
    may = [False]
    made = World(FakeModem(CX), rings=2, may_answer=lambda: may[0]).ready()
    for _ in range(5):
        made.modem.ring()
        made.run(5)
    assert not made.modem.off_hook and "AT+VLS=1" not in made.modem.commands
    may[0] = True
    made.modem.ring()
    assert isinstance(made.until(Answered), Answered)


@DIALECTS
@DUPLEX
def test_the_caller_is_heard_sample_for_sample(dialect: Dialect, full_duplex: bool) -> None:
    """Once the modem records nothing is lost, doubled or moved, in the right places of the call."""
    caller = Says()
    made = world(dialect, caller, full_duplex=full_duplex)
    made.run(3)
    sounds = [event for event in made.happened if isinstance(event, Sound)]
    assert [one.index for one in sounds] == [sum(len(s.pcm) // 2 for s in sounds[:n]) for n in range(len(sounds))]
    expected = from_modem(eight_bits(RAMP))
    heard = made.sound[-32000:]
    start = (expected * 3).find(heard[:320])
    assert start >= 0 and heard == (expected * 4)[start : start + len(heard)]


@DIALECTS
@DUPLEX
def test_what_is_played_arrives_whole_and_in_real_time(dialect: Dialect, full_duplex: bool) -> None:
    made = world(dialect, full_duplex=full_duplex)
    made.run(1)
    made.control.play(RAMP)
    begun = made.now
    while made.control.queued_samples():
        made.run(STEP_S)
    assert made.now - begun == pytest.approx(1, abs=0.2)
    made.run(1)
    assert bytes(made.modem.played).count(to_modem(RAMP)) == 1
    assert made.control.played_samples() == 8000 and made.modem.underruns == 0


@DIALECTS
def test_half_duplex_turns_and_turns_back(dialect: Dialect) -> None:
    """While the box speaks the caller is silence, and the time of the call goes on; then he is heard again."""
    made = world(dialect, Says(b"\x00\x20" * 160))
    made.run(1)
    assert made.control.mode is Mode.LISTENING
    before, made.happened = made.now, []
    made.control.play(RAMP)
    made.run(0.5)
    assert made.control.mode is Mode.SPEAKING and bytes(640) in made.sound
    made.run(2)
    assert made.control.mode is Mode.LISTENING and made.sound[-640:] == b"\x00\x20" * 320
    assert len(made.sound) / 16000 == pytest.approx(made.now - before, abs=0.1)
    turned = made.sound.rfind(bytes(640)) / 16000
    assert turned < 1.0 + HOLD_S + 0.15, "the caller waits too long to be heard"


def test_sentences_that_follow_at_once_are_not_torn_apart() -> None:
    made = world(CX)
    made.run(1)
    for _ in range(3):
        made.control.play(RAMP)
        made.run(1.05)
    made.run(1)
    assert made.modem.commands.count("AT+VTX") == 1


def test_the_greeting_begins_soon_after_the_answer() -> None:
    made = World(FakeModem(CX)).ready()
    made.modem.ring()
    made.run(5)
    made.modem.ring()
    made.until(Answered)
    answered = made.now
    made.control.play(RAMP)
    while not bytes(made.modem.played).strip(b"\x80"):
        made.run(STEP_S)
    assert made.now - answered < 0.25
    assert "AT+VRX" not in made.modem.commands, "it did not record first, to no purpose"


@DIALECTS
@DUPLEX
def test_interrupted_sound_stops_at_once(dialect: Dialect, full_duplex: bool) -> None:
    """What the modem still holds is dropped too."""
    made = world(dialect, full_duplex=full_duplex)
    made.run(1)
    made.control.play(b"\x00\x20" * 16000)
    made.run(1)
    made.control.stop_playing()
    at = len(made.modem.played)
    assert made.control.queued_samples() == 0
    made.run(1)
    assert made.modem.played[at:].count(0xA0) <= 0.03 * 8000


@DIALECTS
@DUPLEX
def test_keys_come_once_while_the_box_speaks_and_while_it_listens(dialect: Dialect, full_duplex: bool) -> None:
    caller = Says(bytes(320))
    made = world(dialect, caller, full_duplex=full_duplex)
    made.run(1)
    caller.at[caller.frames + 10] = _key("4")
    made.run(1)
    made.control.play(RAMP)
    caller.at[caller.frames + 20] = _key("#")
    made.run(1)
    assert [event.digit.reveal() for event in made.happened if isinstance(event, Key)] == ["4", "#"]


@DIALECTS
@DUPLEX
@pytest.mark.parametrize("speaking", [False, True])
def test_the_caller_hangs_up(dialect: Dialect, full_duplex: bool, speaking: bool) -> None:
    """The modem goes on hook and takes the next call."""
    made = world(dialect, full_duplex=full_duplex)
    made.run(1.5)
    if speaking:
        made.control.play(RAMP * 5)
        made.run(1)
    made.noise = DLE + dialect.hang_up
    made.run(3)
    assert [event for event in made.happened if isinstance(event, Gone)] == [Gone(broken=False)]
    assert not made.modem.off_hook and made.control.phase is Phase.IDLE
    made.answered()
    assert made.modem.off_hook and made.count(Answered) == 2


@pytest.mark.parametrize("code", [b"c", b"e", b"a", b"b", b"d"])
def test_fax_busy_and_dial_tone_end_the_call(code: bytes) -> None:
    made = world(CX)
    made.noise = DLE + code
    made.run(0.1)
    assert made.count(Gone) == 1


@pytest.mark.parametrize("code", [b"h", b"H", b"P", b"l"])
def test_the_loop_counts_once_the_answer_has_settled(code: bytes) -> None:
    """Going off hook is a change in the loop. Later the caller has gone, or the practice lifted its telephone."""
    made = World(FakeModem(CX)).ready()
    made.modem.ring()
    made.run(5)
    made.modem.ring()
    made.until(Answered)
    made.noise = DLE + code
    made.run(1.5)
    assert made.count(Gone) == 0
    made.noise = DLE + code
    made.run(0.1)
    assert made.count(Gone) == 1


@DIALECTS
@DUPLEX
@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["play", "stop", "wait", "hang up"]), st.integers(1, 60)), max_size=8))
def test_hang_up_at_any_moment_leaves_no_stuck_line(
    dialect: Dialect, full_duplex: bool, wishes: list[tuple[str, int]]
) -> None:
    """Hang-up races: whatever was being said, turned or stopped, the line is free again and one Gone was told."""
    made = World(FakeModem(dialect), full_duplex=full_duplex, rings=1).ready()
    made.modem.ring()
    made.until(Answered)
    for wish, steps in [*wishes, ("hang up", 1)]:
        match wish:
            case "play":
                made.control.play(RAMP[: 320 * steps])
            case "stop":
                made.control.stop_playing()
            case "hang up":
                made.control.hang_up()
        made.run(steps * STEP_S)
    made.run(8)
    assert made.control.phase is Phase.IDLE and not made.modem.off_hook
    assert made.count(Gone) == 1 and made.count(Failed) == 0


def test_a_storm_of_rings_and_a_ring_in_a_call_make_one_call() -> None:
    made = World(FakeModem(CX)).ready()
    made.noise = b"\r\nRING\r\n" * 500
    made.run(2)
    made.noise = b"\r\nRING\r\n" + DLE + b"R"
    made.run(2)
    assert made.count(Answered) == 1 and made.modem.answered == 1 and made.count(Gone) == 0


def test_a_unit_that_refuses_voice_never_answers() -> None:
    """emxsys/callattendant#163."""
    made = World(FakeModem(USR, refuses=frozenset({"AT+FCLASS=8"})))
    assert made.until(Failed, 20) == Failed(unknown=False)
    made.modem.ring()
    made.run(20)
    assert not made.modem.off_hook and made.count(Ready) == 0


@DIALECTS
@pytest.mark.parametrize("state", ["receive", "transmit", "duplex"])
def test_a_modem_left_in_the_middle_of_a_call_is_put_on_hook(dialect: Dialect, state: str) -> None:
    """By a service that was killed: whatever the modem was doing, it is taken over."""
    made = World(FakeModem(dialect, state=state, off_hook=True, voice_class=True, echo=False))
    made.ready()
    assert not made.modem.off_hook and made.modem.state == "command"


def test_an_ok_that_comes_late_does_not_stand_for_connect() -> None:
    """Else sound would be sent to a modem that still takes it for commands."""
    made = world(USR)
    made.run(1)
    made.control.play(RAMP)
    while made.modem.commands[-1] != "AT+VTX":
        made.step()
    made.modem.dead, made.noise = True, b"\r\nOK\r\n"
    made.run(0.1)
    assert made.control.mode is not Mode.SPEAKING


def test_refused_wishes_do_not_matter() -> None:
    World(FakeModem(CX, refuses=frozenset({"AT+GCI=42", "AT+VCID=1", "ATM0", "ATZ"}))).ready()


def test_a_stranger_is_told_apart() -> None:
    stranger = Dialect("none", "33600", frozenset(), 1, b"!", b"^", True, False, b"b")
    assert World(FakeModem(stranger)).until(Failed, 20) == Failed(unknown=True)


@pytest.mark.parametrize("refused", ["AT+VSM=1,8000,0,0", "AT+VLS=1"])
def test_where_answering_fails_the_practice_goes_on_ringing(refused: str) -> None:
    made = World(FakeModem(CX, refuses=frozenset({refused})), rings=1).ready()
    made.modem.ring()
    made.run(10)
    assert made.count(Answered) == 0 and not made.modem.off_hook and made.control.phase is Phase.IDLE


@pytest.mark.parametrize("refused", ["AT+VRX", "AT+VTX"])
def test_a_modem_that_does_not_record_or_play_ends_the_call_as_broken(refused: str) -> None:
    made = World(FakeModem(CX, refuses=frozenset({refused})), rings=1).ready()
    made.modem.ring()
    made.until(Answered)
    made.run(1)
    made.control.play(RAMP)
    made.run(10)
    assert [event for event in made.happened if isinstance(event, Gone)] == [Gone(broken=True)]
    assert not made.modem.off_hook and made.control.phase is Phase.IDLE


def test_a_modem_that_dies_in_a_call_is_noticed() -> None:
    made = world(CX)
    made.run(1)
    made.modem.dead = True
    made.run(STALL_S + 0.1)
    assert made.happened[-2:] == [Gone(broken=True), Failed()]


def test_a_modem_that_dies_while_nobody_calls_is_noticed() -> None:
    made = World(FakeModem(CX)).ready()
    made.modem.dead = True
    made.run(PROBE_S + 4)
    assert made.happened[-1] == Failed() and made.count(Gone) == 0


def test_probing_does_not_disturb() -> None:
    made = World(FakeModem(CX)).ready()
    made.run(5 * PROBE_S)
    assert made.count(Failed) == 0 and made.modem.commands.count("AT") >= 4
    made.answered()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 300), st.binary(max_size=40)), max_size=6), st.booleans())
def test_garbage_at_any_moment_neither_raises_nor_sticks(noises: list[tuple[int, bytes]], full_duplex: bool) -> None:
    """The call may end by it; afterwards the modem is on hook and idle, or has failed and is opened anew, and is then
    on hook whatever state it was left in."""
    made = World(FakeModem(CX), rings=1, full_duplex=full_duplex).ready()
    made.modem.ring()
    for steps, noise in noises:
        made.run(steps * STEP_S)
        made.noise = noise
        made.control.play(RAMP[:3200])
    made.run(1)
    made.control.hang_up()
    made.run(20)
    assert made.count(Gone) == made.count(Answered)
    if made.control.phase is Phase.FAILED:
        made = World(made.modem).ready()
    assert made.control.phase is Phase.IDLE and not made.modem.off_hook


def _key(digit: str) -> Key:
    return Key(Personal(digit))
