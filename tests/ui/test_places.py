"""Files, folders and places in words."""

from __future__ import annotations

import pytest

from faceorg.ui.models.places import (
    coordinates_text,
    file_text,
    folder_text,
    path_text,
    root_of,
    size_text,
)

ROOTS = [b"/home/anna/Pictures", b"/mnt/shared"]


def test_a_folder_is_told_from_the_chosen_one() -> None:
    assert folder_text(b"/home/anna/Pictures/2023/Lake/a.jpg", ROOTS) == "Pictures / 2023 / Lake"
    assert folder_text(b"/home/anna/Pictures/a.jpg", ROOTS) == "Pictures"
    assert folder_text(b"/elsewhere/a.jpg", ROOTS) == "/elsewhere"


def test_the_innermost_folder_counts() -> None:
    assert root_of(b"/mnt/shared/x/a.jpg", [*ROOTS, b"/mnt/shared/x"]) == b"/mnt/shared/x"
    assert root_of(b"/mnt/sharedish/a.jpg", ROOTS) is None


def test_bytes_that_are_no_text_can_be_shown() -> None:
    shown = path_text(b"/photos/caf\xe9.jpg")
    assert shown.encode("utf-8")
    assert file_text(b"/photos/caf\xe9.jpg").startswith("caf")


@pytest.mark.parametrize(
    ("size", "text"),
    [(12, "12 bytes"), (5_100_000, "5.1 MB"), (999_600, "1.0 MB"), (48_000_000, "48 MB")],
)
def test_sizes(size: int, text: str) -> None:
    assert size_text(size) == text


def test_coordinates_name_their_half_of_the_earth() -> None:
    assert coordinates_text(47.614, -9.42) == "47.61 N, 9.42 W"
    assert coordinates_text(-33.9, 151.2) == "33.90 S, 151.20 E"
