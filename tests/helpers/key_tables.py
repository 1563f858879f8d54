"""Writes the list of keys in docs/keyboard.md anew: python -m tests.helpers.key_tables."""

from __future__ import annotations

from pathlib import Path

from faceorg.ui.texts.keys_text import EVERYWHERE, PARTS, KeyPart

DOCUMENT = Path(__file__).parents[2] / "docs" / "keyboard.md"
BEGIN = "## All keys, as the window lists them\n"
_WORDS = """
`?` shows this list in the window, with the keys of the page first; the keys that stand in the menus
come with it. `F1` opens the [manual](manual/README.md).
"""


def tables() -> str:
    """Return heading and tables, one for each part of the overview."""
    parts = dict.fromkeys([EVERYWHERE, *(part for parts in PARTS.values() for part in parts)])
    return BEGIN + _WORDS + "".join(_table(part) for part in parts)


def _table(part: KeyPart) -> str:
    rows = [f"| {_keys(line.keys)} | {line.does} |" for line in part.lines]
    return "\n".join([f"\n### {part.title}\n", "| keys | what they do |", "|---|---|", *rows, ""])


def _keys(keys: tuple[str, ...]) -> str:
    return ", ".join(key if key in ("a letter", "arrows") else f"`{key}`" for key in keys)


if __name__ == "__main__":
    before, _, old = DOCUMENT.read_text(encoding="utf-8").partition(BEGIN)
    _, heading, after = old.partition("\n## ")
    text = f"{before.rstrip()}\n\n{tables()}{heading}{after}"
    DOCUMENT.write_text(text, encoding="utf-8")
