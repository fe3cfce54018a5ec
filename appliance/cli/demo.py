"""`freizeichen demo`: the main job on any machine."""

import argparse
import asyncio
from pathlib import Path

EXAMPLE = """Beispiel:
  freizeichen demo
  freizeichen demo --wav gespraech.wav
  freizeichen demo --scenario emergency"""


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "demo",
        help="ein ganzes gesprochenes Gespräch vorführen",
        description="Ein ganzes gesprochenes Gespräch vom Abheben bis zum Termin: mit echter Spracherkennung, echter "
        "Stimme, verschlüsseltem Speicher und MQTT, ohne Gerät und ohne Netz.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--wav", type=Path, metavar="DATEI", help="den Ton beider Seiten aufbewahren (nur hier)")
    parser.add_argument(
        "--scenario",
        choices=("booking", "cancellation", "refusal", "emergency"),
        default="booking",
        help="worum es geht: Termin (ohne Angabe), Absage, keine Einwilligung, Notfall",
    )
    parser.add_argument("--practice", type=Path, metavar="DATEI", help="Praxisprofil (sonst eine Beispielpraxis)")
    parser.add_argument("--models-dir", type=Path, metavar="ORDNER", help="Ordner der Sprachmodelle")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from appliance.app.caller import SCENARIOS
    from appliance.app.demo import Demo, summary
    from appliance.app.settings import scratch
    from appliance.config.loading import load_practice
    from appliance.system.broker import LocalBroker

    with (
        LocalBroker() as broker,
        scratch(
            load_practice(args.practice),
            listen="127.0.0.1:0",
            mqtt=f"{broker.host}:{broker.port}",
            box="demo",
            now=None,
            models_dir=args.models_dir,
        ) as settings,
    ):
        demo = Demo(settings, lambda line: print(line, flush=True), SCENARIOS[args.scenario])
        asyncio.run(demo.run())
        print(f"\n{summary(demo)}")
        if args.wav is not None:
            demo.phone.write_wav(args.wav)
            print(f"Ton beider Seiten: {args.wav} (links der Anrufer, rechts die Box)")
    return 0
