"""The bundle: what is left out of it, and what is taken out of its files."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.scripts import script


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/translations/qtbase_pl.qm",
        "sklearn/tree/tests/test_tree.py",
        "libmvec.so.1",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
    ],
)
def test_what_nobody_uses_stays_out(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not script("bundle/contents.py", monkeypatch).is_wanted(target)


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "faceorg/_resources/models/manifest.json",
        "libpython3.11.so.1.0",
    ],
)
def test_what_is_used_stays(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert script("bundle/contents.py", monkeypatch).is_wanted(target)


def test_libraries_that_nothing_needs_stay_out(monkeypatch: pytest.MonkeyPatch) -> None:
    contents = script("bundle/contents.py", monkeypatch)
    needs = {
        "/s/_imaging": ["liba.so.1", "libc.so.6"],
        "/s/liba": ["libb.so.2"],
        "/s/libgtk": ["libgdk.so.3"],
        "/s/libqxcb": ["libX.so"],
    }
    entries = [
        ("PIL/_imaging.cpython-311-x86_64-linux-gnu.so", "/s/_imaging", "EXTENSION"),
        ("pillow.libs/liba.so.1", "/s/liba", "BINARY"),
        ("liba.so.1", "pillow.libs/liba.so.1", "SYMLINK"),
        ("libb.so.2", "/s/libb", "BINARY"),
        ("libgtk.so.3", "/s/libgtk", "BINARY"),
        ("libgdk.so.3", "/s/libgdk", "BINARY"),
        ("libpython3.11.so.1.0", "/s/python", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/s/libqxcb", "BINARY"),
        ("libX.so", "/s/libX", "BINARY"),
        ("tool/helper", "/s/helper", "BINARY"),
    ]
    kept = contents.without_unneeded(entries, lambda path: needs.get(path, []))
    gone = [target for target, _, _ in entries if (target not in {k[0] for k in kept})]
    assert gone == ["libgtk.so.3", "libgdk.so.3"]


def test_what_is_only_loaded_by_name_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    contents = script("bundle/contents.py", monkeypatch)
    packages = {"PIL": ["pillow"], "sqlcipher3": ["sqlcipher3"], "cv2": ["opencv_python_headless"]}
    wants = [
        "pillow<14,>=12.2",
        "sqlcipher3<1,>=0.6",
        "opencv-python-headless<6",
        "x; extra == 'y'",
    ]
    taken = ["PIL.Image", "cv2/cv2.abi3.so", "faceorg.app"]
    assert contents.lacking(wants, packages, taken) == ["sqlcipher3"]
    assert contents.lacking(wants, packages, [*taken, "sqlcipher3.dbapi2"]) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF files")
def test_a_library_that_the_loader_would_refuse_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    stripping = script("bundle/stripping.py", monkeypatch)
    elf = bytearray(Path(sys.executable).resolve().read_bytes())
    assert stripping.is_loadable(bytes(elf))
    header = stripping._HEADER.unpack_from(elf)
    for at in range(header[5], header[5] + header[9] * header[10], header[9]):
        fields = list(stripping._SEGMENT.unpack_from(elf, at))
        if fields[0] == stripping._LOAD:
            fields[2] += 8  # as far as `strip` moved it in a wheel that had been patched
            stripping._SEGMENT.pack_into(elf, at, *fields)
    assert not stripping.is_loadable(bytes(elf))
    assert not stripping.is_loadable(b"#!/bin/sh\n")


@pytest.mark.skipif(not shutil.which("strip"), reason="needs binutils")
def test_stripping_leaves_what_it_does_not_know(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stripping = script("bundle/stripping.py", monkeypatch)
    note = tmp_path / "note.so"
    note.write_text("no library")
    assert stripping.strip_folder(tmp_path) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["note.so"]


def test_other_programs_do_not_get_what_the_bundle_needs(tmp_path: Path) -> None:
    """File managers that FaceOrg starts must find their own libraries."""
    entry = Path(__file__).parents[2] / "packaging" / "bundle" / "entry.py"
    told = tmp_path / "faceorg" / "cli"
    told.mkdir(parents=True)
    for package in (told, told.parent):  # else FaceOrg itself is found, where it is installed
        (package / "__init__.py").touch()
    (told / "main.py").write_text(
        "import os\ndef main():\n"
        "    print(os.environ.get('LD_LIBRARY_PATH'), os.environ.get('QT_PLUGIN_PATH'))\n"
    )
    given = {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/mine", "QT_PLUGIN_PATH": "/b"}
    done = subprocess.run(  # noqa: S603 - this Python
        [sys.executable, "-P", str(entry)],
        env={**given, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["/mine", "None"]
