"""Sees that files hold nothing of rows that were removed: no free page, no log, no old copy.

SQLite leaves deleted content where it was until the space is used again, in the file and in the
write-ahead log.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.files.tidying import forget_statistics

if TYPE_CHECKING:
    from faceorg.library.database import Database

_WAIT_S = 10.0
_STEP_S = 0.05
_MEMORY_BYTES = 512_000_000


def overwrite_deleted(database: Database) -> None:
    """Have this thread's deletions overwrite what they free, from now on."""
    database.run("PRAGMA secure_delete=ON")


def scrub(database: Database, wait_s: float = _WAIT_S) -> None:
    """Write a database anew without what was deleted, and empty its log.

    Args:
        database: no transaction may be open in this thread.
        wait_s: how long to wait for readers who still need the former state.

    Raises:
        EnvironmentFaultError: somebody is still reading, or there is no room; nothing is lost,
            and it may be tried again.
    """
    overwrite_deleted(database)
    forget_statistics(database)
    # VACUUM writes a whole copy. Where it can be held in memory, none is written elsewhere.
    small = database.path.stat().st_size <= _MEMORY_BYTES
    database.run(f"PRAGMA temp_store={'MEMORY' if small else 'DEFAULT'}")
    try:
        database.run("PRAGMA auto_vacuum=INCREMENTAL")
        database.run("VACUUM")
    finally:
        database.run("PRAGMA temp_store=DEFAULT")
    until = time.monotonic() + wait_s
    while database.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0][0]:
        if time.monotonic() > until:
            raise EnvironmentFaultError(FaultCode.LIBRARY_LOCKED, str(database.path))
        time.sleep(_STEP_S)
