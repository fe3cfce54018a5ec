"""The configuration chooses the adapter."""

from pathlib import Path

import msgspec

from appliance.app.lines import line_of
from appliance.config.box import BoxConfig, LineConfig
from appliance.config.loading import load_box
from appliance.config.rules import box_rules
from appliance.line.audiosocket import AudioSocketLine
from appliance.line.voice_modem import VoiceModemLine


def made(config: LineConfig) -> object:
    return line_of(config, "127.0.0.1", 0, may_answer=lambda: True, on_state=lambda there: None)


def test_a_telephone_system_unless_told_otherwise() -> None:
    assert isinstance(made(LineConfig()), AudioSocketLine)


def test_a_modem_with_its_options(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(
        '[line]\nadapter = "voice_modem"\ndevice = "/dev/ttyACM0"\nmodem = "usr5637"\nrings = 3\nfull_duplex = true\n'
    )
    line = made(load_box(file).line)
    assert isinstance(line, VoiceModemLine)
    assert (line._device, line._rings, line._full_duplex) == ("/dev/ttyACM0", 3, True)
    assert line._profile is not None and line._profile.name == "usr5637"


def test_a_modem_can_neither_transfer_nor_take_several_calls() -> None:
    modem = LineConfig(adapter="voice_modem")
    assert not list(box_rules(BoxConfig(line=modem)))
    for wrong in ({"channels": 2}, {"transfer": "by_pbx"}, {"rings": 0}, {"rings": 11}, {"device": " "}):
        line = msgspec.structs.replace(modem, **wrong)
        assert len(list(box_rules(BoxConfig(line=line)))) == 1, wrong
