# ruff: noqa: INP001 - a script
"""Draws the badges of the README from what the repository says: `python docs/make_badges.py`.

A test compares them, so that none says what no longer holds. Standard library only.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "badges"
LETTER_PX = 6.6  # of 11 px Verdana or DejaVu Sans, on average
PADDING_PX = 7
BADGE = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20">
<title>{what}: {value}</title>
<rect width="{width}" height="20" rx="4" fill="#4a4a52"/>
<path d="M{split} 0h{rest}a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-{rest}z" fill="#2f6f5e"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
<text x="{left}" y="14">{what}</text><text x="{right}" y="14">{value}</text>
</g></svg>
"""


def facts() -> dict[str, tuple[str, str]]:
    """Return what each badge says: by file name, what it is about and what is so."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    languages = len(list((ROOT / "resources" / "translations").glob("*.ts"))) + 1
    return {
        "licence.svg": ("licence", project["license"]),
        "python.svg": ("Python", f"{project['requires-python'].removeprefix('>=')} or newer"),
        "network.svg": ("network", "none"),  # tests/test_architecture.py holds that
        "languages.svg": ("languages", str(languages)),
    }


def badge(what: str, value: str) -> str:
    """Return a badge as SVG."""
    sides = [round(len(text) * LETTER_PX) + 2 * PADDING_PX for text in (what, value)]
    return BADGE.format(
        what=what,
        value=value,
        width=sum(sides),
        split=sides[0],
        rest=sides[1] - 4,
        left=sides[0] / 2,
        right=sides[0] + sides[1] / 2,
    )


def main() -> int:
    """Write them all."""
    FOLDER.mkdir(exist_ok=True)
    for name, said in facts().items():
        (FOLDER / name).write_text(badge(*said), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
