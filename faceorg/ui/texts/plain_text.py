"""Names, paths and what cameras wrote, shown as they are: Qt takes `<b>` in a tooltip for HTML."""

from __future__ import annotations


def as_tooltip(text: str) -> str:
    """Return a tooltip that shows exactly this text, whatever it looks like."""
    if not any(sign in text for sign in "<&"):
        return text
    import html

    return f'<p style="white-space:pre">{html.escape(text)}</p>'
