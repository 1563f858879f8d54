"""What goes into a bundle is somebody's work, and their licence goes with it."""

from __future__ import annotations

import importlib.util
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg.engine.about.component import Component, LicenceText, NoLicenceError
from faceorg.engine.about.components import components

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]


def _module() -> ModuleType:
    path = ROOT / "packaging" / "licences.py"
    spec = importlib.util.spec_from_file_location("faceorg_licences", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


licences = _module()


def file_of(package: str, name: str) -> Path:
    found = [f for f in metadata.distribution(package).files or () if f.name == name]
    return Path(str(found[0].locate()))


def test_a_bundle_lists_what_is_in_it_and_nothing_else(tmp_path: Path) -> None:
    files = [
        file_of("numpy", "matlib.py"),
        file_of("filelock", "_unix.py"),
        Path(sys.modules["json"].__file__ or ""),
        ROOT / "faceorg" / "paths.py",
    ]
    told = licences.write_licences(tmp_path, files)
    names = [one.name for one in told if not one.name.endswith("(model)")]
    assert names == ["filelock", "numpy", "Python"]
    assert components(tmp_path) == told
    text = (tmp_path / licences.TEXT_NAME).read_text(encoding="utf-8")
    assert all(one.full_text in text for one in told)


def test_a_file_that_belongs_to_nobody_ends_the_build(tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so"
    stray.write_bytes(b"\x7fELF")
    with pytest.raises(NoLicenceError, match=r"libstray\.so"):
        licences.write_licences(tmp_path, [stray])


@pytest.mark.skipif(not Path("/var/lib/dpkg/info").is_dir(), reason="asks Debian's dpkg")
def test_libraries_of_the_system_bring_what_debian_says_of_them() -> None:
    library = next(Path("/lib").glob("*-linux-gnu/libz.so.1")).resolve()
    found, lost = licences.system_components([library, library])
    assert lost == []
    assert found[0].name.startswith("zlib1g")
    assert "zlib" in found[0].full_text.casefold()
    assert found[0].version


def test_long_licences_that_debian_only_names_go_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licences, "COMMON", tmp_path)
    (tmp_path / "LGPL-2.1").write_text("The whole LGPL.")
    names = LicenceText("copyright", f"See {tmp_path}/LGPL-2.1, or {tmp_path}/GPL-9.")
    (told,) = licences._texts_referred_to([Component("libthis", "1", "LGPL", (names,))])
    assert told.full_text.endswith("The whole LGPL.\n")
    assert licences._texts_referred_to([]) == []


def test_of_a_system_library_the_licence_of_most_of_it_is_told() -> None:
    text = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: debian/*
License: GPL-2+

Files: *
Copyright: somebody
License: MIT

License: MIT
 Permission is hereby granted.
"""
    assert licences._terms_in(text, "libthis") == "MIT"
    own = text + "\nFiles: libthis/*\n docs/*\nLicense: Zlib\n"
    assert licences._terms_in(own, "libthis") == "Zlib"
    assert licences._terms_in("Written by somebody.", "libthis") == "see its text"


def test_the_text_for_people_begins_with_what_there_is() -> None:
    one = Component("Some Thing", "2", "MIT", ())
    lines = licences.as_text([one]).splitlines()
    assert "  Some Thing 2  MIT" in lines
