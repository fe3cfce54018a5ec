"""A-law against the figures of ITU-T G.711."""

import numpy as np

from appliance.audio.frames import to_pcm, to_samples
from appliance.audio.g711 import decode_alaw, encode_alaw


def test_every_code_survives_decoding_and_encoding() -> None:
    codes = bytes(range(256))
    assert encode_alaw(decode_alaw(codes)) == codes


def test_every_sample_is_off_by_half_a_step_at_most() -> None:
    """Steps are 16 up to 512 and double with every further segment: half of them is the bound."""
    samples = np.arange(-32256, 32257)
    error = np.abs(to_samples(decode_alaw(encode_alaw(to_pcm(samples.astype(np.int16))))).astype(int) - samples)
    segment = np.maximum(0, np.ceil(np.log2(np.maximum(np.abs(samples), 1) / 512)))
    assert (error <= 8 * 2**segment).all()


def test_known_codes() -> None:
    """Silence is 0xD5, the ends of the range are 0xAA and 0x2A (G.711, table 1a)."""
    assert encode_alaw(to_pcm(np.array([0, 32767, -32768], dtype=np.int16))) == b"\xd5\xaa\x2a"
    assert to_samples(decode_alaw(b"\xd5\x55\xaa\x2a")).tolist() == [8, -8, 32256, -32256]


def test_louder_never_becomes_quieter() -> None:
    decoded = to_samples(decode_alaw(encode_alaw(to_pcm(np.arange(-32768, 32768).astype(np.int16)))))
    assert (np.diff(decoded.astype(int)) >= 0).all()
