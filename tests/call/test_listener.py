"""The listener on its own: what it keeps."""

from call_fakes import FakeSpeech, LoudnessDetector, Words

from appliance.call.listener import Listener
from appliance.model.call import Asks
from appliance.model.meaning import Meaning
from appliance.ports import Sound


async def test_silence_is_forgotten() -> None:
    """Ten minutes of silence leave a second of sound, and nothing reaches the recogniser."""
    speech = FakeSpeech(Words())
    listener = Listener(speech, LoudnessDetector(), Asks.OPEN, lambda _: Meaning(), lambda: 0.0)
    for number in range(30_000):
        assert await listener.hear(Sound(160 * number, bytes(320))) is None
    assert len(listener._recent) <= 51
    assert not speech.fed
