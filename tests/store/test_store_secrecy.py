"""What somebody finds who has the files: without the key nothing, with the key nothing that was erased."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from store_box import FIVE_MINUTES, KEY, START, booked, person, slot

from appliance.config.practice import Retention
from appliance.model.errors import ConfigError, Exit, FreizeichenError, MissingFile, StoreError
from appliance.model.personal import Personal
from appliance.model.values import Caller, Item, Topic
from appliance.ports import Callback, Request
from appliance.store import retention
from appliance.store.erasing import erase
from appliance.store.key import load_key, make_key, write_key
from appliance.store.store import Store
from appliance.store.subjects import Wanted

CANARY = "Zzyxqvarian"
NUMBER = "030987612345"
PAGE, SALT, IV, MAC = 4096, 16, 16, 64
"""SQLCipher 4: the salt stands in front of page 1, IV and HMAC-SHA512 at the end of every page."""


def canary() -> Caller:
    return person(CANARY, "Quendolina", "1931-03-07", NUMBER)


def leave(store: Store, call: str) -> None:
    booked(store, call, slot(1), canary())
    store.add_callback(call, Callback(Topic.PERSON, canary()))
    store.add_request(call, Request(Item.REFERRAL, None, canary()))


def test_without_the_key_nothing_can_be_read(store: Store, path: Path) -> None:
    leave(store, "call")
    assert path.with_name("store.db-wal").stat().st_size > 0
    for file in path.parent.iterdir():
        content = file.read_bytes()
        for word in (CANARY, NUMBER, "1931-03-07", "SQLite format 3", "appointments", "CREATE TABLE"):
            assert word.encode() not in content, file.name


def test_only_the_service_may_read_the_files(store: Store, path: Path) -> None:
    leave(store, "call")
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir() if file.is_file()} == {0o600}


def test_the_wrong_key_opens_nothing_and_changes_nothing(path: Path, clock, capfd) -> None:
    with Store.open(path, KEY, clock) as store:
        leave(store, "call")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="Schlüssel"):
        Store.open(path, make_key(), clock)
    assert path.read_bytes() == before
    assert capfd.readouterr().err == ""  # the library would tell its own story there
    with Store.open(path, KEY, clock) as store:
        assert store.held("call").bookings


@pytest.mark.parametrize("place", [16, 20, 4000, 4096 * 3 + 100, -30])
def test_a_flipped_bit_anywhere_is_found_at_the_start(path: Path, clock, place: int) -> None:
    with Store.open(path, KEY, clock) as store:
        leave(store, "call")
    content = bytearray(path.read_bytes())
    content[place] ^= 4
    path.write_bytes(content)
    with pytest.raises(StoreError):
        Store.open(path, KEY, clock)
    assert path.read_bytes() == content  # never replaced


def test_the_first_bytes_are_not_needed(path: Path, clock) -> None:
    """SQLCipher keeps the salt of its page codes there, in a sector that every checkpoint rewrites; ours follows from
    the key, so that a torn write of that sector costs nothing."""
    with Store.open(path, KEY, clock) as store:
        leave(store, "call")
    with path.open("r+b") as file:
        file.write(os.urandom(SALT))
    with Store.open(path, KEY, clock) as store:
        assert store.held("call").bookings


@pytest.mark.parametrize("left", [0, 100, 4096, 4096 * 5])
def test_a_truncated_store_is_refused_and_kept(path: Path, clock, left: int) -> None:
    with Store.open(path, KEY, clock) as store:
        leave(store, "call")
    os.truncate(path, left)
    with pytest.raises(StoreError):
        Store.open(path, KEY, clock)
    assert path.stat().st_size == left


def test_garbage_at_the_end_of_the_wal_costs_only_itself(path: Path, clock, tmp_path: Path) -> None:
    """As after a cut in mid-write: the store opens at the last commit."""
    with Store.open(path, KEY, clock) as store:
        leave(store, "call")
        copy = tmp_path / "cut"
        copy.mkdir()
        for name in ("store.db", "store.db-wal"):
            (copy / name).write_bytes(path.with_name(name).read_bytes())
    with (copy / "store.db-wal").open("ab") as wal:
        wal.write(os.urandom(3000))
    with Store.open(copy / "store.db", KEY, clock) as store:
        assert store.held("call").bookings


def test_a_store_that_vanished_is_not_replaced_by_an_empty_one(path: Path, clock) -> None:
    Store.open(path, KEY, clock).close()
    (path.parent / "backups").mkdir()
    (path.parent / "backups" / "freizeichen-20261125-100000.backup").write_bytes(b"x")
    path.unlink()
    with pytest.raises(StoreError, match="fehlt"):
        Store.open(path, KEY, clock)
    assert not path.exists()


# --- erased is gone ---------------------------------------------------------------------------------------------------


def withdraw(store: Store) -> None:
    store.withdraw("call")


def erase_person(store: Store) -> None:
    erase(store, Wanted(canary()))


def let_time_pass(store: Store) -> None:
    for table in ("callbacks", "requests"):
        store.run(lambda books, table=table: books.change(f"UPDATE {table} SET done = created, done_min = 1"))
    store.run(lambda books: books.clock.forward(days=40))
    retention.run(store, Retention())


@pytest.mark.parametrize("gone", [withdraw, erase_person, let_time_pass])
def test_what_is_erased_is_in_no_page(store: Store, path: Path, gone) -> None:
    """Decrypted pages of the database and the WAL, free ones too."""
    _busy_life(store)
    leave(store, "call")
    assert found_in(path, CANARY) and found_in(path, NUMBER)  # the search can find
    gone(store)
    assert not found_in(path, CANARY) and not found_in(path, NUMBER) and not found_in(path, "1931-03-07")
    assert found_in(path, "Beispiel") == (gone is not let_time_pass)


def test_without_secure_delete_the_search_finds_it(store: Store, path: Path) -> None:
    """So the test above can fail: the very same with the setting off leaves the name in a page."""
    store.run(lambda books: books.db.execute("PRAGMA secure_delete = OFF"))
    _busy_life(store)
    leave(store, "call")
    withdraw(store)
    assert found_in(path, CANARY)


def _busy_life(store: Store) -> None:
    """Other people's records, enough for several pages."""
    for number in range(60):
        booked(store, f"other {number}", slot(2 + number / 96), person(f"Beispiel{number}"))
    store.reserve("other", slot(20), START + FIVE_MINUTES)


