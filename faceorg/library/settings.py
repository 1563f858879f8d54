"""Settings of one library: a name and a JSON value each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from faceorg.library.database import Database


class Settings:
    """Reads and writes settings; every value is plain JSON."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of `key`, or `default`."""
        text = self._db.value("SELECT value FROM settings WHERE key = ?", (key,))
        return default if text is None else json.loads(text)

    def set(self, key: str, value: Any) -> None:
        """Keep `value` under `key`."""
        self._db.run(
            "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, json.dumps(value))
        )
