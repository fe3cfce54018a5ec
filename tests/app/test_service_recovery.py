"""The service finds its store damaged: it comes back with the last sound backup, and staff are told what is missing."""

import asyncio
import datetime as dt
import secrets

from appliance.app.demo import Feed
from appliance.app.service import Service
from appliance.app.settings import Settings
from appliance.model.personal import Personal
from appliance.model.values import Caller, Name, Reason
from appliance.store import backup
from appliance.store.store import Store
from appliance.system.control import ask


def damaged(settings: Settings) -> None:
    """A store with one appointment in a backup, then its pages overwritten."""
    with Store.open(settings.store, settings.key, settings.clock.now, settings.backups) as store:
        start = settings.clock.now().replace(microsecond=0) + dt.timedelta(days=1)
        caller = Caller(Personal(Name("Beispiel", "Erika")))
        store.add_appointment("a1", start, 15, Reason.FOLLOWUP, caller)
        backup.create(store)
    raw = bytearray(settings.store.read_bytes())
    raw[4096:8192] = secrets.token_bytes(4096)
    settings.store.write_bytes(raw)


async def started(settings: Settings) -> tuple[list[dict[str, object]], list[tuple[str, dict[str, object]]]]:
    """Appointments that the running service has, and what it told on MQTT."""
    assert settings.broker is not None
    service = Service(settings)
    feed = Feed(settings.broker.host, settings.broker.port, settings.box)
    running = asyncio.create_task(service.run())
    try:
        await asyncio.wait_for(service.answering.wait(), 60)
        appointments = await asyncio.to_thread(ask, settings.control, "appointments.list", {})
        return appointments, feed.messages
    finally:
        service.stop()
        await running
        feed.close()


def test_a_damaged_store_comes_back_with_its_backup_and_an_alert(settings: Settings) -> None:
    damaged(settings)
    appointments, messages = asyncio.run(started(settings))
    assert [one["id"] for one in appointments] == ["a1"]
    (alert,) = [value for topic, value in messages if topic == "alert/store"]
    assert alert["severity"] == "error"
    assert "beschädigt" in str(alert["text"])