def found_in(path: Path, word: str) -> bool:
    return any(word.encode() in page for page in all_pages(path))


def all_pages(path: Path) -> Iterator[bytes]:
    """Every page of a file and of its WAL, decrypted."""
    wal = path.with_name(path.name + "-wal")
    content = wal.read_bytes() if wal.exists() else b""
    frames = [content[at + 24 : at + 24 + PAGE] for at in range(32, len(content) - PAGE, PAGE + 24)]
    yield from _pages(path.read_bytes())
    yield from map(_decrypted, frames)


def _pages(content: bytes) -> Iterator[bytes]:
    assert len(content) % PAGE == 0
    for at in range(0, len(content), PAGE):
        yield _decrypted(content[at : at + PAGE], first=at == 0)


def _decrypted(page: bytes, first: bool = False) -> bytes:
    if not any(page):
        return page
    start, end = SALT if first else 0, PAGE - IV - MAC
    reader = Cipher(algorithms.AES(KEY), modes.CBC(page[end : end + IV])).decryptor()
    return reader.update(page[start:end])


# --- the key ----------------------------------------------------------------------------------------------------------


def test_a_key_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    key, file = make_key(), tmp_path / "store.key"
    write_key(file, key)
    assert len(key) == 32 and key != make_key()
    assert load_key(file) == key and stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
        write_key(file, make_key())
    for mode in (0o640, 0o604, 0o660):
        file.chmod(mode)
        with pytest.raises(FreizeichenError) as refused:
            load_key(file)
        assert refused.value.exit_code == Exit.PERMISSION


def test_a_credential_of_the_service_manager_comes_first(tmp_path: Path, monkeypatch) -> None:
    key = make_key()
    (tmp_path / "store_key").write_bytes(key)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert load_key(tmp_path / "nowhere") == key


@pytest.mark.parametrize("content", ["", "00" * 31, "zz" * 32, "00" * 33, "Geheimwort ü"])
def test_what_is_no_key_is_refused_without_being_told(tmp_path: Path, content: str) -> None:
    file = tmp_path / "store.key"
    file.write_text(content)
    file.chmod(0o600)
    with pytest.raises(ConfigError) as refused:
        load_key(file)
    assert not content or content not in str(refused.value)


@pytest.mark.parametrize("file", [None, Path("/nowhere/store.key")])
def test_a_missing_key_says_what_to_do(file: Path | None) -> None:
    with pytest.raises(MissingFile, match="Schlüssel"):
        load_key(file)


def test_a_short_key_never_reaches_the_library(path: Path, clock) -> None:
    with pytest.raises(StoreError, match="256"):
        Store.open(path, b"short", clock)
    assert not path.exists() or path.stat().st_size == 0


def test_a_caller_never_shows_in_what_is_raised(store: Store) -> None:
    with pytest.raises(StoreError) as refused:
        store.add_callback("call", Callback(Topic.PERSON, Caller(phone=Personal("\udcff" + NUMBER))))
    assert NUMBER not in str(refused.value)
