"""Completion for bash, from 3.2 on, which macOS still has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.cli.helping.words import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.cli.helping.words import Value, Words

_HEAD = """\
# Completion of faceorg for bash, made by: faceorg completion bash
# To have it now: source <(faceorg completion bash)
# For good: faceorg completion bash > ~/.local/share/bash-completion/completions/faceorg

# Whether an option is followed by a value.
_faceorg_has_value() {
    case "$1" in
        %(valued)s) return 0 ;;
    esac
    return 1
}

# Sets path to the command before the cursor, and before to the word in front of it.
_faceorg_path() {
    local word skip=0 i=1
    path="" before=""
    while [ "$i" -lt "$COMP_CWORD" ]; do
        word="${COMP_WORDS[i]}"
        i=$((i + 1))
        if [ "$word" = "=" ]; then skip=1; continue; fi
        before="$word"
        if [ "$skip" = 1 ]; then skip=0; before=""; continue; fi
        case "$word" in
            -*) if _faceorg_has_value "$word"; then skip=1; fi; continue ;;
        esac
        case "$path $word" in
            %(paths)s) path="${path:+$path }$word" ;;
        esac
    done
    if [ "$skip" = 0 ]; then
        case "$before" in -*) ;; *) before="" ;; esac
    fi
}

_faceorg() {
    local cur="${COMP_WORDS[COMP_CWORD]}" path before words="" plain="" what=""
    COMPREPLY=()
    _faceorg_path
    if [ "$cur" = "=" ]; then cur=""; fi
    if [ -n "$before" ]; then
        case "$path:$before" in
"""
_MIDDLE = """\
        esac
    fi
    if [ -z "$what" ]; then
        case "$path" in
"""
_END = """\
        esac
        case "$cur" in
            -*) what=words ;;
            *) words="$plain" ;;
        esac
    fi
    case "$what" in
        words|text) compopt +o default 2>/dev/null ;;
        folders) compopt +o default -o dirnames 2>/dev/null ;;
    esac
    if [ -n "$words" ]; then
        COMPREPLY=($(compgen -W "$words" -- "$cur"))
    fi
}

complete -o default -F _faceorg faceorg faceorg-window
"""


def script(table: Sequence[Words]) -> str:
    """Return the script."""
    valued = sorted(
        {name for words in table for o in words.options if o.value.shown for name in o.names}
    )
    paths = [f'"{" ".join(w.path[:-1])} {w.path[-1]}"' for w in table if w.path]
    head = _HEAD % {"valued": "|".join(valued), "paths": "|".join(paths)}
    return head + "".join(_values(table)) + _MIDDLE + "".join(map(_words, table)) + _END


def _values(table: Sequence[Words]) -> Iterator[str]:
    """Return what may follow each option that wants something to be known."""
    for words in table:
        for option in words.options:
            if option.value.shown:
                names = "|".join(f'"{" ".join(words.path)}:{name}"' for name in option.names)
                yield f"            {names}) {_offer(option.value)} ;;\n"


def _offer(value: Value) -> str:
    if value.kind is Kind.CHOICE:
        return f'what=words words="{" ".join(value.choices)}"'
    kinds = {Kind.FOLDER: "folders", Kind.FILE: "files", Kind.TEXT: "text"}
    return f"what={kinds[value.kind]}"


def _words(words: Words) -> str:
    options = " ".join(name for option in words.options for name in option.names)
    plain = [*words.parts]
    kinds = set()
    for argument in words.arguments:
        plain += argument.value.choices
        kinds.add(argument.value.kind)
    what = "text"
    if not words.path or Kind.FILE in kinds:
        what = "files"
    elif Kind.FOLDER in kinds:
        what = "folders"
    shown = " ".join(plain)
    path = f'"{" ".join(words.path)}"'
    return f'            {path}) what={what} words="{options}" plain="{shown}" ;;\n'
