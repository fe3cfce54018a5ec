"""A hardened process, looked at from inside a real one."""

import json
import subprocess
import sys

PROBE = """
import ctypes, json, os, resource
from appliance.system.process import harden
harden()
print(json.dumps([resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), os.umask(0)]))
"""


def test_no_core_dump_not_dumpable_and_private_files() -> None:
    told = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, check=True, timeout=30).stdout
    assert json.loads(told) == [[0, 0], 0, 0o077]
