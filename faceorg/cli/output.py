"""How results reach stdout and remarks reach stderr, whatever the bytes of a file name are."""

from __future__ import annotations

import codecs
import io
import json
import os
import sys
from typing import TYPE_CHECKING, Any

from faceorg.domain.errors import EnvironmentFaultError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


JSON_FORMAT = 1
"""Major version of all JSON that commands print; docs/json.md says what it promises."""

_PLAIN_SIGNS = {"“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "×": "x", "→": "->"}


def _plain_signs(error: UnicodeError) -> tuple[str, int]:
    """Return what is written instead of signs that an encoding lacks."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    signs = error.object[error.start : error.end]
    written = (_PLAIN_SIGNS.get(s) or s.encode("ascii", "backslashreplace").decode() for s in signs)
    return "".join(written), error.end


codecs.register_error("faceorg.plain", _plain_signs)


def prepare_streams() -> None:
    """Let names that the terminal's encoding lacks pass: as their bytes in UTF-8, else escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            utf8 = stream.encoding.lower().replace("-", "") == "utf8"
            stream.reconfigure(errors="surrogateescape" if utf8 else "faceorg.plain")


def show(text: str) -> None:
    """Print a line of the result; names in it can't command the terminal."""
    print(_lines(text))


def show_paths(paths: Iterable[bytes], *, zero: bool) -> None:
    r"""Print a path on each line, or with `zero` the very bytes of each and `\\0` after it."""
    if not zero:
        for path in paths:
            show(path_text(path))
        return
    sys.stdout.flush()
    for path in paths:
        sys.stdout.buffer.write(path + b"\0")
    sys.stdout.buffer.flush()


def show_json(value: Any) -> None:
    r"""Print a value as one line of JSON.

    ASCII only: a path that is no valid UTF-8 is written with lone surrogates (`\udcff`), from
    which `os.fsencode` makes the same bytes again.
    """
    print(json.dumps(value))


def show_error(status: int, code: str, text: str, subject: str = "") -> None:
    """Print why there is no result, where a program is to read it."""
    error = {"status": int(status), "code": code, "subject": subject, "text": text}
    show_json({"error": error})


def remark(text: str) -> None:
    """Print a sentence for the person at the terminal, apart from the result."""
    sys.stdout.flush()
    print(_lines(text), file=sys.stderr)


def plain(text: str) -> str:
    """Return text on one line, with control characters written out, safe for a terminal."""
    return "".join(c if c.isprintable() or _is_surrogate(c) else repr(c)[1:-1] for c in text)


def _lines(text: str) -> str:
    return "\n".join(map(plain, text.split("\n")))


def path_text(path: bytes) -> str:
    """Return a path for people to read."""
    return plain(os.fsdecode(path))


def show_table(rows: Iterable[Sequence[str]], right: Sequence[int] = ()) -> None:
    """Print rows in columns; those of the columns `right` end at the same place."""
    lines = [[plain(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = [
            cell.rjust(width) if number in right else cell.ljust(width)
            for number, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())


def fault_sentence(error: EnvironmentFaultError) -> str:
    """Return what stopped a command and what to do about it, safe for a terminal."""
    from faceorg.ui.texts.messages import fault_text

    return fault_text(EnvironmentFaultError(error.code, plain(error.subject)))


def _is_surrogate(character: str) -> bool:
    return "\ud800" <= character <= "\udfff"
