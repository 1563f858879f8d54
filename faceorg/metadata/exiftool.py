"""ExifTool, a program of its own, where it is installed: XMP put into photo files. Any thread.

One process for many files, spoken to through its standard input, an argument a line; no shell, and
none of the settings that its user may have. Everything it is told to write is a copy, made and
looked at by `engine.sidecars.into_files`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING, Final, Self

from faceorg.domain.sidecars import SidecarError, Unwritten

if TYPE_CHECKING:
    from types import TracebackType

VERSION_MIN: Final = (11, 43)
"""The first one that writes HEIC as its standard says (its list of changes, 2019-05-17)."""
TIMEOUT_S: Final = 60.0
"""For one file; ExifTool takes 0.1 s for a photo of 10 MB."""
_COMMAND: Final = ("-config", "", "-stay_open", "True", "-@", "-")
_ANSWER_MAX: Final = 1 << 20
_VERSION = re.compile(rb"\s*(\d{1,3})\.(\d{1,3})")


class ExifTool:
    """A process that is started when first asked, and ended by `close`.

    Args:
        program: its path; looked for where programs are without.
        timeout_s: how long one file may take.
    """

    def __init__(self, program: str | None = None, timeout_s: float = TIMEOUT_S) -> None:
        self._program, self._timeout_s = program or _installed(), timeout_s
        self._process: subprocess.Popen[bytes] | None = None
        self._asked = 0

    def __enter__(self) -> Self:
        self.check()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def check(self) -> None:
        """See that it is there and new enough.

        Raises:
            SidecarError: it is not.
        """
        if self._program is None:
            raise SidecarError(Unwritten.NO_EXIFTOOL)
        found = _VERSION.match(self._ask(b"-ver"))
        if found is None or tuple(map(int, found.groups())) < VERSION_MIN:
            self.close()
            raise SidecarError(Unwritten.OLD_EXIFTOOL)

    def put_xmp(self, path: bytes, packet: bytes) -> None:
        """Put a packet in the place of the one in a file; an empty one takes it out.

        Raises:
            SidecarError: it cannot be done, takes too long, or ExifTool has ended.
        """
        if packet:
            escaped = packet.replace(b"\\", b"\\\\").replace(b"\n", b"\\n").replace(b"\r", b"\\r")
            answer = self._ask(b"-ec", b"-overwrite_original", b"-XMP=" + escaped, path)
        else:
            answer = self._ask(b"-overwrite_original", b"-XMP:all=", path)
        if b"1 image files updated" not in answer:
            raise SidecarError(Unwritten.REFUSED, answer.decode("utf-8", "replace").strip())

    def has_xmp(self, path: bytes) -> bool:
        """Whether it finds XMP in a file, wherever that may be.

        Raises:
            SidecarError: see `put_xmp`.
        """
        return bool(self._ask(b"-q", b"-q", b"-s3", b"-G1", b"-XMP:all", path).strip())

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is None or process.stdin is None or process.stdout is None:
            return
        with suppress(OSError):
            process.stdin.write(b"-stay_open\nFalse\n")
            process.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            process.wait(2.0)
        process.kill()
        process.wait()
        process.stdout.close()
        with suppress(OSError):
            process.stdin.close()

    def _ask(self, *arguments: bytes) -> bytes:
        """Return what it answers to one command, its errors among it."""
        self._asked += 1
        lines = [*map(_line, arguments), b"-execute%d" % self._asked, b""]
        process = self._started()
        watch = Timer(self._timeout_s, process.kill)
        watch.start()
        try:
            return self._answered(process, b"\n".join(lines))
        except OSError as error:
            self.close()
            raise SidecarError(Unwritten.STOPPED, str(error)) from error
        finally:
            watch.cancel()
            watch.join()

    def _answered(self, process: subprocess.Popen[bytes], command: bytes) -> bytes:
        if process.stdin is None or process.stdout is None:
            raise OSError("no pipes")
        process.stdin.write(command)
        process.stdin.flush()
        end, answer = b"{ready%d}" % self._asked, b""
        while len(answer) < _ANSWER_MAX:
            line = process.stdout.readline(_ANSWER_MAX)
            if not line:
                raise OSError("ExifTool has ended")
            if line.rstrip().endswith(end):
                return answer + line.rstrip()[: -len(end)]
            answer += line
        raise OSError("ExifTool says too much")

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        if self._program is None:
            raise SidecarError(Unwritten.NO_EXIFTOOL)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - a program that was asked for
                [self._program, *_COMMAND],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env={**os.environ, "LC_ALL": "C"},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise SidecarError(Unwritten.NO_EXIFTOOL, str(error)) from error
        return self._process


def _installed() -> str | None:
    """Return where ExifTool is; none that merely lies in the directory somebody stands in.

    Windows looks there first: whoever gives away photos could put a program among them.
    """
    found = shutil.which("exiftool")
    return found if found is not None and Path(found).is_absolute() else None


def _line(argument: bytes) -> bytes:
    """Return an argument as a line of ExifTool's; it knows no other way for what has lines.

    Raises:
        SidecarError: the name of a file that it cannot be told: some versions write a line feed
            right, and a dollar or at sign wrong, where both are in one.
    """
    if b"\n" not in argument and not argument.endswith(b"\r"):
        return argument
    if set(argument) & set(b'$@"\\'):
        raise SidecarError(Unwritten.NAME)
    return b"#[CSTR]" + argument.replace(b"\n", b"\\n").replace(b"\r", b"\\r")
