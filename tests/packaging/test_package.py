"""Wheel, source archive and Debian package: what they say of themselves and what they hold."""

from __future__ import annotations

import configparser
import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

from tests.packaging.scripts import script

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"


def test_the_text_for_an_index_has_no_link_into_the_sources() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = (ROOT / project["readme"]).read_text(encoding="utf-8")
    assert not re.findall(r"\]\((?!https://)", text)
    assert "faceorg" in text


def test_metainfo_and_menu_entry_agree() -> None:
    told = ET.parse(LINUX / "org.faceorg.FaceOrg.metainfo.xml").getroot()  # noqa: S314 - ours
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(LINUX / "faceorg.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for summary in told.findall("summary"):
        lang = summary.get(language)
        assert summary.text == desktop[f"Comment[{lang}]" if lang else "Comment"]
    assert told.findtext("launchable") == "faceorg.desktop"
    assert told.findtext("name") == desktop["Name"]


def test_the_people_files_type_is_the_one_that_is_provided() -> None:
    from faceorg.engine.people_file import MEDIA_TYPE, SUFFIX

    told = ET.parse(LINUX / "org.faceorg.FaceOrg.metainfo.xml").getroot()  # noqa: S314 - ours
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ET.parse(LINUX / "faceorg.xml").getroot().find(f"{space}mime-type")  # noqa: S314 - ours
    assert kind is not None
    glob = kind.find(f"{space}glob")
    assert glob is not None
    assert (kind.get("type"), glob.get("pattern")) == (MEDIA_TYPE, f"*{SUFFIX}")
    assert told.findtext("provides/mediatype") == MEDIA_TYPE


def test_debian_gets_a_list_of_changes_that_it_can_read(monkeypatch: pytest.MonkeyPatch) -> None:
    builder = script("linux/build_deb.py", monkeypatch)
    monkeypatch.setattr(builder, "committed_at", lambda: "0")
    lines = builder.changelog().decode().splitlines()
    assert re.fullmatch(r"faceorg \(\d+\.\d+\S*\) stable; urgency=medium", lines[0])
    assert lines[-1] == (
        " -- The FaceOrg authors <faceorg@localhost>  Thu, 01 Jan 1970 00:00:00 -0000"
    )


def test_what_a_package_depends_on_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    prover = script("linux/prove_in_chroot.py", monkeypatch)
    said = "libc6 (>= 2.36), libglib2.0-0 | libglib2.0-0t64, libgl1"
    monkeypatch.setattr(prover, "output", lambda *_: said)
    assert prover.depends(Path("x.deb")) == ["libc6", "libglib2.0-0", "libgl1"]


def test_the_package_wants_what_the_program_says_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    from faceorg.cli import qt_libraries

    depends = script("linux/build_deb.py", monkeypatch).DEPENDS
    assert [name for name in qt_libraries.BASE.values() if name not in depends] == []


def test_two_wheels_that_differ_end_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pytest

    wheel = script("wheel.py", monkeypatch)
    first, second = tmp_path / "a.whl", tmp_path / "b.whl"
    first.write_bytes(b"1")
    second.write_bytes(b"1")
    wheel.check_same(first, second)
    second.write_bytes(b"2")
    with pytest.raises(SystemExit, match="not the same"):
        wheel.check_same(first, second)
    assert (tmp_path / "a.whl.differs").read_bytes() == b"2"


def test_only_root_gets_programs_that_tests_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    readers = script("other_readers.py", monkeypatch)
    asked: list[list[str]] = []
    monkeypatch.setattr(readers.environment, "provide_system_packages", asked.append)
    there = {"exiv2", "apt-get"}
    monkeypatch.setattr(readers.shutil, "which", lambda name: name if name in there else None)
    monkeypatch.setattr(readers.os, "geteuid", lambda: 1000, raising=False)
    assert readers.main() == 0
    assert asked == []
    monkeypatch.setattr(readers.os, "geteuid", lambda: 0, raising=False)
    assert readers.main() == 0
    assert asked == [["libimage-exiftool-perl"]]
