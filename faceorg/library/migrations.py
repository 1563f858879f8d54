"""Brings a library to this program's schema.

All pending migrations run in one transaction: a library is at one released schema or another,
never between. Before one changes an existing library, a backup is made (`library.files.backup`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.database import APPLICATION_ID

if TYPE_CHECKING:
    from faceorg.library.database import Database

SCHEMA_VERSION = 5
EMPTY_PART = 5


def migrate(database: Database) -> None:
    """Bring the library to this program's schema; a new file gets all of it.

    Raises:
        EnvironmentFaultError: another program's file, a newer schema, or no room.
    """
    version = _checked_version(database)
    if version == SCHEMA_VERSION:
        return
    if version > 0:
        from faceorg.library.files.backup import make

        make(database, "migration")
    import sqlite_utils

    from faceorg.library import schema

    with database.transaction():
        view = sqlite_utils.Database(database.connection(), execute_plugins=False)
        schema.library_migrations.apply(view)
        database.run(f"PRAGMA application_id={APPLICATION_ID}")
        database.run(f"PRAGMA user_version={SCHEMA_VERSION}")
    if version > 0:
        _give_back(database)


def _give_back(database: Database) -> None:
    """Write the file anew where a migration has left much of it empty; a copy had room."""
    free = int(database.value("PRAGMA freelist_count"))
    if free * EMPTY_PART > int(database.value("PRAGMA page_count")):
        database.run("PRAGMA auto_vacuum=INCREMENTAL")
        database.run("VACUUM")
        database.rows("PRAGMA wal_checkpoint(TRUNCATE)")


def is_current(database: Database) -> bool:
    """Whether the library has this program's schema, so that nothing is to be done.

    Raises:
        EnvironmentFaultError: another program's file, or a newer schema.
    """
    return _checked_version(database) == SCHEMA_VERSION


def _checked_version(database: Database) -> int:
    version = int(database.value("PRAGMA user_version"))
    application_id = int(database.value("PRAGMA application_id"))
    tables = int(database.value("SELECT count(*) FROM sqlite_master"))
    if application_id != APPLICATION_ID and (application_id or version or tables):
        raise EnvironmentFaultError(FaultCode.NOT_A_LIBRARY, str(database.path))
    if version > SCHEMA_VERSION:
        raise EnvironmentFaultError(FaultCode.LIBRARY_TOO_NEW, str(database.path))
    return version
