"""Opens a database file, encrypted or not: the one place that knows both SQLite modules.

SQLCipher is loaded only for encrypted libraries. sqlite3 and SQLCipher each bring an SQLite of
their own, and two of them must never have one file open in one process: closing it in one drops
the locks that the other holds. So whoever has a key opens everything with SQLCipher, plain files
too (while a conversion is under way), and whoever has none opens everything with sqlite3.
"""

from __future__ import annotations

import importlib
import sqlite3
import sys
from typing import TYPE_CHECKING, Any, cast

from faceorg.domain.errors import EnvironmentFaultError, FaultCode

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.files.keys import Key

BUSY_TIMEOUT_S = 10.0
_MODULE = "sqlcipher3.dbapi2"


def connect(path: Path, key: Key | None, *, read_only: bool = False) -> sqlite3.Connection:
    """Open a file: with a key an encrypted one, or a plain one that is still to be converted.

    A file that is not there yet is made, encrypted where there is a key. SQLCipher's connection
    is no subclass of sqlite3's, and does the same. Read-only leaves no trace beside the file;
    nobody may be writing to it meanwhile.

    Raises:
        EnvironmentFaultError: SQLCipher is not installed, or no key opens the file.
        Exception: one of `errors()`, see `database.faults`.
    """
    if key is None:
        return _opened(sqlite3, path, read_only=read_only)
    for attempt in (key, key.former, None):
        connection = _opened(_sqlcipher(), path, read_only=read_only)
        try:
            use_key(connection, attempt)
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except errors() as error:
            connection.close()
            if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_NOTADB:
                raise
        except BaseException:
            connection.close()
            raise
        else:
            return connection
    raise EnvironmentFaultError(FaultCode.LIBRARY_DAMAGED, str(path))


def connect_as(path: Path, key: Key | None) -> sqlite3.Connection:
    """Open a file through SQLCipher as what it must be: encrypted with `key`, or plain."""
    connection = _opened(_sqlcipher(), path)
    try:
        use_key(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def use_key(connection: sqlite3.Connection, key: Key | None) -> None:
    """Give a connection of SQLCipher its key, and keep what it sorts off the disk."""
    connection.execute("PRAGMA cipher_log_level=NONE")  # a wrong key is no news for stderr
    # As good as SHA-512, which is the default, and reading takes two thirds of its time. For all of
    # the process, as files that are attached have no setting of their own.
    connection.execute("PRAGMA cipher_default_hmac_algorithm=HMAC_SHA256")
    if key is not None:
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    connection.execute("PRAGMA temp_store=MEMORY")


def errors() -> tuple[type[Exception], ...]:
    """Return the classes that database errors have: for `except`, as SQLCipher may be absent."""
    module = sys.modules.get(_MODULE)
    return (sqlite3.Error,) if module is None else (sqlite3.Error, module.Error)


def _opened(module: Any, path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1" if read_only else str(path)
    connection = module.connect(
        address,
        uri=read_only,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,
        check_same_thread=False,
    )
    return cast("sqlite3.Connection", connection)


def check_there() -> None:
    """Find out whether anything can be encrypted here.

    Raises:
        EnvironmentFaultError: SQLCipher is missing.
    """
    _sqlcipher()


def _sqlcipher() -> Any:
    try:
        return importlib.import_module(_MODULE)
    except ImportError as error:
        raise EnvironmentFaultError(FaultCode.CIPHER_MISSING, "sqlcipher3") from error
