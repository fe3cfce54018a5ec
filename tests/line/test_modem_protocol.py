"""The modem's bytes to events: any split of them, any garbage among them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.line.modem_protocol import (
    DLE,
    ETX,
    LONGEST_LINE,
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

CONNECT = b"\r\nCONNECT\r\n"


def decoded(*pieces: bytes, voice: bool = False) -> list[Event]:
    decoder = Decoder()
    decoder.expect_voice(voice)
    return joined([event for piece in pieces for event in decoder.feed(piece)])


def joined(events: list[Event]) -> list[Event]:
    """Neighbouring sound as one: how it was cut does not matter."""
    out: list[Event] = []
    for event in events:
        if isinstance(event, Voice) and out and isinstance(out[-1], Voice):
            out[-1] = Voice(out[-1].data + event.data)
        else:
            out.append(event)
    return out


def shown(events: list[Event]) -> list[object]:
    """Comparable: what is personal revealed."""
    return [
        event.key.reveal()
        if isinstance(event, Digit)
        else event.text.reveal()
        if isinstance(event, Info)
        else ("number", event.number and event.number.reveal())
        if isinstance(event, CallerNumber)
        else event
        for event in events
    ]


@pytest.mark.parametrize(
    ("line", "events"),
    [
        (b"\r\nOK\r\n", [Result(Code.OK)]),
        (b"ATE0\r\r\nOK\r\n", ["ATE0\r\r".strip(), Result(Code.OK)]),
        (b"\r\nERROR\r\n", [Result(Code.ERROR)]),
        (b"\r\nVCON\r\n", [Result(Code.OK)]),
        (b"\r\nNO CARRIER\r\n", [Result(Code.NO_CARRIER)]),
        (b"\r\nCONNECT 57600\r\n", [Result(Code.CONNECT)]),
        (b"\r\nRING\r\n", [Ring()]),
        (b"\x10R", [Ring()]),
        (b"\r\nNMBR=0301234567\r\n", [("number", "0301234567")]),
        (b"\r\nNMBR = +49301234567\r\n", [("number", "+49301234567")]),
        (b"\r\nNMBR = P\r\n", [("number", None)]),
        (b"\r\nNMBR = 1;DROP TABLE\r\n", [("number", None)]),
        (b"\x10b", [Signal.BUSY]),
        (b"\r\nO\x10dK\r\n", [Signal.DIAL_TONE, Result(Code.OK)]),
        (b"\x105\x105", ["5", "5"]),
        (b"\x10/\x105\x105\x105\x10~\x105", ["5", "5"]),
        (b"\x10/\x105\x10\x7f\x10/\x106\x106\x10~", ["5", "6"]),
        (b"\x10\xff\r\nOK\r\n", [Result(Code.OK)]),
    ],
)
def test_what_a_modem_says_between_calls(line: bytes, events: list[object]) -> None:
    assert shown(decoded(line)) == events


def test_sound_begins_after_connect_and_ends_with_etx() -> None:
    """The sample 0x10 comes shielded, DLE SUB stands for two of them; what follows ETX is a line again."""
    said = CONNECT + b"\x80\r\nOK\r\n" + DLE + DLE + DLE + b"\x1a" + DLE + b"5" + b"\x81" + DLE + ETX + b"\r\nOK\r\n"
    assert shown(decoded(said, voice=True)) == [
        Result(Code.CONNECT),
        Voice(b"\x80\r\nOK\r\n\x10\x10\x10"),
        "5",
        Voice(b"\x81"),
        VoiceEnd(),
        Result(Code.OK),
    ]


def test_a_stray_connect_does_not_deafen() -> None:
    assert decoded(CONNECT, b"\r\nRING\r\n") == [Result(Code.CONNECT), Ring()]


def test_an_endless_line_is_bounded_and_dropped() -> None:
    decoder = Decoder()
    events = [event for _ in range(1000) for event in decoder.feed(b"RING" * 256)]
    assert events == [] and len(decoder._line) <= LONGEST_LINE + 1
    assert list(decoder.feed(b"\r\nRING\r\n")) == [Ring()]


ITEMS = st.one_of(
    st.sampled_from([b"\r\nRING\r\n", b"\r\nOK\r\n", DLE + b"b", DLE + b"5", CONNECT, DLE + ETX, DLE]),
    st.binary(max_size=20),
)


@given(st.lists(ITEMS, max_size=20).map(b"".join), st.lists(st.integers(0, 400)), st.booleans())
def test_every_split_gives_the_same_events(data: bytes, cuts: list[int], voice: bool) -> None:
    """And no bytes raise, whatever they are."""
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    pieces = [data[start:end] for start, end in pairwise(places)]
    assert shown(decoded(*pieces, voice=voice)) == shown(decoded(data, voice=voice))


@given(st.binary(max_size=300))
def test_sound_comes_through_the_shield_unchanged(sound: bytes) -> None:
    events = decoded(CONNECT + shielded(sound) + DLE + ETX, voice=True)
    assert [event.data for event in events if isinstance(event, Voice)] == ([sound] if sound else [])
    assert events[-1] == VoiceEnd()


@given(st.binary(max_size=200))
def test_after_any_garbage_the_bell_is_heard(garbage: bytes) -> None:
    """A line end, or two where the first completes an escape, and the decoder is back in step."""
    assert decoded(garbage, b"\n\n\r\nRING\r\n")[-1] == Ring()


@given(st.binary(max_size=100))
def test_eight_bits_there_and_back_are_the_same(codes: bytes) -> None:
    assert to_modem(from_modem(codes)) == codes


@given(st.lists(st.integers(-32768, 32767), min_size=1))
def test_eight_bits_lose_half_a_step_at_most(values: list[int]) -> None:
    """Save for the uppermost half step, which is cut."""
    pcm = b"".join(value.to_bytes(2, "little", signed=True) for value in values)
    back = from_modem(to_modem(pcm))
    for at, value in enumerate(values):
        near = int.from_bytes(back[2 * at : 2 * at + 2], "little", signed=True)
        assert abs(near - min(value, 127 * 256)) <= 128


def test_nothing_personal_is_in_a_representation() -> None:
    events = decoded(b"\r\nNMBR=0301234567\r\nNAME=ERIKA\r\n" + DLE + b"5")
    assert "0301234567" not in repr(events) and "ERIKA" not in repr(events) and "'5'" not in repr(events)
