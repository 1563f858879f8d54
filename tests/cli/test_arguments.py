"""What can be typed, and what is refused."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg.cli.arguments import parse
from faceorg.cli.commands import Needs
from faceorg.cli.deciding.inbox import show_inbox, show_next
from faceorg.cli.indexing.jobs import index
from faceorg.cli.indexing.models import list_models
from faceorg.cli.window import run as open_window
from faceorg.paths import default_library_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("argv", "folders"),
    [
        ([], []),
        (["--library", "people"], []),
        (["/photos", "/more"], [b"/photos", b"/more"]),
        (["--library", "/tmp/l", "/photos"], [b"/photos"]),  # noqa: S108
        (["open", "people"], [b"people"]),
    ],
)
def test_without_a_command_the_window_opens(argv: list[str], folders: list[bytes]) -> None:
    arguments = parse(argv)
    assert arguments.load() is open_window
    assert arguments.needs is Needs.NOTHING
    assert arguments.folders == folders


@pytest.mark.parametrize(
    "argv",
    [
        ["--library", "here", "index", "/photos"],
        ["--library=here", "index", "/photos"],
        ["index", "/photos", "--library", "here"],
        ["index", "--library", "here", "/photos"],
    ],
)
def test_the_library_can_be_given_before_or_after_the_command(argv: list[str]) -> None:
    arguments = parse(argv)
    assert arguments.load() is index
    assert arguments.library == Path.cwd() / "here"


@pytest.mark.parametrize(
    ("words", "run"),
    [
        ("inbox --library here --json", show_inbox),
        ("--library here inbox --json next", show_next),
        ("inbox next --json --library here", show_next),
        ("inbox --json --library here next --kind two", show_next),
        ("models list --library here --json", list_models),
        ("--library here models list --json", list_models),
    ],
)
def test_commands_of_commands_take_options_anywhere(words: str, run: Callable[..., int]) -> None:
    arguments = parse(words.split())
    assert (arguments.load(), arguments.library, arguments.json) == (run, Path.cwd() / "here", True)


def test_models_need_a_library_only_to_be_used() -> None:
    assert parse(["models", "list"]).needs is Needs.NOTHING
    assert parse(["models", "use", "dlib"]).needs is Needs.LIBRARY


def test_the_library_lies_in_the_data_folder_unless_told() -> None:
    assert parse(["status"]).library == default_library_dir()


def test_a_folder_may_have_a_name_that_is_no_utf8() -> None:
    assert parse(["index", "/caf\udce9"]).folders == [b"/caf\xe9"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019-12", date(2019, 12, 1), date(2019, 12, 31)),
        ("2019-07-14", date(2019, 7, 14), date(2019, 7, 14)),
    ],
)
def test_dates_may_be_years_months_or_days(text: str, first: date, last: date) -> None:
    arguments = parse(["photos", "--from", text, "--to", text])
    assert (arguments.from_, arguments.to) == (first, last)


@pytest.mark.parametrize(
    "argv",
    [
        ["photos", "--from", "2019-13"],
        ["photos", "--to", "yesterday"],
        ["photos", "--to", "2019-01-01-01"],
        ["history", "--limit", "0"],
        ["index"],
        ["models", "bake"],
        ["models"],
        ["models", "use"],
        ["regroup", "--strictness", "3"],
        ["undo", "--to", "yesterday"],
        ["draw", "a.jpg", "1", "2", "3"],
        ["draw", "a.jpg", "1", "2", "3", "nan"],
        ["draw", "a.jpg", "1", "2", "3", "wide"],
        ["split", "Anna", "--name", "Ben", "--to", "Ben"],
        ["inbox", "answer", "who-1", "perhaps"],
        ["inbox", "next", "--kind", "which"],
        ["--library", "", "status"],
        ["name", "group:1"],
        ["name", "group:1", "Anna", "--same", "--new"],
        ["faces", "--state", "happy"],
        ["--bogus"],
    ],
)
def test_wrong_usage_ends_with_2(run: Run, argv: list[str]) -> None:
    result = run(*argv)
    assert result.status == 2
    assert "error: " in result.err
    assert result.out == ""


def test_a_mistyped_command_is_not_taken_for_a_folder(run: Run) -> None:
    result = run("peple")
    assert result.status == 2
    assert "Did you mean “people”?" in result.err


def test_a_mistyped_option_is_explained_by_its_command(run: Run) -> None:
    result = run("photos", "--wiht", "Anna")
    assert result.status == 2
    assert "usage: faceorg photos" in result.err
    assert "not understood: --wiht Anna. Did you mean --with?" in result.err


def test_a_word_too_many(run: Run) -> None:
    assert "not understood: now.\n" in run("undo", "now").err


def test_help_tells_the_exit_statuses(run: Run) -> None:
    result = run("--help")
    assert result.status == 0
    assert "exit status: 0 done, 1 finished with problems listed" in result.out


HEAVY = ("numpy", "PIL", "sqlite3", "PySide6", "faceorg.engine", "faceorg.library", "faceorg.ui")


@pytest.mark.parametrize("typed", [["--help"], ["photos", "--help"], ["completion", "bash"]])
def test_help_and_completion_load_nothing_heavy(typed: list[str]) -> None:
    code = (
        "import sys\n"
        "from faceorg.cli.main import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code, *typed], capture_output=True, check=True, text=True
    )
    assert done.stdout
    assert set(HEAVY).isdisjoint(done.stderr.split())
