"""What every process of the box does first, so that memory and files stay its own."""

import ctypes
import os
import resource

PR_SET_DUMPABLE = 4
"""prctl(2): 0 forbids core dumps and that other processes of the same user read our memory."""
UMASK = 0o077


def harden() -> None:
    """No core dumps, no foreign look into memory, files readable by their owner only. Raises OSError."""
    os.umask(UMASK)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
