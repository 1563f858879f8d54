"""How the library writes times."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """Return this moment in UTC as ISO 8601 text with seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")
