"""What can be typed, and what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg.cli.arguments import Needs, parse
from faceorg.cli.jobs import index
from faceorg.cli.window import open_window
from faceorg.paths import default_library_dir

if TYPE_CHECKING:
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
    assert arguments.run is open_window
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
    assert arguments.run is index
    assert arguments.library == Path.cwd() / "here"


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


def test_help_tells_the_exit_statuses(run: Run) -> None:
    result = run("--help")
    assert result.status == 0
    assert "exit status: 0 done, 1 finished with problems listed" in result.out
