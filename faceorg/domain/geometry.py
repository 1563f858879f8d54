"""Boxes in the one frame that the library stores: fractions 0..1 of the oriented photo."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; left, top, width, height as fractions of the oriented photo.

    A box may reach beyond the photo (a face cut by the edge).
    """

    x: float
    y: float
    w: float
    h: float

    @classmethod
    def from_pixels(
        cls, x: float, y: float, w: float, h: float, *, width: float, height: float
    ) -> Box:
        """Turn pixels of an oriented photo of `width` x `height` pixels into fractions."""
        return cls(x / width, y / height, w / width, h / height)

    def in_pixels(self, width: float, height: float) -> tuple[float, float, float, float]:
        """Return (x, y, w, h) in pixels of an oriented photo of `width` x `height` pixels."""
        return self.x * width, self.y * height, self.w * width, self.h * height

    def iou(self, other: Box) -> float:
        """Return the intersection over union with `other`, 0..1."""
        w = min(self.x + self.w, other.x + other.w) - max(self.x, other.x)
        h = min(self.y + self.h, other.y + other.h) - max(self.y, other.y)
        if w <= 0 or h <= 0:
            return 0.0
        return w * h / (self.w * self.h + other.w * other.h - w * h)
