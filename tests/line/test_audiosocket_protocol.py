"""The frames of AudioSocket: the same however the bytes are cut, and nothing but `Broken` for what is none."""

from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.line.audiosocket_protocol import (
    Audio,
    Broken,
    Decoder,
    Digit,
    Fault,
    Frame,
    HangUp,
    Identity,
    Kind,
    Skipped,
    encode,
)
from appliance.model.personal import Personal

CALL = UUID("6f1c2a34-0000-4000-8000-00000000abcd")


def frame_bytes(frame: Frame) -> bytes:
    match frame:
        case Identity(uuid):
            return encode(Kind.UUID, uuid.bytes)
        case Digit(byte):
            return encode(Kind.DTMF, byte.reveal())
        case Audio(pcm):
            return encode(Kind.AUDIO, pcm)
        case Fault(code):
            return encode(Kind.ERROR, bytes([code]))
        case HangUp():
            return encode(Kind.HANG_UP)
        case Skipped():
            return b"\x42\x00\x05hello"


FRAMES = st.one_of(
    st.uuids().map(Identity),
    st.binary(min_size=1, max_size=1).map(lambda byte: Digit(Personal(byte))),
    st.integers(0, 160).map(lambda samples: Audio(b"\x01\x02" * samples)),
    st.integers(0, 255).map(Fault),
    st.just(HangUp()),
    st.just(Skipped()),
)


def decode(data: bytes, cuts: list[int] | None = None) -> list[Frame | Broken]:
    decoder = Decoder()
    edges = [0, *sorted(cut % (len(data) + 1) for cut in cuts or []), len(data)]
    found = [frame for a, b in pairwise(edges) for frame in decoder.feed(data[a:b])]
    end = decoder.end()
    return [*found, end] if end else found


@given(st.lists(FRAMES, max_size=12), st.lists(st.integers(0, 5000), max_size=20))
def test_frames_come_out_as_they_went_in(frames: list[Frame], cuts: list[int]) -> None:
    """Whatever the cuts, nothing is lost, joined or invented."""
    assert decode(b"".join(map(frame_bytes, frames)), cuts) == frames


@given(st.binary(max_size=600), st.lists(st.integers(0, 600), max_size=10))
def test_garbage_gives_the_same_frames_however_it_is_cut(data: bytes, cuts: list[int]) -> None:
    """No exception, `Broken` only as the last, and the cuts make no difference."""
    whole = decode(data)
    assert decode(data, cuts) == whole
    assert not any(isinstance(frame, Broken) for frame in whole[:-1])


@given(st.lists(FRAMES, max_size=5))
def test_byte_by_byte(frames: list[Frame]) -> None:
    data = b"".join(map(frame_bytes, frames))
    assert decode(data, list(range(len(data)))) == frames


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\x10\x01\x41", id="audio of 321 bytes"),
        pytest.param(b"\x10\x00\x03", id="half a sample"),
        pytest.param(b"\x10\xff\xff", id="audio of 65535 bytes"),
        pytest.param(b"\x01\x00\x05", id="UUID of 5 bytes"),
        pytest.param(b"\x03\x00\x02", id="two keys in one frame"),
        pytest.param(b"\x03\x00\x00", id="a key without a byte"),
        pytest.param(b"\x00\x00\x01", id="hang-up with a payload"),
        pytest.param(b"\xff\x00\x00", id="error without a code"),
    ],
)
def test_a_wrong_length_is_refused_with_the_header(data: bytes) -> None:
    """Not a byte of the payload is waited for, and nothing after it is read."""
    found = decode(data + bytes(70_000))
    assert len(found) == 1 and isinstance(found[0], Broken)
    assert list(Decoder().feed(data))


def test_closed_inside_a_frame_is_broken() -> None:
    for cut in (1, 2, 3, 100):
        found = decode(encode(Kind.AUDIO, bytes(320))[:cut])
        assert len(found) == 1 and isinstance(found[0], Broken)
    assert len(decode(b"\x42\x00\x05he")) == 1


def test_unknown_kinds_are_skipped_without_being_kept() -> None:
    """The largest payload passes through, and the next frame is found."""
    data = b"\x42\xff\xff" + bytes(65535) + b"\x7f\x00\x00" + encode(Kind.HANG_UP)
    decoder = Decoder()
    assert list(decoder.feed(data[:60_000])) == []
    assert len(decoder._buffer) < 400
    assert list(decoder.feed(data[60_000:])) == [Skipped(), Skipped(), HangUp()]


def test_keys_and_sound_never_print() -> None:
    """What a caller keys in or says stays out of every repr."""
    assert "7" not in repr(Digit(Personal(b"7"))) and "\\x05" not in repr(Audio(b"\x05\x05"))
