"""Draws curves as SVG, with nothing but text; benchmarks use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WIDTH, HEIGHT, MARGIN, GAP = 420, 300, 48, 24
COLOURS = ("#0B6B69", "#B3261E", "#855300")

Curve = "Sequence[tuple[int, int]]"


def curves_svg(plots: Mapping[str, Mapping[str, Sequence[tuple[int, int]]]]) -> str:
    """Return one panel for each set of curves: faces settled over answers."""
    panels = [_panel(k, *item) for k, item in enumerate(plots.items())]
    width = len(plots) * WIDTH + (len(plots) - 1) * GAP
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
