"""Names, paths and what cameras wrote, shown as they are: Qt takes `<b>` in a tooltip for HTML."""

from __future__ import annotations

BREAK = "\u200b"  # nothing is seen of it


def breakable(text: str) -> str:
    """Return a text whose paths may go on in the next line after each of their folders."""
    return text.replace("/", f"/{BREAK}").replace("\\", f"\\{BREAK}")


def as_tooltip(text: str) -> str:
    """Return a tooltip that shows exactly this text, whatever it looks like."""
    if not any(sign in text for sign in "<&"):
        return text
    import html

    return f'<p style="white-space:pre">{html.escape(text)}</p>'
