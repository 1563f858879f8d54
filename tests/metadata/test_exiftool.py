"""ExifTool as a process: old, hanging, ended, talkative; names of files that it cannot be told."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.sidecars import SidecarError, Unwritten
from faceorg.metadata.exiftool import ExifTool
from faceorg.metadata.packets import carried_by
from tests.helpers.foreign import jpeg, packet

if TYPE_CHECKING:
    from pathlib import Path

EXIFTOOL = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="exiftool is not installed (libimage-exiftool-perl)"
)
POSIX = pytest.mark.skipif(os.name != "posix", reason="a script that can be started")
ANSWERS = """#!{python}
import sys
number = 0
for line in sys.stdin:
    if line.startswith("-execute"):
        number += 1
        {then}
        print("{{ready" + line[8:].strip() + "}}", flush=True)
"""


def pretending(folder: Path, then: str) -> str:
    script = folder / "exiftool"
    script.write_text(ANSWERS.format(python=sys.executable, then=then))
    script.chmod(0o755)
    return str(script)


@POSIX
@pytest.mark.parametrize("version", ["11.42", "9.99", "nonsense"])
def test_an_old_one_is_refused(tmp_path: Path, version: str) -> None:
    with (
        pytest.raises(SidecarError) as caught,
        ExifTool(pretending(tmp_path, f"print({version!r})")),
    ):
        pass
    assert caught.value.code is Unwritten.OLD_EXIFTOOL


@POSIX
@pytest.mark.parametrize(
    "then", ["import time; time.sleep(60)", "sys.exit(3)", "sys.stdout.write('x' * (3 << 20))"]
)
def test_one_that_hangs_ends_or_never_stops_talking_is_ended(tmp_path: Path, then: str) -> None:
    program = pretending(tmp_path, f"print('12.57') if number == 1 else exec({then!r})")
    with ExifTool(program, timeout_s=2.0) as tool:
        for _ in range(2):  # it is started again
            with pytest.raises(SidecarError) as caught:
                tool.put_xmp(b"/a.jpg", packet())
            assert caught.value.code is Unwritten.STOPPED
            tool.check()


def test_one_that_is_not_there() -> None:
    with pytest.raises(SidecarError) as caught, ExifTool("/nowhere/exiftool"):
        pass
    assert caught.value.code is Unwritten.NO_EXIFTOOL


@POSIX
def test_one_that_lies_among_photos_is_not_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretending(tmp_path, "print('12.57')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", os.curdir)  # Windows looks there by itself
    with pytest.raises(SidecarError) as caught, ExifTool():
        pass
    assert caught.value.code is Unwritten.NO_EXIFTOOL


@EXIFTOOL
def test_a_packet_is_put_in_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(jpeg())
    text = '<dc:rights>\\n $x @y "é" 日 😀\n\tz\r\n</dc:rights>'
    content = packet(text).replace(
        b"<rdf:RDF ", b'<rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/" '
    )
    with ExifTool() as tool:
        assert not tool.has_xmp(os.fsencode(path))
        tool.put_xmp(os.fsencode(path), content)
        assert tool.has_xmp(os.fsencode(path))
        assert carried_by(os.fsencode(path)).packets == (content,)
        tool.put_xmp(os.fsencode(path), b"")
        assert carried_by(os.fsencode(path)).packets == ()


@EXIFTOOL
def test_a_name_that_it_would_take_for_another_is_not_told(tmp_path: Path) -> None:
    with ExifTool() as tool, pytest.raises(SidecarError) as caught:
        tool.put_xmp(os.fsencode(tmp_path / "a\n$b.jpg"), packet())
    assert caught.value.code is Unwritten.NAME
