"""Every command explains itself, and what its help says to type can be typed."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg.cli.arguments import SECTIONS, all_commands, parse, whole_parser
from faceorg.cli.helping.words import all_words
from tests.helpers.typed_lines import blocks_of, commands_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.cli.commands import Command
    from tests.cli.conftest import Run

ROOT = Path(__file__).parents[3]
WORDS = list(all_words(whole_parser()))
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def every_command(commands: Iterator[Command], before: str = "") -> Iterator[tuple[str, Command]]:
    for command in commands:
        name = f"{before}{command.name}"
        yield name, command
        yield from every_command(iter(command.parts), f"{name} ")


COMMANDS = dict(every_command(all_commands()))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_says_in_sentences_what_it_does_and_shows_examples(name: str) -> None:
    command = COMMANDS[name]
    assert command.text
    assert not command.text.endswith(".")
    assert command.about.endswith(".")
    assert 1 <= len(command.examples) <= 6
    assert all(text.endswith((".", "?")) for text in command.examples.values())


@pytest.mark.parametrize("name", COMMANDS)
def test_examples_can_be_typed(name: str) -> None:
    for line in COMMANDS[name].examples:
        commands = commands_in(line)
        assert commands, line
        for arguments in commands:
            parse(arguments)
    if name != "open":
        typed = [arguments for line in COMMANDS[name].examples for arguments in commands_in(line)]
        assert any(_is_of(arguments, name) for arguments in typed)


def _is_of(arguments: list[str], name: str) -> bool:
    if arguments[0] == "--library":
        arguments = arguments[2:]
    return arguments[: len(name.split())] == name.split()


def test_a_line_may_hold_several_commands() -> None:
    line = "faceorg photos -0 | xargs -0 faceorg album make 'A b'   # remark"
    assert commands_in(line) == [["photos", "-0"], ["album", "make", "A b", "photo:1"]]
    assert commands_in("faceorg help --man > faceorg.1") == [["help", "--man"]]
    assert commands_in("source <(faceorg completion bash)") == [["completion", "bash"]]
    with pytest.raises(SystemExit):
        parse(commands_in("faceorg photos --worth Anna")[0])


@pytest.mark.parametrize("words", WORDS, ids=lambda words: " ".join(words.path) or "faceorg")
def test_every_option_and_argument_is_explained(words: object) -> None:
    for each in (*words.options, *words.arguments):  # type: ignore[attr-defined]
        assert each.text, each


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_can_be_run(name: str) -> None:
    assert callable(COMMANDS[name].load())


@pytest.mark.parametrize("name", ["inbox", "inbox answer", "photos"])
def test_help_is_the_same_both_ways(run: Run, name: str) -> None:
    words = name.split()
    one, other = run("help", *words), run(*words, "--help")
    assert one.status == other.status == 0
    assert one.out == other.out
    assert "examples:\n" in one.out
    assert "exit status: " in one.out


def test_help_of_nothing_that_is_there(run: Run) -> None:
    result = run("help", "inbox", "perhaps")
    assert result.status == 2
    assert result.err == (
        "There is no “perhaps” after “faceorg inbox”. See: faceorg inbox --help\n"
    )


def test_the_whole_help_is_in_sections(run: Run) -> None:
    lines = run("--help").out.splitlines()
    at = [lines.index(f"{section.title}:") for section in SECTIONS]
    assert at == sorted(at)
    for section, line in zip(SECTIONS, at, strict=True):
        rows = [row for row in lines[line + 1 :] if not row.startswith("    ")]
        names = [row.split()[0] for row in rows[: len(section.commands)]]
        assert names == [command.name for command in section.commands]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_the_documentation_says_to_type_can_be_typed(page: Path) -> None:
    for line in blocks_of(page):
        for arguments in commands_in(line):
            try:
                parse(arguments)
            except SystemExit:
                pytest.fail(f"This cannot be typed: {line}")


def test_the_documentation_has_the_sections_of_the_help() -> None:
    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    found = {
        part.partition("\n")[0]: set(re.findall(r"`([a-z-]+)", part))
        for part in page.partition("\n## Commands\n")[2].partition("\n## ")[0].split("\n### ")[1:]
    }
    assert list(found) == [section.title for section in SECTIONS]
    for section in SECTIONS:
        assert {command.name for command in section.commands} <= found[section.title]


def test_there_is_something_to_type_in_the_documentation() -> None:
    assert sum(1 for page in PAGES for _ in blocks_of(page)) > 30


class TestManualPage:
    def test_it_is_the_same_wherever_it_is_made(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("COLUMNS", "40")
        narrow = run("help", "--man").out
        monkeypatch.setenv("COLUMNS", "300")
        monkeypatch.setenv("HOME", "/somewhere")
        assert run("help", "--man").out == narrow

    def test_everything_is_in_it(self, run: Run) -> None:
        text = run("help", "--man").out.replace("\\-", "-")
        for words in WORDS:
            assert f'.SS "faceorg {" ".join(words.path)}"' in text or not words.path
            for option in words.options:
                assert all(f"\\fB{name}\\fR" in text for name in option.names)

    def test_man_can_read_it(self, run: Run, tmp_path: Path) -> None:
        groff = shutil.which("groff")
        if groff is None:
            pytest.skip("groff is not installed")
        page = tmp_path / "faceorg.1"
        page.write_text(run("help", "--man").out, encoding="utf-8")
        for device in ("utf8", "ascii"):
            done = subprocess.run(  # noqa: S603
                [groff, "-man", "-ww", f"-T{device}", str(page)], capture_output=True, check=True
            )
            assert done.stderr == b""
            assert b"FACEORG(1)" in done.stdout
