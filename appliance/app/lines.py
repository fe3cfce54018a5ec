"""Which adapter the calls come through."""

from collections.abc import Callable

from appliance.config.box import LineConfig
from appliance.line.audiosocket import AudioSocketLine
from appliance.line.modem_profiles import PROFILES
from appliance.line.voice_modem import VoiceModemLine


def line_of(
    config: LineConfig,
    host: str,
    port: int,
    *,
    may_answer: Callable[[], bool],
    on_state: Callable[[bool], None],
) -> AudioSocketLine | VoiceModemLine:
    """`host` and `port`: where AudioSocket listens. `may_answer` and `on_state` are for lines that ring, as in
    VoiceModemLine; AudioSocket listens only while the box answers."""
    if config.adapter == "voice_modem":
        return VoiceModemLine(
            config.device,
            profile=PROFILES.get(config.modem),
            rings=config.rings,
            full_duplex=config.full_duplex,
            may_answer=may_answer,
            on_state=on_state,
        )
    return AudioSocketLine(host, port, channels=config.channels, transfer=config.transfer)
