"""Everything that can be typed, as plain values that completion and the manual page are made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Action
    from collections.abc import Iterator, Mapping, Sequence

    from faceorg.cli.parser import Parser

_FOLDERS = ("DIR", "FOLDER")
_FILES = ("BACKUP", "FILE", "PATH", "PHOTO")


class Kind(Enum):
    """What a value is."""

    NONE = auto()  # there is none
    TEXT = auto()
    CHOICE = auto()
    FOLDER = auto()
    FILE = auto()


@dataclass(frozen=True, slots=True)
class Value:
    """What is typed after an option, or as an argument.

    Attributes:
        shown: how the help calls it.
        many: whether more than one may follow.
        needed: whether one has to.
    """

    kind: Kind
    shown: str = ""
    choices: tuple[str, ...] = ()
    many: bool = False
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Option:
    """An option: every way to write it, what it does, and its value."""

    names: tuple[str, ...]
    text: str
    value: Value


@dataclass(frozen=True, slots=True)
class Argument:
    """What is typed without an option in front."""

    text: str
    value: Value


@dataclass(frozen=True, slots=True)
class Words:
    """What can be typed after a command.

    Attributes:
        path: the command, as the words after `faceorg`; empty for what stands before any.
        text: what it does, on one line.
        parts: the words that may follow, with what they do.
    """

    path: tuple[str, ...]
    text: str
    about: str
    examples: Mapping[str, str]
    options: tuple[Option, ...]
    arguments: tuple[Argument, ...]
    parts: Mapping[str, str]


def all_words(parser: Parser) -> Iterator[Words]:
    """Return what can be typed before any command, then after each one in the order of the help."""
    yield from _of(parser, (), parser.about)


def _of(parser: Parser, path: tuple[str, ...], text: str) -> Iterator[Words]:
    actions = parser.actions
    yield Words(
        path=path,
        text=text,
        about=parser.about,
        examples=parser.examples,
        options=tuple(
            Option(tuple(action.option_strings), action.help or "", _value(action))
            for action in actions
            if action.option_strings
        ),
        arguments=tuple(
            Argument(action.help or "", _value(action))
            for action in actions
            if not action.option_strings
        ),
        parts={name: part.text for name, part in parser.parts.items()},
    )
    for name, part in parser.parts.items():
        yield from _of(part, (*path, name), part.text)


def _value(action: Action) -> Value:
    if action.nargs == 0:
        return Value(Kind.NONE)
    shown = action.metavar if isinstance(action.metavar, str) else ""
    choices = tuple(str(choice) for choice in action.choices or ())
    shown = shown or ("|".join(choices) if choices else action.dest.upper())
    kind = Kind.CHOICE if choices else _kind(shown.split("|"))
    many, needed = action.nargs in ("+", "*"), action.nargs not in ("?", "*")
    return Value(kind, shown, choices, many, needed)


def _kind(shown: Sequence[str]) -> Kind:
    if any(word in _FILES for word in shown):
        return Kind.FILE
    return Kind.FOLDER if any(word in _FOLDERS for word in shown) else Kind.TEXT
