"""What can be known of the macOS application without macOS: its papers and its commands."""

from __future__ import annotations

import importlib.util
import plistlib
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg import __version__
from faceorg.engine.people_file import MEDIA_TYPE, SUFFIX
from faceorg.ui.languages import NAMES

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "packaging" / "macos"


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"faceorg_{name}", FOLDER / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[f"faceorg_{name}"] = module
    spec.loader.exec_module(module)
    return module


info, build = load("info"), load("build_app")


def test_the_property_list_can_be_written_and_read() -> None:
    said = info.info_plist(__version__)
    assert plistlib.loads(plistlib.dumps(said)) == said
    assert said["CFBundleShortVersionString"] == __version__
    assert set(said["CFBundleLocalizations"]) == set(NAMES)


def test_what_it_starts_is_built_by_the_recipe() -> None:
    recipe = (ROOT / "packaging" / "bundle" / "faceorg.spec").read_text(encoding="utf-8")
    assert f'program("{info.info_plist("1")["CFBundleExecutable"]}"' in recipe
    assert f'name="{build.APP.name}"' in recipe
    assert "info_plist=info_plist(" in recipe


def test_people_files_are_those_of_the_program() -> None:
    said = info.info_plist("1")
    (kind,) = said["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"] == {
        "public.filename-extension": [SUFFIX.removeprefix(".")],
        "public.mime-type": [MEDIA_TYPE],
    }
    assert said["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]


def test_it_asks_for_nothing_that_reaches_a_network() -> None:
    rights = plistlib.loads(build.ENTITLEMENTS.read_bytes())
    assert list(rights) == ["com.apple.security.cs.allow-unsigned-executable-memory"]
    assert not [key for key in info.info_plist("1") if "Network" in key and "Volumes" not in key]


def test_the_innermost_is_signed_first(tmp_path: Path) -> None:
    app = tmp_path / "FaceOrg.app" / "Contents"
    names = ("MacOS/faceorg", "Frameworks/Qt.framework/Versions/A/Qt", "Frameworks/lib.dylib")
    for name in names:
        (app / name).parent.mkdir(parents=True, exist_ok=True)
        (app / name).write_bytes(b"\xcf\xfa\xed\xfe and more")
    (app / "Info.plist").write_bytes(b"<?xml")
    (app / "Frameworks" / "Qt").symlink_to(app / names[1])
    found = [path.relative_to(app).as_posix() for path in build.signing_order(build.code_in(app))]
    assert found == [names[1], names[2], names[0]]


@pytest.mark.parametrize("identity", ["-", "Developer ID Application: A B (C)"])
def test_programs_get_the_hardened_runtime(identity: str) -> None:
    command = build.sign_command(identity, Path("x"))
    assert command[:4] == ["codesign", "--force", "--sign", identity]
    assert command[command.index("--options") + 1] == "runtime"
    assert Path(command[command.index("--entitlements") + 1]).is_file()
    assert ("--timestamp" in command) == (identity != "-")
    assert "--entitlements" not in build.sign_command(identity, Path("x.dmg"), code=False)


def test_the_image_shows_where_to_drag_the_application(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "FaceOrg.app").mkdir()
    monkeypatch.setattr(build, "APP", tmp_path / "FaceOrg.app")
    monkeypatch.setattr(build, "STAGING", tmp_path / "staging")
    build.stage()
    build.stage()  # a second time as well
    shown = {path.name: path.is_symlink() for path in (tmp_path / "staging").iterdir()}
    assert shown == {"FaceOrg.app": False, "Applications": True}
    assert str(tmp_path / "staging") in build.image_command(Path("x.dmg"))


def test_the_notary_is_asked_before_its_answer_is_fastened() -> None:
    commands = build.notary_commands(Path("x.dmg"), "profile")
    assert [re.sub(r"^xcrun ", "", " ".join(c)).split()[0] for c in commands] == [
        "notarytool",
        "stapler",
        "spctl",
    ]
    assert "--wait" in commands[0]
