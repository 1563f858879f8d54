"""Completion for zsh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.cli.helping.words import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.cli.helping.words import Option, Value, Words

_HEAD = """\
#compdef faceorg faceorg-window
# Completion of faceorg for zsh, made by: faceorg completion zsh
# To have it now: source <(faceorg completion zsh)
# For good, where ~/.zfunc is in fpath before compinit: faceorg completion zsh > ~/.zfunc/_faceorg

"""
_END = """\
if [ "$funcstack[1]" = "_faceorg" ]; then
    _faceorg "$@"
else
    compdef _faceorg faceorg faceorg-window
fi
"""


def script(table: Sequence[Words]) -> str:
    """Return the script."""
    return _HEAD + "\n".join(map(_function, table)) + "\n" + _END


def _function(words: Words) -> str:
    name = _name(words.path)
    lines = [f"{name}() {{"]
    specs = list(_specs(words))
    if words.parts:
        lines += [
            "    local curcontext=$curcontext context state state_descr line",
            "    typeset -A opt_args",
        ]
    lines += [f"    _arguments -S -s {'-C ' if words.parts else ''}\\"]
    lines += [f"        {spec} \\" for spec in specs[:-1]] + [f"        {specs[-1]}"]
    if words.parts:
        lines += _parts(words)
    return "\n".join([*lines, "}", ""])


def _parts(words: Words) -> Iterator[str]:
    yield "    case $state in"
    yield "        words)"
    yield "            local -a known"
    yield "            known=("
    for name, text in words.parts.items():
        yield f"                {_quoted(f'{name}:{text}')}"
    yield "            )"
    yield f"            _describe -t commands {_quoted('what to do')} known"
    if not words.path:
        yield "            _files -/"
    yield "            ;;"
    yield "        rest)"
    yield "            case $line[1] in"
    for name in words.parts:
        yield f"                {name}) {_name((*words.path, name))} ;;"
    if not words.path:
        yield "                *) _files -/ ;;"
    yield "            esac"
    yield "            ;;"
    yield "    esac"


def _specs(words: Words) -> Iterator[str]:
    for option in words.options:
        yield from _option(option)
    if words.parts:
        yield "'1: :->words'"
        yield "'*:: :->rest'"
        return
    for number, argument in enumerate(words.arguments, 1):
        value = argument.value
        last = number == len(words.arguments)
        place = "*" if value.many and last else str(number) if last or not value.many else ""
        if not place:  # what follows several of these can be any of them
            place = "*"
        yield _quoted(f"{place}:{_plain(value.shown)}:{_action(value)}")
        if place == "*":
            return


def _option(option: Option) -> Iterator[str]:
    text = _plain(option.text)
    for name in option.names:
        others = " ".join(option.names)
        repeated = "*" if option.value.many or option.value.shown else f"({others})"
        value = f":{_plain(option.value.shown)}:{_action(option.value)}"
        yield _quoted(f"{repeated}{name}[{text}]{value if option.value.shown else ''}")


def _action(value: Value) -> str:
    if value.kind is Kind.CHOICE:
        return f"({' '.join(value.choices)})"
    return {Kind.FOLDER: "_files -/", Kind.FILE: "_files"}.get(value.kind, " ")


def _name(path: Sequence[str]) -> str:
    return "_".join(["_faceorg", *path])


def _plain(text: str) -> str:
    """Return text in which nothing means anything to _arguments."""
    return text.replace("\\", "\\\\").replace(":", "\\:").replace("[", "\\[").replace("]", "\\]")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
