"""What commands and the staff page may ask of the store, by name; the same functions whether the running service is
asked over its control socket or a command has the store open itself."""

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from typing import Any, TypeAlias

from appliance.config.practice import Practice
from appliance.model.errors import BadInput
from appliance.store import audit, backup, retention, staff, subjects
from appliance.store.erasing import erase
from appliance.store.store import Store

Handler: TypeAlias = Callable[[dict[str, Any]], Any]


def store_handlers(store: Store, practice: Practice) -> dict[str, Handler]:
    """The handlers. Each takes the parameters as JSON holds them, returns what JSON can hold, and may be called in any
    thread: what touches the store waits for the store's own."""

    def rectify(params: dict[str, Any]) -> dict[str, int]:
        correct = subjects.caller_from(
            {key.removeprefix("new_"): value for key, value in params.items() if "new_" in key}
        )
        if correct.name is None and correct.birth_date is None and correct.phone is None:
            raise BadInput("Es fehlt, was berichtigt werden soll.", "Mindestens eine neue Angabe machen.")
        return {"rectified": store.run(subjects.rectify, subjects.wanted_from(params), correct)}

    def access(params: dict[str, Any]) -> dict[str, Any]:
        found = store.run(subjects.access, subjects.wanted_from(params))
        kept = practice.retention
        days = {name: getattr(kept, name) for name in kept.__struct_fields__}
        return {"practice": practice.name, "address": practice.address, "retention_days": days, **found}

    def verify(_: dict[str, Any]) -> list[dict[str, Any]]:
        with store.files:
            return backup.verify(store.backups, store.key)

    def listed(what: str, params: dict[str, Any]) -> list[dict[str, Any]]:
        return store.run(staff.listed, what, bool(params.get("all")))

    def finish(what: str, params: dict[str, Any]) -> dict[str, int]:
        ids = [str(id) for id in params.get("ids", ())]
        for id in ids:
            store.run(staff.finish, what, id)
        return {"finished": len(ids)}

    handlers: dict[str, Handler] = {
        "subject.access": access,
        "subject.rectify": rectify,
        "subject.erase": lambda params: erase(store, subjects.wanted_from(params)),
        "subject.withdraw": lambda params: erase(store, subjects.wanted_from(params), withdrawn=True),
        "retention.run": lambda _: retention.run(store, practice.retention),
        "audit.verify": lambda _: asdict(store.run(audit.verify)),
        "backup.create": lambda params: backup.create(store, int(params.get("keep", backup.KEEP))),
        "backup.verify": verify,
    }
    for what in staff.LISTS:
        handlers[f"{what}.list"] = partial(listed, what)
        handlers[f"{what}.finish"] = partial(finish, what)
    return handlers
