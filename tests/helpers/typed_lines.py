"""What lines of help and documentation tell people to type."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_REMARK = re.compile(r"\s{3,}\S.*$")  # what stands far behind a command is said of it


def commands_in(line: str) -> list[list[str]]:
    """Return the arguments of every `faceorg` of a line, which may be a pipe.

    What xargs adds is a photo.
    """
    line = _REMARK.sub("", line.strip().removeprefix("$ "))
    line = re.sub(r"<\((.*?)\)", r"; \1", line)
    lexer = shlex.shlex(line, posix=True, punctuation_chars="|;>")
    lexer.whitespace_split = True
    found: list[list[str]] = []
    part: list[str] = []
    for token in [*lexer, ";"]:
        if set(token) <= set("|;>"):
            found += _arguments(part)
            part = []
        else:
            part.append(token)
    return found


def _arguments(words: list[str]) -> Iterator[list[str]]:
    if "faceorg" in words:
        at = words.index("faceorg")
        yield words[at + 1 :] + (["photo:1"] if "xargs" in words[:at] else [])


def blocks_of(page: Path) -> Iterator[str]:
    """Return the lines of a page's code blocks in which `faceorg` is typed, no usage lines."""
    fenced = False
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith("```"):
            fenced = not fenced
        elif fenced or line.startswith("    "):
            typed = re.search(r"(?:^|\| .*|<\()\s*(?:\$ )?faceorg(?: |$)", line)
            if typed and "[" not in line.split("#")[0]:
                yield line
