"""Every part of the program that others have made has a licence that can be read."""

from __future__ import annotations

import json
import tomllib
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg.engine.about import installed
from faceorg.engine.about.component import Component, LicenceText, NoLicenceError
from faceorg.engine.about.components import FILE_NAME, components, from_json, to_json
from faceorg.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

SOURCES = Path(__file__).parents[3]
# Words without which a text is no licence; those that only name authors have others beside them.
GRANTING = ("permission", "permitted", "license", "licence", "public domain")


@pytest.fixture(scope="module")
def found() -> list[Component]:
    return installed.installed_components()


def package(folder: Path, name: str, files: dict[str, str], about: Sequence[str] = ()) -> Path:
    """Lay an installed package into a folder; return its `.dist-info`."""
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("\n".join([f"Name: {name}", "Version: 1.0", *about, "", ""]))
    for place, text in files.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(text)
    lines = [f"{place},," for place in (*files, f"{info.name}/METADATA")]
    (info / "RECORD").write_text("\n".join(lines))
    return info


def test_whatever_faceorg_needs_has_its_licence(found: list[Component]) -> None:
    wanted = tomllib.loads((SOURCES / "pyproject.toml").read_text())["project"]["dependencies"]
    names = {installed.plain_name(one.name) for one in found}
    direct = {installed.plain_name(next(iter(_words(line)))) for line in wanted}
    assert direct <= names
    assert {"shiboken6", "joblib", "cffi", "python"} <= names  # needed by those
    for one in found:
        assert any(word in one.full_text.casefold() for word in GRANTING), one.name
        assert one.terms, f"{one.name} has no short name of its licence"


def _words(line: str) -> list[str]:
    return line.replace("<", " ").replace(">", " ").replace("=", " ").split()


def test_what_only_tests_and_builds_need_is_not_told(found: list[Component]) -> None:
    names = {installed.plain_name(one.name) for one in found}
    assert not names & {"pytest", "mypy", "ruff", "hypothesis", "pyinstaller", "faceorg"}


def test_models_have_licence_and_card(found: list[Component]) -> None:
    manifest = json.loads((resources_dir() / "models" / "manifest.json").read_text())
    models = [one for one in found if one.name.endswith("(model)")]
    assert len(models) == len(manifest["models"])
    assert all(
        [text.name.endswith(end) for text, end in zip(m.texts, (".txt", ".md"), strict=True)]
        == [True, True]
        for m in models
    )


def test_libraries_that_copyleft_asks_to_be_told_are_told(found: list[Component]) -> None:
    by_name = {installed.plain_name(one.name): one for one in found}
    qt, heif = by_name["pyside6-essentials"], by_name["pillow-heif"]
    assert "LGPL-3.0" in qt.terms
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.full_text
    assert "GPL-2.0" in heif.terms
    assert "x265" in heif.full_text
    assert "libgfortran" in by_name["numpy"].full_text
    assert "FFmpeg" in by_name["opencv-python-headless"].full_text
    assert "ZETETIC" in by_name["sqlcipher3"].full_text


def test_a_package_without_any_licence_is_named(tmp_path: Path) -> None:
    bare = package(tmp_path, "Bare_Bones", {"bare/__init__.py": ""})
    with pytest.raises(NoLicenceError, match="Bare_Bones"):
        installed.component_of(metadata.PathDistribution(bare))


def test_texts_are_found_once_the_packages_own_first(tmp_path: Path) -> None:
    files = {
        "two/vendored/COPYING": "May be copied.",
        "two-1.0.dist-info/licenses/LICENSE": "May be used.",
        "two/LICENSE": "May be used.",
        "two/licence.py": "print('no licence')",
        "two/NOTICE": "",
    }
    info = package(tmp_path, "two", files, ["License: MIT"])
    one = installed.component_of(metadata.PathDistribution(info))
    assert one.terms == "MIT"
    assert [(t.name, t.text) for t in one.texts] == [
        ("LICENSE", "May be used."),
        ("two/vendored/COPYING", "May be copied."),
    ]


@pytest.mark.parametrize(
    ("lines", "terms"),
    [
        (["License-Expression: MIT OR 0BSD", "License: other"], "MIT OR 0BSD"),
        (["Classifier: License :: OSI Approved :: BSD License"], "BSD-3-Clause"),
        (
            ["License: " + "long " * 40, "Classifier: License :: OSI Approved :: MIT License"],
            "MIT",
        ),
    ],
)
def test_the_short_name_is_taken_from_where_it_stands(
    tmp_path: Path, lines: list[str], terms: str
) -> None:
    info = package(tmp_path, "one", {"one/LICENSE": "May be used."}, lines)
    assert installed.component_of(metadata.PathDistribution(info)).terms == terms


def test_a_bundle_tells_what_was_written_when_it_was_built(tmp_path: Path) -> None:
    told = [Component("Ünique", "1", "MIT", (LicenceText("LICENSE", "a\nb «c»"),))]
    (tmp_path / FILE_NAME).write_text(to_json(told), encoding="utf-8")
    assert components(tmp_path) == told == from_json(to_json(told))
    assert told[0].full_text.splitlines()[0] == "LICENSE"
