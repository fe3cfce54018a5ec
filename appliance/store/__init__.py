"""The encrypted store: SQLCipher under sqlite-utils.

sqlite-utils prefers a module called `pysqlite3` where there is one, and catches that module's errors. The alias below,
set before anything here imports sqlite-utils, makes it use SQLCipher throughout (facts: its own `except
OperationalError` would miss otherwise). No other place may import sqlite_utils first.
"""

import sys

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
