"""One SQLite file: opened safely, one connection for each thread, errors turned into faults.

Every thread that calls gets its own connection; `Database.close` closes them all.
"""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import sqlite_utils

from faceorg.domain.errors import EnvironmentFaultError, FaultCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

APPLICATION_ID = 0x46414345  # "FACE": tells a library from another program's database
BUSY_TIMEOUT_S = 10.0

_FAULTS = {
    sqlite3.SQLITE_FULL: FaultCode.DISK_FULL,
    sqlite3.SQLITE_BUSY: FaultCode.LIBRARY_LOCKED,
    sqlite3.SQLITE_LOCKED: FaultCode.LIBRARY_LOCKED,
    sqlite3.SQLITE_READONLY: FaultCode.LIBRARY_READ_ONLY,
    sqlite3.SQLITE_PERM: FaultCode.LIBRARY_READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: FaultCode.LIBRARY_READ_ONLY,
    sqlite3.SQLITE_CORRUPT: FaultCode.LIBRARY_DAMAGED,
    sqlite3.SQLITE_IOERR: FaultCode.LIBRARY_DAMAGED,
    sqlite3.SQLITE_NOTADB: FaultCode.NOT_A_LIBRARY,
}


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turn errors of the environment into `EnvironmentFaultError`; others are bugs and pass."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        fault = _FAULTS.get(code & 0xFF) if code is not None else None
        if fault is None:
            raise
        raise EnvironmentFaultError(fault, str(path)) from error


class Database:
    """Connections to one SQLite file in WAL mode with foreign keys.

    Attributes:
        path: the file.
    """

    def __init__(self, path: Path, *, page_size: int = 4096) -> None:
        self.path = path
        self._page_size = page_size
        self._local = threading.local()
        self._lock = threading.Lock()
        self._connections: list[sqlite3.Connection] = []

    def connection(self) -> sqlite3.Connection:
        """Return this thread's connection, opened at first use.

        Raises:
            EnvironmentFaultError: the file can't be opened.
        """
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            with faults(self.path):
                connection = self._connect()
            self._local.connection = connection
        return connection

    def utils(self) -> sqlite_utils.Database:
        """Return a sqlite-utils view of this thread's connection, for schema and small writes."""
        return sqlite_utils.Database(self.connection(), execute_plugins=False)

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a query and return all rows."""
        with faults(self.path):
            return self.connection().execute(sql, parameters).fetchall()

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """Run a query and return the first column of its first row, or None."""
        with faults(self.path):
            row = self.connection().execute(sql, parameters).fetchone()
        return row[0] if row else None

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run one statement; inside `transaction` it is part of it."""
        with faults(self.path):
            return self.connection().execute(sql, parameters)

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for every row: the hot path."""
        with faults(self.path):
            self.connection().executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; nested uses join the outer transaction."""
        connection = self.connection()
        if connection.in_transaction:
            yield
            return
        with faults(self.path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close the connections of all threads; none of them may be in use."""
        with self._lock:
            for connection in self._connections:
                connection.close()
            self._connections.clear()
            self._local = threading.local()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute(f"PRAGMA page_size={self._page_size}")
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute("PRAGMA foreign_keys=ON")
        except sqlite3.Error:
            connection.close()
            raise
        with self._lock:
            self._connections.append(connection)
        return connection
