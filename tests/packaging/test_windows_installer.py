"""What can be known of the Windows installer without Windows: its script and its commands."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg import __version__
from faceorg.engine.people_file import MEDIA_TYPE, SUFFIX

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "packaging" / "windows"


@pytest.fixture(scope="module")
def build() -> ModuleType:
    name = "faceorg_build_installer"
    spec = importlib.util.spec_from_file_location(name, FOLDER / "build_installer.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def rendered(build: ModuleType) -> str:
    """The script as Inno Setup's preprocessor gives it to the compiler, signed."""
    text = build.SCRIPT.read_text(encoding="utf-8-sig")
    command = build.compile_command("ISCC.exe", "sign $f")
    defined = dict(word[2:].split("=", 1) for word in command if re.match(r"/D\w+=", word))
    assert "/DSign" in command
    lines = [line for line in text.splitlines() if not re.match(r"\s*#", line)]
    return re.sub(r"\{#(\w+)\}", lambda found: defined[found[1]], "\n".join(lines))


def setting(text: str, name: str) -> str:
    return re.findall(rf"^{name}=(.*)$", text, re.MULTILINE)[0]


def section(text: str, name: str) -> list[str]:
    body = text.split(f"\n[{name}]\n")[1].split("\n[", maxsplit=1)[0]
    return [line for line in body.splitlines() if line and not line.startswith(";")]


def test_the_script_is_read_as_unicode_by_every_inno_setup(build: ModuleType) -> None:
    assert build.SCRIPT.read_bytes().startswith(b"\xef\xbb\xbf")


def test_every_name_in_it_is_defined_and_nothing_is_left_over(rendered: str) -> None:
    assert "{#" not in rendered
    assert setting(rendered, "AppVersion") == __version__
    assert re.fullmatch(r"\d+(\.\d+){1,3}", setting(rendered, "VersionInfoVersion"))


def test_the_file_is_called_as_the_script_calls_it(rendered: str, build: ModuleType) -> None:
    assert f"{setting(rendered, 'OutputBaseFilename')}.exe" == build.installer_name()
    assert Path(setting(rendered, "OutputDir")) == build.DIST


def test_files_it_takes_from_the_sources_are_there(rendered: str, build: ModuleType) -> None:
    licence = setting(rendered, "LicenseFile").replace("\\", "/")
    assert Path(licence).is_file()
    sources = [re.findall(r'Source: "([^"]+)"', line)[0] for line in section(rendered, "Files")]
    places = [Path(source.replace("\\", "/")) for source in sources]
    assert places == [build.BUNDLE / "*"]  # what packaging/bundle/build.py makes
    assert setting(rendered, "SetupIconFile").startswith(str(build.ICONS))


def test_programs_it_starts_are_in_the_bundle(rendered: str, build: ModuleType) -> None:
    started = set(re.findall(r"\{app\}\\([\w-]+\.exe)", rendered))
    assert started
    assert started <= set(build.PROGRAMS)
    recipe = (ROOT / "packaging" / "bundle" / "faceorg.spec").read_text(encoding="utf-8")
    assert all(f'program("{Path(name).stem}"' in recipe for name in build.PROGRAMS)


def test_it_needs_no_administrator_and_keeps_its_identity(rendered: str) -> None:
    assert setting(rendered, "PrivilegesRequired") == "lowest"
    assert setting(rendered, "AppId") == "{{5C0E4E2A-8E0F-4C0B-9D55-6B9F3D1A7A64}"


def test_people_files_are_those_of_the_program(rendered: str) -> None:
    registry = "\n".join(section(rendered, "Registry"))
    assert f'"Software\\Classes\\{SUFFIX}"' in registry
    assert f'"{MEDIA_TYPE}"' in registry
    assert "HKLM" not in registry  # for this user, without administrator


def test_removing_it_deletes_nothing_of_anybodys(rendered: str) -> None:
    assert "[UninstallDelete]" not in rendered
    assert [
        re.findall(r'Name: "([^"]+)"', line) for line in section(rendered, "InstallDelete")
    ] == [["{app}\\_internal"]]


def test_every_language_says_that_the_library_stays(rendered: str) -> None:
    languages = {re.findall(r'Name: "(\w+)"', line)[0] for line in section(rendered, "Languages")}
    for message in ("PeopleFile", "LibraryStays"):
        said = {
            line.split(".")[0]
            for line in section(rendered, "CustomMessages")
            if f".{message}=" in line
        }
        assert said == languages
    assert all("%1" in line for line in section(rendered, "CustomMessages") if "Stays" in line)


def test_a_file_takes_its_place_in_the_signing_command(build: ModuleType) -> None:
    command = build.sign_command('"C:\\Program Files\\signtool.exe" sign /n "A B" $f', Path("a b"))
    assert command == ["C:\\Program Files\\signtool.exe", "sign", "/n", "A B", "a b"]
    compiled = build.compile_command("ISCC.exe", 'tool "x y" $f')
    assert "/Sfaceorg=tool $qx y$q $f" in compiled
    assert not [word for word in build.compile_command("ISCC.exe", "") if "Sign" in word]
