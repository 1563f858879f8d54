"""Completion for fish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.cli.helping.words import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.cli.helping.words import Option, Words

_HEAD = """\
# Completion of faceorg for fish, made by: faceorg completion fish
# To have it now: faceorg completion fish | source
# For good: faceorg completion fish > ~/.config/fish/completions/faceorg.fish

function __faceorg_at -d "Whether the command before the cursor is this one"
    set -l path
    set -l skip 0
    set -l typed (commandline -opc)
    for word in $typed[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case %(valued)s
                set skip 1
            case '-*'
            case '*'
                set -l longer (string join ' ' -- $path $word)
                if contains -- $longer %(paths)s
                    set path $path $word
                end
        end
    end
    test "$path" = "$argv"
end

complete -c faceorg -f
complete -c faceorg-window -w faceorg
"""


def script(table: Sequence[Words]) -> str:
    """Return the script."""
    valued = sorted(
        {name for words in table for o in words.options if o.value.shown for name in o.names}
    )
    paths = [_quoted(" ".join(words.path)) for words in table if words.path]
    head = _HEAD % {"valued": " ".join(map(_quoted, valued)), "paths": " ".join(paths)}
    return head + "".join(f"{line}\n" for words in table for line in _lines(words))


def _lines(words: Words) -> Iterator[str]:
    here = f"complete -c faceorg -n {_quoted(' '.join(['__faceorg_at', *words.path]))}"
    for name, text in words.parts.items():
        yield f"{here} -a {_quoted(name)} -d {_quoted(text)}"
    for option in words.options:
        yield f"{here} {_option(option)} -d {_quoted(option.text)}"
    kinds = {argument.value.kind for argument in words.arguments}
    for argument in words.arguments:
        if argument.value.choices:
            yield f"{here} -a {_quoted(' '.join(argument.value.choices))}"
    if Kind.FILE in kinds:
        yield f"{here} -F"
    elif Kind.FOLDER in kinds or not words.path:
        yield f"{here} -a '(__fish_complete_directories)'"


def _option(option: Option) -> str:
    names = [f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in option.names]
    value = option.value
    if value.kind is Kind.CHOICE:
        names.append(f"-x -a {_quoted(' '.join(value.choices))}")
    elif value.kind is Kind.FILE:
        names.append("-r -F")
    elif value.kind is Kind.FOLDER:
        names.append("-x -a '(__fish_complete_directories)'")
    elif value.kind is Kind.TEXT:
        names.append("-x")
    return " ".join(names)


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
