"""How commands end: read by nobody, stopped, on terminals that lack letters."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.cli.looking import listings

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def started(*arguments: str, **environment: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "faceorg", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize("command", [("people",), ("check",), ("forget", "traces")])
def test_a_library_in_a_folder_that_is_closed_to_this_user_has_a_sentence(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    closed, look = str(tmp_path / "closed"), os.stat

    def refused(path: Any, *arguments: Any, **named: Any) -> os.stat_result:
        if not isinstance(path, int) and os.fsdecode(path).startswith(closed):
            raise PermissionError(errno.EACCES, "closed", path)
        return look(path, *arguments, **named)

    monkeypatch.setattr(os, "stat", refused)
    ran = run("--library", closed + "/library", *command)
    assert (ran.status, closed in ran.err) == (3, True)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end in another way on Windows")
@pytest.mark.parametrize(
    ("typed", "status"), [(["--help"], 0), (["help", "--man"], 141), (["completion", "zsh"], 141)]
)
def test_nobody_reads_what_is_printed(typed: list[str], status: int) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-m", "faceorg", *typed],
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (status, b"")


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (["status"], "Stopped. What was done so far is kept.\n"),
        (["index", "."], "Stopped. What was done so far is kept; the same command goes on"),
    ],
)
def test_ctrl_c_has_a_sentence_and_a_status(
    run: Run, monkeypatch: pytest.MonkeyPatch, typed: list[str], printed: str
) -> None:
    from faceorg.cli.indexing import jobs

    def stopped(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(listings, "show_status", stopped)
    monkeypatch.setattr(jobs, "index", stopped)
    result = run(*typed)
    assert (result.status, result.out) == (130, "")
    assert result.err.startswith(printed)
    as_json = run(*typed, "--json")
    assert as_json.status == 130
    assert '"code": "stopped"' in as_json.out


@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are not on Windows")
def test_ctrl_c_stops_a_command_that_watches(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    process = started("--library", str(tmp_path / "library"), "watch", str(tmp_path / "photos"))
    assert process.stderr is not None
    assert process.stderr.readline().startswith(b"Watching ")
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert (process.returncode, out) == (0, b"")
    assert err.endswith(b"Stopped watching. What was read stays.\n")


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "“faceorg history”"),
        ("cp850", '"faceorg history"'),
        ("cp1252", "“faceorg history”"),
        ("ascii", '"faceorg history"'),
    ],
)
def test_signs_that_a_terminal_lacks_become_plain_ones(encoding: str, shown: str) -> None:
    process = started("undo", "--help", PYTHONIOENCODING=encoding, PYTHONUTF8="0", COLUMNS="200")
    out, err = process.communicate()
    assert (process.returncode, err) == (0, b"")
    assert shown in out.decode(encoding)


def test_a_name_that_a_terminal_lacks_is_escaped(tmp_path: Path) -> None:
    process = started("peple-\u03b1\u201c", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    _, err = process.communicate()
    assert process.returncode == 2
    assert "peple-\\u03b1\u201c" in err.decode("cp1252")
