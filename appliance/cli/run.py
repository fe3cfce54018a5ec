"""`freizeichen run`: the service."""

import argparse
import asyncio
from pathlib import Path

from appliance.config.box import BOX_FILE, PRACTICE_FILE

EXAMPLE = """Beispiel:
  freizeichen run
  freizeichen run --config /etc/freizeichen/config.toml
  freizeichen run --scratch --listen 127.0.0.1:9092 --mqtt 127.0.0.1:1883"""


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "run",
        help="der Dienst: nimmt Anrufe an, bis er beendet wird",
        description="Der Dienst: nimmt auf der eingerichteten Leitung Anrufe an, bis er beendet wird.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--config", type=Path, metavar="DATEI", help=f"Konfiguration (sonst {BOX_FILE})")
    parser.add_argument("--practice", type=Path, metavar="DATEI", help=f"Praxisprofil (sonst {PRACTICE_FILE})")
    parser.add_argument("--models-dir", type=Path, metavar="ORDNER", help="Ordner der Sprachmodelle")
    scratch = parser.add_argument_group(
        "Probebetrieb", "Ohne Konfiguration; Schlüssel und Speicher sind Wegwerfware und am Ende gelöscht."
    )
    scratch.add_argument("--scratch", action="store_true", help="Probebetrieb")
    scratch.add_argument("--listen", metavar="ADRESSE:PORT", help="AudioSocket-Leitung (sonst 127.0.0.1:9092)")
    scratch.add_argument("--mqtt", metavar="ADRESSE:PORT", help="Broker, unverschlüsselt (sonst 127.0.0.1:1883)")
    scratch.add_argument("--box", metavar="NAME", help="Name in den MQTT-Themen (sonst scratch)")
    scratch.add_argument("--now", metavar="ISO8601", help="die Uhr der Box beginnt dann und läuft weiter")
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    from appliance.app.service import serve
    from appliance.app.settings import configured, scratch
    from appliance.cli.rehearse import moment
    from appliance.config.loading import load_practice
    from appliance.system import process

    only_scratch = {"--listen": args.listen, "--mqtt": args.mqtt, "--box": args.box, "--now": args.now}
    if not args.scratch:
        given = [option for option, value in only_scratch.items() if value is not None]
        if given:
            args.parser.error(f"{', '.join(given)}: nur zusammen mit --scratch")
        process.harden()
        settings = configured(args.config or Path(BOX_FILE), args.practice or Path(PRACTICE_FILE), args.models_dir)
        asyncio.run(serve(settings))
        return 0
    if args.config is not None:
        args.parser.error("--config: nicht zusammen mit --scratch")
    with scratch(
        load_practice(args.practice),
        listen=args.listen or "127.0.0.1:9092",
        mqtt=args.mqtt or "127.0.0.1:1883",
        box=args.box or "scratch",
        now=moment(args.now) if args.now else None,
        models_dir=args.models_dir,
    ) as settings:
        asyncio.run(serve(settings))
    return 0
