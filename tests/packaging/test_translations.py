"""What the window says in other languages is complete, compiled, and says the same."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.ui.languages import NAMES

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]
# Languages of which nothing may lack.
COMPLETE = ("de", "es", "fr", "zh_CN")


def _module() -> ModuleType:
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("faceorg_translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


translations = _module()


def _text(source: str, *forms: str, comment: str = "") -> Any:
    numbered = translations.NUMBER in source
    return translations.Text(source, comment, numbered=numbered, forms=list(forms))


def _keys(path: Path) -> set[tuple[str, str, bool]]:
    return {(text.source, text.comment, text.numbered) for text in translations.read(path)}


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all texts of the sources, none translated."""
    folder = tmp_path_factory.mktemp("collected")
    translations.collect(folder)
    return folder


def test_every_language_that_can_be_chosen_has_its_file() -> None:
    assert {"en", *translations.CODES} == set(NAMES)
    assert set(COMPLETE) <= set(translations.CODES)


@pytest.mark.parametrize("code", translations.CODES)
def test_every_text_of_the_sources_can_be_translated_and_no_other(
    code: str, collected: Path
) -> None:
    there = _keys(translations.file_of(code, collected))
    kept = _keys(translations.file_of(code))
    assert there - kept == set(), "run python packaging/translations.py"
    assert kept - there == set(), "run python packaging/translations.py"


def test_the_compiled_files_are_those_of_the_texts(tmp_path: Path) -> None:
    translations.compile_all(tmp_path)
    for code in translations.CODES:
        name = f"faceorg_{code}.qm"
        assert (tmp_path / name).read_bytes() == (translations.FILES / name).read_bytes(), name


@pytest.mark.parametrize("code", translations.CODES)
def test_translations_keep_names_and_numbers_and_have_all_forms(code: str, collected: Path) -> None:
    fresh = translations.read(translations.file_of(code, collected))
    forms = {(text.source, text.comment): len(text.forms) for text in fresh}
    for text in translations.read(translations.file_of(code)):
        if text.finished:
            assert translations.faults(text) == []
            assert len(text.forms) == forms[text.source, text.comment], text.source


@pytest.mark.parametrize("code", translations.CODES)
def test_a_complete_language_lacks_nothing(code: str) -> None:
    lacking = translations.missing(translations.file_of(code))
    assert code not in COMPLETE or lacking == []


def test_texts_about_numbers_are_numbered_and_have_two_forms(collected: Path) -> None:
    """The tool takes a comma after the comment for a number: such a text must be shorter."""
    for text in translations.read(translations.file_of("de", collected)):
        assert text.numbered is (translations.NUMBER in text.source), text.source
        assert text.source.count(translations.FORMS) == text.numbered, text.source


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("Named {name}", ["Benannt"]),
        ("Named {name}", ["{nome} benannt"]),
        ("Named {name}", ["{name"]),
        ("%Ln photo||%Ln photos", ["%Ln Foto", "Fotos"]),
        ("%Ln photo||%Ln photos", ["%Ln Foto", ""]),
        ("%Ln photo||%Ln photos", ["%Ln Foto", "%Ln Fotos||%Ln Fotos"]),
        ("1 stranger||%Ln strangers", ["%Ln Fremder", "Fremde"]),
        ("Close", ["&Schließen"]),
        ("Close", ["Schließen "]),
    ],
)
def test_what_a_translation_has_lost_is_found(source: str, forms: list[str]) -> None:
    assert translations.faults(_text(source, *forms))


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("{a} and {b}", ["{b} und {a}"]),
        ("%Ln photo||%Ln photos", ["%Ln 张照片"]),
        ("1 stranger||%Ln strangers", ["Ein Fremder", "%Ln Fremde"]),
        (", ", ["、"]),
    ],
)
def test_what_other_languages_do_is_no_fault(source: str, forms: list[str]) -> None:
    assert not translations.faults(_text(source, *forms))


def test_translations_are_filled_in_and_kept(tmp_path: Path) -> None:
    texts = [
        _text("Close", "", comment="button"),
        _text("“%Ln” photo||“%Ln” photos", "", ""),
        _text("Never", ""),
    ]
    path = translations.file_of("de", tmp_path)
    translations.write("de", texts, path)
    assert len(translations.missing(path)) == 3
    refused = translations.fill(
        "de",
        [
            ["Close", "button", "Schließen <b> & 'so'"],
            ["“%Ln” photo||“%Ln” photos", "", ["„%Ln“ Foto", "„%Ln“ Fotos"]],
            ["Never", "", "Nie {wieder}"],
            ["Gone", "", "Weg"],
        ],
        path,
    )
    assert len(refused) == 3
    assert translations.missing(path) == [["Close", "button", ""], ["Never", "", ""]]
    assert translations.fill("de", [["Never", "", "„Nie“ <'so'>"]], path) == []
    done = [text.forms for text in translations.read(path)]
    assert done == [[""], ["„%Ln“ Foto", "„%Ln“ Fotos"], ["„Nie“ <'so'>"]]


def test_files_are_written_as_the_tool_writes_them(collected: Path, tmp_path: Path) -> None:
    path = translations.file_of("de", collected)
    again = tmp_path / path.name
    translations.write("de", translations.read(path), again)
    assert again.read_text(encoding="utf-8") == path.read_text(encoding="utf-8")


def test_no_text_is_looked_up_by_the_class_that_says_it(collected: Path) -> None:
    written = translations.file_of("de", collected).read_text(encoding="utf-8")
    assert re.findall("<name>(.+)</name>", written) == [], (
        "self.tr finds nothing; see ui.texts.translation"
    )
