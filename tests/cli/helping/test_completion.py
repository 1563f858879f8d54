"""Shells complete what can be typed: tried in the shells themselves."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from faceorg.cli.arguments import command_names, whole_parser
from faceorg.cli.helping.arguments import SHELLS
from faceorg.cli.helping.words import all_words

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run

# What is typed before Tab, and what has to be offered, nothing more and nothing less.
OFFERED = [
    (["in"], {"index", "inbox"}),
    (["--library", "/x", "inde"], {"index"}),
    (["inbox", ""], {"next", "answer"}),
    (["inbox", "--library", "/x", "n"], {"next"}),
    (["inbox", "answer", "who-1", "y"], {"yes"}),
    (["faces", "--state", "i"], {"ignored"}),
    (["faces", "--st"], {"--state"}),
    (["photos", "--with"], {"--with", "--without"}),
    (["photos", "--with", "index", "--favo"], {"--favourite"}),
    (["forget", "person", "--y"], {"--yes"}),
    (["export", "--faces", ""], {"cover", "blur"}),
    (["relate", "Anna", "p"], {"parent", "partner"}),
    (["completion", ""], set(SHELLS)),
]


def shell(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


@pytest.fixture
def script(run: Run, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """The script for the shell that the test names."""
    made = run("completion", request.param)
    assert (made.status, made.err) == (0, "")
    path = tmp_path / f"faceorg.{request.param}"
    path.write_text(made.out, encoding="utf-8")
    return path


def said(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, check=True, text=True)  # noqa: S603
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize("script", ["bash"], indirect=True)
@pytest.mark.parametrize(("typed", "offered"), OFFERED)
def test_bash(script: Path, typed: list[str], offered: set[str]) -> None:
    code = (
        'source "$1"; shift; COMP_WORDS=(faceorg "$@"); COMP_CWORD=$#; _faceorg;'
        ' printf "%s\\n" "${COMPREPLY[@]}"'
    )
    assert set(said([shell("bash"), "-c", code, "-", str(script), *typed]).split()) == offered


@pytest.mark.parametrize("script", ["bash"], indirect=True)
def test_bash_completes_a_value_after_an_equals_sign(script: Path) -> None:
    code = (
        'source "$1"; COMP_WORDS=(faceorg speed --gentle = y); COMP_CWORD=4; _faceorg;'
        ' echo "${COMPREPLY[@]}"'
    )
    assert said([shell("bash"), "-c", code, "-", str(script)]) == "yes\n"


@pytest.mark.parametrize("script", ["fish"], indirect=True)
@pytest.mark.parametrize(("typed", "offered"), OFFERED)
def test_fish(
    script: Path, typed: list[str], offered: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(script.parent))
    line = " ".join(["faceorg", *typed])
    found = said([shell("fish"), "-c", f"source '{script}'; complete -C '{line}'"])
    assert {row.split("\t")[0] for row in found.splitlines()} == offered


@pytest.mark.parametrize("script", ["fish"], indirect=True)
def test_fish_completes_folders(script: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(script.parent))
    (script.parent / "photos").mkdir()
    line = f"faceorg index {script.parent}/"
    found = said([shell("fish"), "-c", f"source '{script}'; complete -C '{line}'"])
    assert f"{script.parent}/photos/" in {row.split("\t")[0] for row in found.splitlines()}
    assert str(script) not in found


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of this kind are not on Windows")
class TestAtATerminal:
    @pytest.mark.parametrize("script", ["bash"], indirect=True)
    def test_bash_completes_folders_with_spaces(self, script: Path) -> None:
        from tests.cli.helping.terminals import terminal

        (script.parent / "my photos").mkdir()
        with terminal([shell("bash"), "--norc", "-i"], script.parent) as bash:
            bash.type(f"source '{script}'; echo rea''dy\n")
            assert bash.wait_for("ready")
            bash.type("faceorg index my\t")
            assert bash.wait_for("\\ photos/"), bash.shown
            bash.type("\x15faceorg stat\t")
            assert bash.wait_for("status "), bash.shown

    @pytest.mark.parametrize("script", ["zsh"], indirect=True)
    @pytest.mark.parametrize(
        ("typed", "shown"),
        [
            ("faceorg stat", "status "),
            ("faceorg --library x inbox ne", "next "),
            ("faceorg inbox answer who-1 ye", "yes "),
            ("faceorg faces --state ig", "ignored "),
            ("faceorg photos --favo", "--favourite "),
            ("faceorg photos --with Anna --unda", "--undated "),
            ("faceorg relate Anna pare", "parent "),
            ("faceorg index my", "my\\ photos/"),
            ("faceorg completion powe", "powershell "),
        ],
    )
    def test_zsh(self, script: Path, typed: str, shown: str) -> None:
        from tests.cli.helping.terminals import terminal

        (script.parent / "my photos").mkdir()
        with terminal([shell("zsh"), "-f", "-i"], script.parent) as zsh:
            zsh.type("autoload -Uz compinit; compinit -D -u\n")
            zsh.type(f"source '{script}'; echo rea''dy\n")
            assert zsh.wait_for("ready"), zsh.shown
            zsh.type(f"{typed}\t")
            end = shown.removeprefix(typed.rpartition(" ")[2])
            assert zsh.wait_for(f"{typed}{end}"), repr(zsh.shown)


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of this kind are not on Windows")
@pytest.mark.parametrize("script", ["zsh"], indirect=True)
def test_zsh_finds_it_where_packages_put_it(script: Path) -> None:
    from tests.cli.helping.terminals import terminal

    functions = script.parent / "functions"
    functions.mkdir()
    script.rename(functions / "_faceorg")
    with terminal([shell("zsh"), "-f", "-i"], script.parent) as zsh:
        zsh.type(f"fpath=('{functions}' $fpath); autoload -Uz compinit; compinit -D -u\n")
        zsh.type("echo rea''dy\n")
        assert zsh.wait_for("ready"), zsh.shown
        for typed, end in (("faceorg inbox ne", "xt "), ("faceorg inbox next --ki", "nd ")):
            zsh.type(f"\x15{typed}\t")
            assert zsh.wait_for(f"{typed}{end}"), repr(zsh.shown)


@pytest.mark.parametrize("name", SHELLS)
def test_every_word_and_option_is_in_every_script(run: Run, name: str) -> None:
    script = run("completion", name).out
    names = set(re.findall(r"[\w-]+", script))
    for words in all_words(whole_parser()):
        assert set(words.parts) <= names
        for option in words.options:
            for written in option.names:
                assert written in names or written.lstrip("-") in names, (words.path, written)
    assert set(command_names()) <= names


def test_powershell_quotes_are_whole(run: Run) -> None:
    script = run("completion", "powershell").out
    rows = [line for line in script.splitlines() if re.match(r"\s+'.*'$", line) and " = '" in line]
    assert len(rows) > 200
    for row in rows:
        assert re.fullmatch(r"\s+'(?:[^'‘’‚‛]|''|‘‘|’’)*' = '(?:[^'‘’‚‛]|''|‘‘|’’)*'", row), row
    assert script.count("{") == script.count("}")


def test_an_unknown_shell_is_refused(run: Run) -> None:
    assert run("completion", "tcsh").status == 2
