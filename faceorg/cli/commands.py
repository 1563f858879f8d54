"""What a command is: its words, what it needs, and what its help says.

Each room declares its commands in modules whose names end in `arguments`. They load nothing but
this and plain values, so that `faceorg --help` and completion answer at once; what carries a
command out is loaded when it runs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser

Run = Callable[..., int]
"""Carries a command out: gets the arguments and, if it needs one, the library."""


class Needs(Enum):
    """What has to be there before a command runs."""

    NOTHING = auto()
    LIBRARY = auto()
    NEW_LIBRARY = auto()


class Json(Enum):
    """What `--json` prints."""

    DOCUMENT = auto()
    LINES = auto()  # a document on each line, none where there is nothing


@dataclass(frozen=True, slots=True)
class Command:
    """A word that can be typed after `faceorg`, or after another command.

    Attributes:
        name: the word.
        load: returns what carries it out; called when it is to run.
        text: what it does, on one line of a list.
        about: the same in sentences, for its own help; paragraphs are parted by empty lines.
        examples: what can be typed, and what that does.
        needs: what has to be there; None for the same as the command it follows.
        json: what `--json` prints; None where there is no such option.
        add_arguments: adds what can be typed after it.
        parts: words that may follow it; `part_needed` where one has to.
        defaults: values that no argument sets.
        resumes: whether it goes on where it was stopped with Ctrl+C.
    """

    name: str
    load: Callable[[], Run]
    text: str
    about: str = field(kw_only=True)
    examples: Mapping[str, str] = field(kw_only=True)
    needs: Needs | None = field(default=None, kw_only=True)
    json: Json | None = field(default=None, kw_only=True)
    add_arguments: Callable[[ArgumentParser], object] | None = field(default=None, kw_only=True)
    parts: tuple[Command, ...] = field(default=(), kw_only=True)
    part_needed: bool = field(default=False, kw_only=True)
    defaults: Mapping[str, object] = field(default_factory=dict, kw_only=True)
    resumes: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Section:
    """Commands that serve one purpose, under its title in the help."""

    title: str
    commands: tuple[Command, ...]
