"""How long a video is, and where in it something is: 1:05, 1:02:03. No Qt."""

from __future__ import annotations


def duration_text(seconds: float) -> str:
    """Return minutes and seconds, with hours where there are any; whole seconds, rounded down."""
    minutes, left = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
