"""Completion for PowerShell, on Windows and elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.cli.helping.words import Words

_HEAD = """\
# Completion of faceorg for PowerShell, made by: faceorg completion powershell
# To have it now: faceorg completion powershell | Out-String | Invoke-Expression
# For good: put that line into the file that $PROFILE names

Register-ArgumentCompleter -Native -CommandName 'faceorg', 'faceorg.exe' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    # Of each command: the words that may follow, then its options; what each does.
    $table = @{
"""
_MIDDLE = """\
    }
    # What may follow an option, "" where nobody can tell; nothing where it is a file.
    $values = @{
"""
_END = """\
    }
    $path = ''
    $before = ''
    foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
        if ($element.Extent.EndOffset -ge $cursorPosition -and $wordToComplete -ne '') { break }
        $word = $element.ToString()
        $longer = "$path $word".Trim()
        $skip = $before -ne '' -and $values.ContainsKey("${path}:$before")
        $before = ''
        if ($skip) { continue }
        if ($word.StartsWith('-')) { $before = $word }
        elseif ($table.ContainsKey($longer)) { $path = $longer }
    }
    $offered = $table[$path]
    if ($before -ne '' -and $values.ContainsKey("${path}:$before")) {
        $offered = [ordered]@{}
        foreach ($word in $values["${path}:$before"]) { $offered[$word] = $word }
    }
    foreach ($word in $offered.Keys) {
        if ($word.StartsWith('-') -and -not $wordToComplete.StartsWith('-')) { continue }
        if ($word -like "$wordToComplete*") {
            [System.Management.Automation.CompletionResult]::new(
                $word, $word, 'ParameterValue', $offered[$word])
        }
    }
}
"""


def script(table: Sequence[Words]) -> str:
    """Return the script."""
    rows = "".join(f"        {line}\n" for words in table for line in _rows(words))
    values = "".join(f"        {line}\n" for words in table for line in _values(words))
    return _HEAD + rows + _MIDDLE + values + _END


def _rows(words: Words) -> Iterator[str]:
    yield f"{_quoted(' '.join(words.path))} = [ordered]@{{"
    seen: set[str] = set()
    for name, text in _offered(words):
        if name not in seen:
            seen.add(name)
            yield f"    {_quoted(name)} = {_quoted(text or name)}"
    yield "}"


def _offered(words: Words) -> Iterator[tuple[str, str]]:
    yield from words.parts.items()
    for argument in words.arguments:
        for choice in argument.value.choices:
            yield choice, argument.text
    for option in words.options:
        for name in option.names:
            yield name, option.text


def _values(words: Words) -> Iterator[str]:
    path = " ".join(words.path)
    for option in words.options:
        if option.value.shown:
            choices = ", ".join(map(_quoted, option.value.choices))
            for name in option.names:
                yield f"{_quoted(f'{path}:{name}')} = @({choices})"


def _quoted(text: str) -> str:
    """Return text as PowerShell reads it; it takes curly quotes for quotes, too."""
    for quote in "'‘’‚‛":
        text = text.replace(quote, quote * 2)
    return f"'{text}'"
