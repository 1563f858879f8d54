"""Runs a job in the main thread: progress on stderr, Ctrl+C stops it cleanly."""

from __future__ import annotations

import shutil
import signal
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from faceorg.engine.jobs import CancelToken, Progress, Stage
from faceorg.ui.texts.messages import count_text, time_left_text
from faceorg.ui.texts.speed_text import waiting_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType
    from typing import TextIO

REDRAW_AFTER_S = 0.1
LINE_AFTER_S = 10.0

_STAGES = {
    Stage.READING_FOLDERS: "Looking for photos",
    Stage.FINDING_FACES: "Finding faces",
    Stage.EMBEDDING: "Reading faces anew",
    Stage.REMEMBERING: "Remembering what files hold",
    Stage.GROUPING: "Grouping faces",
    Stage.SHARING: "Sharing",
    Stage.EXPORTING: "Exporting",
    Stage.COMPARING_LOOKS: "Looking for photos that are alike",
    Stage.WRITING_NAMES: "Looking at sidecars",
    Stage.PEOPLE_FILE: "Writing people",
}


def run_job(start: Callable[[CancelToken], Iterator[Progress]]) -> int:
    """Run a job to its end; return how many photos it has read.

    Raises:
        CancelledError: Ctrl+C was pressed; what was committed stays.
    """
    token = CancelToken()
    line = ProgressLine(sys.stderr)
    read = 0
    with stopped_by_interrupt(token):
        try:
            for progress in start(token):
                line.show(progress)
                if progress.stage is Stage.FINDING_FACES:
                    read = progress.done
        finally:
            line.close()
    return read


def progress_text(progress: Progress) -> str:
    """Return one line on how far a job has come."""
    if progress.waiting:
        return waiting_text(progress.waiting)
    parts = [_STAGES[progress.stage]]
    if progress.stage is Stage.FINDING_FACES:
        parts = [f"{parts[0]}: {progress.done:,} of {count_text(progress.total, 'photo')}"]
        parts.append(count_text(progress.faces, "face"))
        parts += [count_text(progress.problems, "problem")] if progress.problems else []
        parts += [f"{progress.rate_per_s:.1f} photos/s"] if progress.rate_per_s else []
        parts += _left(progress)
    elif progress.stage in (Stage.READING_FOLDERS, Stage.WRITING_NAMES) and progress.done:
        parts = [f"{parts[0]}: {progress.done:,}"]
    elif progress.stage is Stage.REMEMBERING:
        parts = [f"{parts[0]}: {progress.done:,} of {count_text(progress.total, 'file')}"]
        parts += _left(progress)
    elif progress.stage in (Stage.SHARING, Stage.COMPARING_LOOKS):
        parts = [f"{parts[0]}: {progress.done:,} of {count_text(progress.total, 'photo')}"]
        parts += [count_text(progress.problems, "problem")] if progress.problems else []
        parts += _left(progress)
    elif progress.stage is Stage.EXPORTING:
        parts = (
            [f"{parts[0]}: {progress.done:,} of {progress.total:,}"] if progress.total else parts
        )
        parts += [count_text(progress.problems, "problem")] if progress.problems else []
        parts += _left(progress)
    elif progress.stage is Stage.EMBEDDING:
        parts = [f"{parts[0]}: {progress.done:,} of {count_text(progress.total, 'face')}"]
        parts += [count_text(progress.problems, "problem")] if progress.problems else []
        parts += _left(progress)
    return ", ".join(parts)


def _left(progress: Progress) -> list[str]:
    """Return the time left as a part of a line; nothing where it isn't known or all is done."""
    left = time_left_text(progress.seconds_left) if progress.done < progress.total else ""
    return [left[0].lower() + left[1:]] if left else []


class ProgressLine:
    """Shows progress: on a terminal one line that changes, otherwise a line now and then."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._terminal = stream.isatty()
        self._shown_at = 0.0
        self._stage: Stage | None = None
        self._shown = ""
        self._waiting = ""

    def show(self, progress: Progress) -> None:
        """Show a step, unless the one before has only just been shown."""
        if progress.stage is not self._stage:
            self.close()
            self._shown_at = 0.0
        self._stage, self._waiting = progress.stage, progress_text(progress)
        pause = REDRAW_AFTER_S if self._terminal else LINE_AFTER_S
        if time.monotonic() - self._shown_at >= pause:
            self._write()

    def close(self) -> None:
        """Show the last step if it is still to be shown, and end the line."""
        if self._waiting not in {"", self._shown}:
            self._write()
        if self._terminal and self._stage is not None:
            self._stream.write("\n")
            self._stream.flush()
        self._stage = None

    def _write(self) -> None:
        width = shutil.get_terminal_size().columns - 1
        text, self._shown, self._waiting = self._waiting, self._waiting, ""
        self._stream.write(f"\r{text[:width]}\x1b[K" if self._terminal else f"{text}\n")
        self._stream.flush()
        self._shown_at = time.monotonic()


@contextmanager
def stopped_by_interrupt(token: CancelToken) -> Iterator[None]:
    """Make the first Ctrl+C ask the job to stop; a second one interrupts at once."""

    def on_interrupt(_signal: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, before)
        token.cancel()

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
