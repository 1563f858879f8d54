"""Text for people and for programs, and progress."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from faceorg.cli import progress as cli_progress
from faceorg.cli.keeping.checks import finding_text
from faceorg.cli.output import fault_sentence, path_text, plain, remark, show, show_table
from faceorg.cli.progress import ProgressLine, progress_text
from faceorg.domain.errors import (
    EditRefusedError,
    EnvironmentFaultError,
    FaultCode,
    ProblemCode,
    RefusalCode,
)
from faceorg.engine.jobs import Progress, Stage
from faceorg.engine.safety.check import Finding, FindingCode
from faceorg.ui.texts.messages import problem_text, refusal_text

if TYPE_CHECKING:
    import pytest


def test_control_characters_are_written_out() -> None:
    assert plain("a\nb\x1b[31m") == "a\\nb\\x1b[31m"
    assert path_text(b"/caf\xe9/Zo\xc3\xab\t.jpg") == "/caf\udce9/Zoë\\t.jpg"


def test_every_code_has_its_sentence() -> None:
    assert all(problem_text(code) for code in ProblemCode)
    faults = [fault_sentence(EnvironmentFaultError(code, "a\nb")) for code in FaultCode]
    assert all(text.endswith(".") and "{" not in text and "\n" not in text for text in faults)
    refusals = [refusal_text(EditRefusedError(code, "Anna")) for code in RefusalCode]
    assert all(text.endswith(".") and "{" not in text for text in refusals)
    assert all(finding_text(Finding(code)) for code in FindingCode)


def test_tables_line_up(capsys: pytest.CaptureFixture[str]) -> None:
    show_table([("a", "1 photo"), ("bcd", "12 photos")], right=[1])
    assert capsys.readouterr().out == "a      1 photo\nbcd  12 photos\n"


def test_progress_tells_rate_and_time_left() -> None:
    step = Progress(Stage.FINDING_FACES, 120, 2291, 310, 2, 14.24, 152.0)
    assert progress_text(step) == (
        "Finding faces: 120 of 2,291 photos, 310 faces, 2 problems, 14.2 photos/s,"
        " about 3 minutes left"
    )
    assert progress_text(Progress(Stage.READING_FOLDERS)) == "Looking for photos"
    assert progress_text(Progress(Stage.READING_FOLDERS, 500)) == "Looking for photos: 500"


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def steps(line: ProgressLine) -> None:
    line.show(Progress(Stage.READING_FOLDERS))
    for done in range(4):
        line.show(Progress(Stage.FINDING_FACES, done, 3))
    line.show(Progress(Stage.GROUPING))
    line.close()


def test_plain_progress_is_a_line_now_and_then() -> None:
    stream = io.StringIO()
    steps(ProgressLine(stream))
    assert stream.getvalue().splitlines() == [
        "Looking for photos",
        "Finding faces: 0 of 3 photos, 0 faces",
        "Finding faces: 3 of 3 photos, 0 faces",
        "Grouping faces",
    ]


def test_on_a_terminal_one_line_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli_progress, "REDRAW_AFTER_S", 0.0)
    monkeypatch.setenv("COLUMNS", "20")
    stream = _Terminal()
    steps(ProgressLine(stream))
    lines = stream.getvalue().split("\n")
    assert len(lines) == 4
    assert lines[1].split("\r")[1:] == [f"Finding faces: {i} of\x1b[K" for i in range(4)]
    assert lines[3] == ""


def test_what_is_printed_cannot_command_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    show("Named 1 face “\x1b]0;owned\x07Anna\r\x9b31m”.\nMore.")
    remark("There is nobody called \x1b[2J.")
    captured = capsys.readouterr()
    assert captured.out == "Named 1 face “\\x1b]0;owned\\x07Anna\\r\\x9b31m”.\nMore.\n"
    assert captured.err == "There is nobody called \\x1b[2J.\n"
