"""Names that every file system takes."""

from __future__ import annotations

import pytest

from faceorg.engine.exporting.safe_names import (
    BYTES_MAX,
    folder_names,
    key_of,
    safe_file_name,
    safe_name,
)


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Anna", "Anna"),
        ("Anna / Ben", "Anna _ Ben"),
        ("../../etc", "_.._etc"),
        ('A<B>C:D"E\\F|G?H*', "A_B_C_D_E_F_G_H_"),
        ("Dr. No. ", "Dr. No"),
        ("CON", "CON_"),
        ("lpt1.aunt", "_lpt1.aunt"),
        ("Anna\u202egnp.exe", "Annagnp.exe"),
        ("Zoë", "Zoë"),
        ("Zoe\u0308", "Zoë"),
        ("دانا", "دانا"),
        ("👩‍👧 family", "👩‍👧 family"),
        ("...", "nobody"),
        ("\x00\x1f", "nobody"),
    ],
)
def test_names_are_made_safe(name: str, made: str) -> None:
    assert safe_name(name, "nobody") == made


def test_a_long_name_is_cut_between_characters() -> None:
    made = safe_name("é" * 300, "nobody")
    assert made == "é" * (BYTES_MAX // 2)
    assert len(safe_file_name(("ü" * 120 + ".jpeg").encode()).encode()) <= BYTES_MAX + 8


@pytest.mark.parametrize(
    ("name", "made"),
    [
        (b"lake.jpg", "lake.jpg"),
        (b"a:b?.JPG", "a_b_.JPG"),
        (b"nul.jpg", "nul_.jpg"),
        (b".hidden", "hidden"),
        (b"caf\xe9.jpg", "caf?.jpg".replace("?", "_")),
        (b"noend", "noend"),
    ],
)
def test_names_of_files_keep_their_end(name: bytes, made: str) -> None:
    assert safe_file_name(name) == made


def test_nobody_shares_a_folder_anywhere() -> None:
    people = [
        (1, "Anna"),
        (2, "anna"),
        (3, "Anna"),
        (4, "Ben"),
        (5, "Anna (3)"),
        (6, "/"),
        (7, "?"),
    ]
    names = folder_names(people)
    assert len({key_of(name) for name in names.values()}) == len(people)
    assert names[4] == "Ben"
    assert names[1] == "Anna (1)"


def test_whose_folder_it_is_does_not_depend_on_the_order() -> None:
    people = [(1, "Anna"), (2, "anna"), (4, "Ben")]
    assert folder_names(people) == folder_names(people[::-1])
