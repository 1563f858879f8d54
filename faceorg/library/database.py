"""One SQLite file: opened safely, one connection for each thread, errors turned into faults.

Every thread that calls gets its own connection, which a later one takes over when it has ended;
`Database.close` closes them all.
"""

from __future__ import annotations

import sqlite3
import threading
import time
import unicodedata
from contextlib import closing, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.files import cipher
from faceorg.library.queries.distances import kilometres_between

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from faceorg.library.files.keys import Key
    from faceorg.library.revision import Revision

PART_ROWS = 8192
APPLICATION_ID = 0x46414345  # "FACE": tells a library from another program's database
BUSY_TIMEOUT_S = cipher.BUSY_TIMEOUT_S
_RETRY_S = 0.02
_CHANGING = frozenset({"INSERT ", "UPDATE ", "DELETE ", "REPLACE"})
_SQLITE_FORMAT = b"SQLite format 3\0"
_HEADER_BYTES = 100

_FAULTS = {
    sqlite3.SQLITE_FULL: FaultCode.DISK_FULL,
    sqlite3.SQLITE_BUSY: FaultCode.LIBRARY_LOCKED,
    sqlite3.SQLITE_LOCKED: FaultCode.LIBRARY_LOCKED,
    sqlite3.SQLITE_PROTOCOL: FaultCode.LIBRARY_LOCKED,
    sqlite3.SQLITE_READONLY: FaultCode.LIBRARY_READ_ONLY,
    sqlite3.SQLITE_PERM: FaultCode.LIBRARY_READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: FaultCode.LIBRARY_READ_ONLY,
    sqlite3.SQLITE_CORRUPT: FaultCode.LIBRARY_DAMAGED,
    sqlite3.SQLITE_IOERR: FaultCode.LIBRARY_DAMAGED,
    sqlite3.SQLITE_IOERR_SHMSIZE: FaultCode.DISK_FULL,  # no room for the -shm file
    sqlite3.SQLITE_IOERR_WRITE: FaultCode.DISK_FULL,  # a quota, or the size that a file may have
    sqlite3.SQLITE_NOTADB: FaultCode.NOT_A_LIBRARY,
}


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turn errors of the environment into `EnvironmentFaultError`; others are bugs and pass."""
    try:
        yield
    except cipher.errors() as error:
        code = getattr(error, "sqlite_errorcode", None)
        fault = _FAULTS.get(code) or _FAULTS.get(code & 0xFF) if code is not None else None
        if fault is None:
            raise
        raise EnvironmentFaultError(fault, str(path)) from error


def refuse_foreign(path: Path) -> None:
    """Look whether another program's file is in the place of a library, without touching it.

    Opening it as a library would turn it into WAL mode, so the header is read first.

    Raises:
        EnvironmentFaultError: it is no SQLite file, or not one of FaceOrg's.
    """
    try:
        if not path.exists():
            return
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except (IsADirectoryError, NotADirectoryError) as error:
        raise EnvironmentFaultError(FaultCode.NOT_A_LIBRARY, str(path)) from error
    except OSError as error:
        raise EnvironmentFaultError(FaultCode.LIBRARY_READ_ONLY, str(path)) from error
    if 0 < len(header) < _HEADER_BYTES:  # SQLite would take one byte for an empty file
        ours = _SQLITE_FORMAT.startswith(header[: len(_SQLITE_FORMAT)])
        fault = FaultCode.LIBRARY_DAMAGED if ours else FaultCode.NOT_A_LIBRARY
        raise EnvironmentFaultError(fault, str(path))
    owner = int.from_bytes(header[68:72], "big")
    if not header or (owner == APPLICATION_ID and header.startswith(_SQLITE_FORMAT)):
        return
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with faults(path), closing(sqlite3.connect(address, uri=True)) as connection:
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if owner or tables:
        raise EnvironmentFaultError(FaultCode.NOT_A_LIBRARY, str(path))


def connect_file(
    path: Path,
    key: Key | None = None,
    *,
    read_only: bool = False,
) -> sqlite3.Connection:
    """Open one file as it is, a backup for instance, without turning it into WAL mode.

    Read-only leaves no trace beside it; nobody may be writing to it meanwhile.
    """
    return cipher.connect(path, key, read_only=read_only)


class Database:
    """Connections to one SQLite file in WAL mode with foreign keys.

    Attributes:
        path: the file.
        key: what it is encrypted with; None for a plain one.
        revision: counts the transactions that change something; None where nobody asks.
    """

    def __init__(self, path: Path, *, page_size: int = 4096, key: Key | None = None) -> None:
        self.path = path
        self.key = key
        self.revision: Revision | None = None
        self._page_size = page_size
        self._lock = threading.Lock()
        self._connections: list[sqlite3.Connection] = []
        self._idle: list[sqlite3.Connection] = []  # of threads that have ended
        self._of_thread = threading.local()

    def connection(self) -> sqlite3.Connection:
        """Return this thread's connection, opened at first use.

        Raises:
            EnvironmentFaultError: the file can't be opened.
        """
        lease: _Lease | None = getattr(self._of_thread, "lease", None)
        if lease is None:
            with faults(self.path):
                lease = self._of_thread.lease = _Lease(self._take(), self._idle)
        return lease.connection

    def _take(self) -> sqlite3.Connection:
        """Return the connection of a thread that has ended, or else a new one."""
        with self._lock:
            while self._idle:
                connection = self._idle.pop()
                if not connection.in_transaction:
                    return connection
                self._connections.remove(connection)  # it was cut off: nothing of that is kept
                connection.close()
        connection = self._connect()
        with self._lock:
            self._connections.append(connection)
        return connection

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a query and return all rows."""
        with faults(self.path):
            return self.connection().execute(sql, parameters).fetchall()

    def parts(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[list[tuple[Any, ...]]]:
        """Run a query and yield its rows some thousand at a time: all of them would not fit."""
        with faults(self.path):
            cursor = self.connection().execute(sql, parameters)
            while rows := cursor.fetchmany(PART_ROWS):
                yield rows

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """Run a query and return the first column of its first row, or None."""
        with faults(self.path):
            row = self.connection().execute(sql, parameters).fetchone()
        return row[0] if row else None

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run one statement; inside `transaction` it is part of it."""
        with faults(self.path), self._counted(sql):
            return self.connection().execute(sql, parameters)

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for every row: the hot path."""
        with faults(self.path), self._counted(sql):
            self.connection().executemany(sql, rows)

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[None]:
        """All or nothing; nested uses join the outer transaction.

        Args:
            durable: what was committed survives a power cut, for what a person has said. What a
                job has committed may go with the power, and is found again.
        """
        connection = self.connection()
        if connection.in_transaction:
            yield
            return
        revision, number = self.revision, 0
        with faults(self.path):
            if durable:
                connection.execute("PRAGMA synchronous=FULL")
            try:
                connection.execute("BEGIN IMMEDIATE")
                before = connection.total_changes
                if revision is not None:
                    revision.begin()
                yield
                if revision is not None and connection.total_changes != before:
                    number = revision.count(connection)
                connection.execute("COMMIT")
            except BaseException:
                if revision is not None:
                    revision.forget(number)
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            finally:
                if durable:
                    connection.execute("PRAGMA synchronous=NORMAL")

    def _counted(self, sql: str) -> AbstractContextManager[None]:
        """Make a transaction of a single statement that changes something, where it is counted."""
        if self.revision is None or self.connection().in_transaction:
            return nullcontext()
        changes = sql.lstrip()[:7].upper() in _CHANGING
        return self.transaction() if changes else nullcontext()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all reads see one state, whatever others write meanwhile; nobody has to wait."""
        connection = self.connection()
        if connection.in_transaction:
            yield
            return
        with faults(self.path):
            connection.execute("BEGIN")
            try:
                yield
            finally:
                if connection.in_transaction:
                    connection.execute("COMMIT")

    def check(self) -> list[str]:
        """Return what SQLite finds wrong with the file; empty where it is sound."""
        try:
            found = [row[0] for row in self.rows("PRAGMA integrity_check")]
            keys = self.rows("PRAGMA foreign_key_check")
        except EnvironmentFaultError as fault:
            if fault.code is not FaultCode.LIBRARY_DAMAGED:
                raise
            return [str(fault.__cause__)]  # too damaged even for a list
        return [text for text in found if text != "ok"] + [f"foreign key: {row}" for row in keys]

    def close(self) -> None:
        """Close the connections of all threads; none of them may be in use."""
        with self._lock:
            for connection in self._connections:
                connection.close()
            self._connections, self._idle = [], []
            self._of_thread = threading.local()

    def _connect(self) -> sqlite3.Connection:
        connection = cipher.connect(self.path, self.key)
        try:
            if self.key is None:  # SQLCipher's pages keep the size they have
                connection.execute(f"PRAGMA page_size={self._page_size}")
            if not connection.execute("PRAGMA page_count").fetchone()[0]:  # new
                connection.execute("PRAGMA auto_vacuum=INCREMENTAL")  # see `files.tidying`
            _use_log(connection)
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute("PRAGMA foreign_keys=ON")
            connection.create_function("folded", 1, folded, deterministic=True)
            connection.create_function(
                "kilometres_between", 4, kilometres_between, deterministic=True
            )
        except BaseException:
            connection.close()
            raise
        return connection


def _use_log(connection: sqlite3.Connection) -> None:
    """Let a file be written by way of a log.

    Where several do that to a new file at the same time, SQLite tells all but one that it is
    locked, without waiting.
    """
    until = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except cipher.errors() as error:
            code = getattr(error, "sqlite_errorcode", 0)
            if code & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_RETRY_S)
        else:
            return


class _Lease:
    """A thread's hold on a connection: when the thread ends the next one may have it."""

    __slots__ = ("_idle", "connection")

    def __init__(self, connection: sqlite3.Connection, idle: list[sqlite3.Connection]) -> None:
        self.connection = connection
        self._idle = idle

    def __del__(self) -> None:
        self._idle.append(self.connection)


def folded(text: str) -> str:
    """Return text for comparing, case and ways of writing an accent dropped; SQL has it too."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
