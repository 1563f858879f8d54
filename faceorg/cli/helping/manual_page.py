"""The manual page: the helps of all commands, for `man`; the same bytes for the same version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg import __version__
from faceorg.cli.helping.words import Kind, all_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.cli.commands import Section
    from faceorg.cli.helping.words import Option, Value, Words
    from faceorg.cli.parser import Parser

_STATUS = (
    ("0", "done"),
    ("1", "finished, with problems listed"),
    ("2", "wrong usage, or an edit that makes no sense"),
    ("3", "the environment failed: no library, no such folder, a full disk, a wrong password"),
    ("130", "stopped with Ctrl+C; what was done so far is kept"),
    ("141", "whoever read the output has gone"),
)
_ENVIRONMENT = (
    ("FACEORG_PASSWORD_FILE", "A file whose first line is the password of an encrypted library."),
)
_FILES = (("~/.local/share/FaceOrg", "The library, where --library says nothing else, on Linux."),)


def page(parser: Parser, sections: Sequence[Section]) -> str:
    """Return the manual page of all commands in the language of `man`."""
    table = list(all_words(parser))
    by_path = {words.path: words for words in table}
    lines = [
        '.\\" Made by: faceorg help --man',
        f'.TH FACEORG 1 "" "FaceOrg {__version__}" "User Commands"',
        ".SH NAME",
        "faceorg \\- find, name and browse the people in your own photos",
        ".SH SYNOPSIS",
        *_synopsis("faceorg", "[--library DIR] [FOLDER ...]"),
        ".br",
        *_synopsis("faceorg", "[--library DIR] COMMAND ..."),
        ".SH DESCRIPTION",
        *_paragraphs(parser.about),
        ".PP",
        _text(parser.ending),
        ".SH OPTIONS",
        *_options(by_path[()].options),
    ]
    for section in sections:
        lines.append(f'.SH "{_text(section.title.upper())}"')
        for command in section.commands:
            for words in table:
                if words.path[:1] == (command.name,):
                    lines += _command(words)
    lines += _facts("EXIT STATUS", _STATUS) + _facts("ENVIRONMENT", _ENVIRONMENT)
    lines += _facts("FILES", _FILES)
    return "\n".join(lines) + "\n"


def _command(words: Words) -> Iterator[str]:
    yield f'.SS "faceorg {" ".join(map(_text, words.path))}"'
    arguments = " ".join(_typed(argument.value) for argument in words.arguments)
    parts = " ".join(["|".join(words.parts)] if words.parts else [])
    own = [option for option in words.options if not _is_everywhere(option)]
    options = "[OPTION ...]" if own else ""
    yield from _synopsis(
        f"faceorg {' '.join(words.path)}", " ".join(filter(None, (options, arguments, parts)))
    )
    yield from _paragraphs(words.about)
    for argument in words.arguments:
        yield from _fact(f"\\fI{_text(argument.value.shown)}\\fR", argument.text)
    yield from _options(own)
    if words.examples:
        yield ".PP"
        yield "Examples:"
    for typed, text in words.examples.items():
        yield from _fact(f"\\fB{_text(typed)}\\fR", text)


def _is_everywhere(option: Option) -> bool:
    return option.names[-1] in {"--help", "--library", "--password-file"}


def _typed(value: Value) -> str:
    shown = f"{value.shown} ..." if value.many else value.shown
    return shown if value.needed else f"[{shown}]"


def _options(options: Sequence[Option]) -> Iterator[str]:
    for option in options:
        names = ", ".join(f"\\fB{_text(name)}\\fR" for name in option.names)
        value = option.value
        shown = "" if value.kind is Kind.NONE else f" \\fI{_text(_typed(value))}\\fR"
        yield from _fact(names + shown, option.text)


def _synopsis(bold: str, rest: str) -> Iterator[str]:
    yield f".B {_text(bold)}"
    if rest:
        yield _line(_text(rest))


def _paragraphs(text: str) -> Iterator[str]:
    for part in text.split("\n\n"):
        yield ".PP"
        yield _text(part)


def _facts(title: str, facts: Sequence[tuple[str, str]]) -> list[str]:
    found = [f'.SH "{title}"']
    for name, text in facts:
        found += _fact(f"\\fB{_text(name)}\\fR", text)
    return found


def _fact(head: str, text: str) -> Iterator[str]:
    yield ".TP"
    yield head
    yield _line(_text(text))


def _line(text: str) -> str:
    """Return a line that is no request, whatever it begins with."""
    return f"\\&{text}" if text[:1] in {".", "'"} else text


def _text(text: str) -> str:
    """Return text as it is to be read: nothing in it means anything to `man`."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")
    for sign, name in (
        ("“", "\\(lq"),
        ("”", "\\(rq"),
        ("…", "..."),
        ("~", "\\(ti"),
        ("^", "\\(ha"),
    ):
        text = text.replace(sign, name)
    return text.replace('"', "\\(dq").replace("'", "\\(aq").replace("`", "\\(ga")
