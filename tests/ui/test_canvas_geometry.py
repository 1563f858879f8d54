"""Fit, zoom, pan and quarter turns of the photo page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faceorg.domain.geometry import Box
from faceorg.ui.views.photo.canvas_geometry import MARGINS, CanvasGeometry

PART = st.floats(0, 1)


def made(width: int = 4000, height: int = 3000, turns: int = 0) -> CanvasGeometry:
    geometry = CanvasGeometry()
    geometry.set_view(1200, 800)
    geometry.set_photo(width, height)
    for _ in range(turns):
        geometry.turn()
    return geometry


@given(PART, PART, st.integers(0, 3), st.floats(0.5, 8))
def test_view_and_photo_are_inverse(fx: float, fy: float, turns: int, zoom: float) -> None:
    geometry = made(turns=turns)
    geometry.zoom(zoom, 300, 500)
    assert geometry.to_photo(*geometry.to_view(fx, fy)) == pytest.approx((fx, fy), abs=1e-6)


@pytest.mark.parametrize("turns", range(4))
def test_a_fitted_photo_keeps_its_margins(turns: int) -> None:
    x, y, width, height = made(turns=turns).turned_rect()
    assert x >= MARGINS[0] - 0.01
    assert y >= MARGINS[1] - 0.01
    assert x + width / 2 == pytest.approx(600)
    assert y + height / 2 == pytest.approx(400)


def test_what_is_under_the_mouse_stays_there() -> None:
    geometry = made()
    before = geometry.to_photo(500, 300)
    geometry.zoom(3, 500, 300)
    assert geometry.to_photo(500, 300) == pytest.approx(before, abs=1e-6)


def test_zooming_out_ends_at_the_whole_photo() -> None:
    geometry = made()
    geometry.zoom(5, 100, 100)
    assert not geometry.fitted
    geometry.zoom(0.01, 700, 100)
    assert geometry.fitted
    assert geometry.turned_rect()[0] == pytest.approx(MARGINS[0], abs=120)


def test_panning_stops_at_the_edges() -> None:
    geometry = made()
    geometry.zoom(4, 600, 400)
    geometry.pan(99999, 99999)
    x, y, _, _ = geometry.turned_rect()
    assert (x, y) == pytest.approx((0, 0), abs=1e-6)


def test_a_turn_keeps_a_face_where_it_is_on_the_photo() -> None:
    box = Box(0.1, 0.2, 0.1, 0.3)  # left, above the middle
    x, y, width, height = made(turns=1).box_in_view(box)
    left, top, whole_w, whole_h = made(turns=1).turned_rect()
    assert (x - left) / whole_w == pytest.approx(1 - 0.5)  # clockwise: the bottom comes left
    assert (y - top) / whole_h == pytest.approx(0.1)
    assert (width / whole_w, height / whole_h) == pytest.approx((0.3, 0.1))


def test_a_tiny_picture_is_not_blown_up() -> None:
    assert made(20, 20).scale == 2.0


def test_a_larger_window_fits_again_but_keeps_a_zoom() -> None:
    geometry = made()
    geometry.set_view(2400, 1600)
    assert geometry.scale == pytest.approx(geometry.fit_scale)
    geometry.zoom(3, 10, 10)
    scale = geometry.scale
    geometry.set_view(1200, 800)
    assert geometry.scale == scale
