"""Loudness: levels in dB below full scale, clipping, and bringing speech to one level."""

import numpy as np

from appliance.audio.frames import FRAME, RATE, Samples, to_pcm, to_samples

FLOOR = -96.0
"""dBFS of digital silence: one step of a 16-bit sample lies at -90."""
SPEECH_LEVEL = -20.0
"""dBFS (RMS over the spoken parts) at which the box speaks: loud, yet far from clipping on the telephone network."""
_PEAK = 0.89
"""Highest peak after `at_speech_level`: -1 dBFS."""
_ACTIVE_BELOW_LOUDEST = 30.0
"""dB below the loudest frame down to which a frame counts as spoken."""


def dbfs(pcm: bytes) -> float:
    """RMS level in dB relative to full scale (a full-scale sine is -3); FLOOR for silence and for no sound at all."""
    samples = to_samples(pcm).astype(np.float64)
    if not len(samples):
        return FLOOR
    rms = float(np.sqrt(np.mean(np.square(samples)))) / 32768
    return max(FLOOR, 20 * float(np.log10(rms))) if rms > 0 else FLOOR


def clipped_share(pcm: bytes) -> float:
    """Share (0..1) of samples at the end of the range: above 0.01 the line is overdriven."""
    samples = to_samples(pcm)
    return float(np.mean((samples >= 32767) | (samples <= -32768))) if len(samples) else 0.0


def _frame_levels(samples: Samples, frame: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    whole = len(samples) - len(samples) % frame
    power = np.square(samples[:whole].astype(np.float64).reshape(-1, frame)).mean(axis=1)
    return np.asarray(10 * np.log10(np.maximum(power, 1e-9) / 32768**2), dtype=np.float64)


def speech_level(pcm: bytes, rate: int = RATE) -> float:
    """RMS level in dBFS over the spoken 20 ms frames only, so that pauses do not count; FLOOR when there are none."""
    levels = _frame_levels(to_samples(pcm), FRAME * rate // RATE)
    if not len(levels) or levels.max() <= FLOOR:
        return FLOOR
    spoken = levels[levels > levels.max() - _ACTIVE_BELOW_LOUDEST]
    return float(10 * np.log10(np.mean(10 ** (spoken / 10))))


def at_speech_level(pcm: bytes, rate: int = RATE, level: float = SPEECH_LEVEL) -> bytes:
    """The same speech at `level` dBFS, or as loud as its highest peak allows. Silence stays silence."""
    now = speech_level(pcm, rate)
    samples = to_samples(pcm).astype(np.float64)
    if now <= FLOOR:
        return pcm
    gain = min(10 ** ((level - now) / 20), _PEAK * 32768 / float(np.abs(samples).max()))
    return to_pcm(samples * gain)


def trimmed(pcm: bytes, rate: int = RATE, lead: float = 0.02, tail: float = 0.06) -> bytes:
    """Without the silence before and after the speech, save for `lead` and `tail` seconds; empty when all is silent."""
    frame = FRAME * rate // RATE
    levels = _frame_levels(to_samples(pcm), frame)
    if not len(levels) or levels.max() < -60:  # quieter than any voice: hiss of a synthesiser that said nothing
        return b""
    spoken = np.flatnonzero(levels > max(levels.max() - 40, -60))
    start = max(0, int(spoken[0]) * frame - round(lead * rate))
    end = int(spoken[-1] + 1) * frame + round(tail * rate)
    return pcm[2 * start : 2 * end]
