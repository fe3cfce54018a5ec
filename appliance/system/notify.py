"""What systemd is told (sd_notify). Without systemd nothing happens."""

import os

import systemd.daemon as daemon


def ready() -> None:
    """Supervised and reporting; whether the box can answer the telephone, MQTT's `state` says."""
    daemon.notify("READY=1")


def status(text: str) -> None:
    """One line for `systemctl status`; never with personal data."""
    daemon.notify(f"STATUS={text}")


def alive() -> None:
    """Feeds the watchdog."""
    daemon.notify("WATCHDOG=1")


def stopping() -> None:
    daemon.notify("STOPPING=1")


def watchdog_s() -> float | None:
    """Seconds after which systemd takes a silent service for dead (WatchdogSec); None: it does not watch."""
    usec, pid = os.environ.get("WATCHDOG_USEC", ""), os.environ.get("WATCHDOG_PID", "")
    if not usec.isdigit() or (pid and pid != str(os.getpid())):
        return None
    return int(usec) / 1_000_000 or None
