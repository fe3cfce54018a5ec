"""A broker as a practice has it: TLS with its own authority, login, nobody else."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from status_box import all_ok, make_board

from appliance.model.errors import Unavailable
from appliance.model.personal import Personal
from appliance.status.connection import Broker, probe
from appliance.system.broker import LocalBroker


def openssl(folder: Path, *arguments: str) -> None:
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True, timeout=30)


def certificates(folder: Path) -> None:
    """An authority, and by it a certificate for 127.0.0.1."""
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc"]
    openssl(folder, "req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=Probe-CA")
    openssl(folder, "req", *key, "-keyout", "broker.key", "-out", "broker.csr", "-subj", "/CN=Probe-Broker")
    (folder / "san").write_text("subjectAltName=IP:127.0.0.1\n")
    sign = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "san", "-days", "2"]
    openssl(folder, "x509", "-req", "-in", "broker.csr", "-out", "broker.pem", *sign)


class SecureBroker(LocalBroker):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._secrets = folder

    def config(self, folder: Path) -> list[str]:
        return [
            *(line for line in super().config(folder) if not line.startswith("allow_anonymous")),
            *("allow_anonymous false", f"password_file {self._secrets}/passwords", "tls_version tlsv1.3"),
            *(f"certfile {self._secrets}/broker.pem", f"keyfile {self._secrets}/broker.key"),
            "user root",  # as root mosquitto would become another user, who may not read the test's files
        ]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("broker")
    certificates(folder)
    (folder / "passwords").write_text("box:geheim\n")
    (folder / "passwords").chmod(0o600)
    command = ["mosquitto_passwd", "-U", "passwords"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=30)
    return folder


@pytest.fixture(scope="module")
def secure(folder: Path) -> Iterator[LocalBroker]:
    with SecureBroker(folder) as broker:
        yield broker


def test_with_authority_and_login_the_box_is_let_in(secure: LocalBroker, folder: Path) -> None:
    broker = Broker(secure.host, secure.port, True, folder / "ca.pem", "box", Personal("geheim"))
    probe(broker)
    board = make_board(broker)
    board.start()
    all_ok(board)
    assert board.stop(), "the broker has acknowledged everything"


@pytest.mark.parametrize(
    ("username", "password"), [("box", Personal("falsch")), (None, None)], ids=["wrong password", "no login"]
)
def test_without_the_right_login_the_probe_says_so(
    secure: LocalBroker, folder: Path, username: str | None, password: Personal[str] | None
) -> None:
    with pytest.raises(Unavailable, match="nimmt die Verbindung nicht an") as failure:
        probe(Broker(secure.host, secure.port, True, folder / "ca.pem", username, password))
    assert "Kennwort" in failure.value.remedy


def test_a_broker_with_another_authority_is_not_trusted(secure: LocalBroker) -> None:
    with pytest.raises(Unavailable, match="nicht vertraut"):
        probe(Broker(secure.host, secure.port, True, None, "box", Personal("geheim")))


def test_a_missing_authority_file_is_told(secure: LocalBroker, folder: Path) -> None:
    with pytest.raises(Unavailable, match="nicht erreichbar"):
        probe(Broker(secure.host, secure.port, True, folder / "missing.pem", "box", Personal("geheim")))


def test_the_password_is_nowhere_in_the_brokers_description() -> None:
    assert "geheim" not in repr(Broker("127.0.0.1", 8883, True, None, "box", Personal("geheim")))
