"""Draws curves as SVG, with nothing but text; benchmarks use it."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WIDTH, HEIGHT, MARGIN, GAP = 420, 300, 48, 24
COLOURS = ("#0B6B69", "#B3261E", "#855300")

Curve = "Sequence[tuple[int, int]]"


def curves_svg(plots: Mapping[str, Mapping[str, Sequence[tuple[int, int]]]]) -> str:
    """Return one panel for each set of curves: faces settled over answers."""
    panels = [_panel(k, *item) for k, item in enumerate(plots.items())]
    return _drawn(panels)


def _drawn(panels: Sequence[str]) -> str:
    width = len(panels) * WIDTH + (len(panels) - 1) * GAP
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{HEIGHT}"'
        f' viewBox="0 0 {width} {HEIGHT}" font-family="sans-serif" font-size="12">'
        f'<rect width="{width}" height="{HEIGHT}" fill="#FFFFFF"/>{"".join(panels)}</svg>\n'
    )


def _panel(index: int, title: str, curves: Mapping[str, Sequence[tuple[int, int]]]) -> str:
    left, right = index * (WIDTH + GAP) + MARGIN, index * (WIDTH + GAP) + WIDTH - 16
    top, bottom = 40, HEIGHT - MARGIN
    most_x = max(x for curve in curves.values() for x, _ in curve)
    most_y = max(y for curve in curves.values() for _, y in curve)
    parts = [
        f'<text x="{left}" y="22" font-weight="600">{title}</text>',
        f'<path d="M{left} {top}V{bottom}H{right}" fill="none" stroke="#787E7A"/>',
        f'<text x="{right}" y="{bottom + 18}" text-anchor="end">{most_x} answers</text>',
        f'<text x="{left}" y="{bottom + 18}">0</text>',
        f'<text x="{left - 6}" y="{top + 4}" text-anchor="end">{most_y}</text>',
        f'<text x="{left}" y="{top - 6}" fill="#565B58">faces settled</text>',
    ]
    for k, (name, curve) in enumerate(curves.items()):
        points = " ".join(
            f"{left + x / most_x * (right - left):.1f},{bottom - y / most_y * (bottom - top):.1f}"
            for x, y in curve
        )
        colour = COLOURS[k % len(COLOURS)]
        parts.append(
            f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.75"/>'
        )
        parts.append(
            f'<text x="{right}" y="{bottom - 12 - 16 * k}" text-anchor="end"'
            f' fill="{colour}">{name}</text>'
        )
    return "".join(parts)


# growth: how a cost grows with a size ---------------------------------------------------------


def growth_svg(plots: Mapping[str, tuple[str, Mapping[str, Sequence[tuple[float, float]]]]]) -> str:
    """Return one panel for each cost, both axes logarithmic.

    Args:
        plots: by title, the unit of the cost and its curves: (size, cost), both above 0.
    """
    panels = [_growth_panel(k, *item) for k, item in enumerate(plots.items())]
    return _drawn(panels)


class _Axis:
    """A logarithmic axis over whole decades, from one place on the drawing to another."""

    def __init__(self, values: Sequence[float], start: float, end: float) -> None:
        self._low = floor(log10(min(values)))
        self._high = max(ceil(log10(max(values))), self._low + 1)
        self._start, self._end = start, end

    def place(self, value: float) -> float:
        share = (log10(value) - self._low) / (self._high - self._low)
        return self._start + share * (self._end - self._start)

    def ticks(self) -> list[float]:
        return [10.0**power for power in range(self._low, self._high + 1)]


def _growth_panel(
    index: int, title: str, drawn: tuple[str, Mapping[str, Sequence[tuple[float, float]]]]
) -> str:
    unit, curves = drawn
    left, right = index * (WIDTH + GAP) + MARGIN, index * (WIDTH + GAP) + WIDTH - 16
    top, bottom = 40, HEIGHT - MARGIN
    across = _Axis([x for curve in curves.values() for x, _ in curve], left, right)
    up = _Axis([y for curve in curves.values() for _, y in curve], bottom, top)
    parts = [
        f'<text x="{left}" y="22" font-weight="600">{title}</text>',
        f'<path d="M{left} {top}V{bottom}H{right}" fill="none" stroke="#787E7A"/>',
        f'<text x="{left}" y="{top - 6}" fill="#565B58">{unit}</text>',
    ]
    parts += [
        f'<path d="M{left} {up.place(y):.1f}H{right}" stroke="#E3E6E4"/>'
        f'<text x="{left - 6}" y="{up.place(y) + 4:.1f}" text-anchor="end">{_short(y)}</text>'
        for y in up.ticks()
    ]
    parts += [
        f'<text x="{across.place(x):.1f}" y="{bottom + 18}" text-anchor="middle">{_short(x)}</text>'
        for x in across.ticks()
    ]
    for k, (name, curve) in enumerate(curves.items()):
        colour = COLOURS[k % len(COLOURS)]
        points = [(across.place(x), up.place(y)) for x, y in curve]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        parts.append(
            f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="1.75"/>'
        )
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5" fill="{colour}"/>' for x, y in points]
        parts.append(
            f'<text x="{right}" y="{bottom - 12 - 16 * k}" text-anchor="end"'
            f' fill="{colour}">{name}</text>'
        )
    return "".join(parts)


def _short(value: float) -> str:
    """Return 1,000,000 as "1M", 0.01 as "0.01"."""
    for size, letter in ((1e6, "M"), (1e3, "k")):
        if value >= size:
            return f"{value / size:g}{letter}"
    return f"{value:g}"
