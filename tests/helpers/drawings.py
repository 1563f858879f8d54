"""Draws made-up people and photos, so that tests and pictures need no real person."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFilter

SKINS = ["#F0C9A8", "#EDBE98", "#D9A17C", "#C48A62", "#A36B49", "#8A5A3D", "#6A4430", "#F3D3B8"]
HAIRS = ["#7A4A2B", "#2E2522", "#4A3427", "#C79A4B", "#1F1B1E", "#A9642F", "#8B8785", "#D8C9A0"]
SHIRTS = ["#C4574A", "#4A6590", "#DDA94F", "#7B5E8C", "#5F8A5B", "#3F6E74", "#B96A3B", "#8C8B84"]
GROUNDS = ["#D8C2AC", "#8FA9AE", "#7D98A0", "#8CA09B", "#C79F8C", "#9FB49A", "#B7C8CE", "#B3A3B5"]
SCENES = [
    ("#BFD6E6", "#7FA08A"),
    ("#D8CDD6", "#8D8288"),
    ("#C9DCE8", "#D9B98C"),
    ("#8A86A8", "#5F8A9A"),
]


@dataclass(frozen=True)
class Persona:
    """How somebody looks."""

    skin: str
    hair: str
    shirt: str
    style: int
    beard: bool
    glasses: bool

    @classmethod
    def from_seed(cls, seed: int) -> Persona:
        """Return the same looks for the same number."""
        pick = random.Random(seed * 7919 + 13)
        return cls(
            pick.choice(SKINS),
            pick.choice(HAIRS),
            pick.choice(SHIRTS),
            pick.randrange(5),
            pick.random() < 0.2,
            pick.random() < 0.2,
        )


def portrait(persona: Persona, seed: int = 0, side_px: int = 192) -> bytes:
    """Return a portrait as JPEG bytes; the eye line is at 46 %, the face 1 / 1.9 of the side."""
    pick = random.Random(seed)
    ground = pick.choice(GROUNDS)
    image = Image.new("RGB", (side_px * 2, side_px * 2), ground)
    draw = ImageDraw.Draw(image)
    x, y, r = pick.randrange(side_px * 2), pick.randrange(side_px), side_px // 2
    draw.ellipse((x - r, y - r, x + r, y + r), fill=_mixed(ground, "#FFFFFF", 0.25))
    image = image.filter(ImageFilter.GaussianBlur(side_px / 8))
    shift = pick.uniform(-0.03, 0.03) * side_px * 2
    head = side_px * 2 / 1.9
    _draw_person(ImageDraw.Draw(image), persona, side_px + shift, side_px * 0.97, head)
    if pick.random() < 0.12:
        image = image.filter(ImageFilter.GaussianBlur(side_px / 24))
    return _jpeg(image.resize((side_px, side_px), Image.Resampling.LANCZOS))


def photo(
    personas: list[Persona], seed: int, width_px: int = 336, height_px: int = 224
) -> tuple[bytes, list[tuple[float, float, float, float]]]:
    """Return a photo of some people as JPEG bytes, and their boxes as fractions of it."""
    pick = random.Random(seed)
    sky, earth = pick.choice(SCENES)
    image = Image.new("RGB", (width_px * 2, height_px * 2), sky)
    draw = ImageDraw.Draw(image)
    horizon = height_px * 2 * pick.uniform(0.5, 0.7)
    for step in range(3):
        top = horizon + step * height_px * 0.22
        points = [(0, height_px * 2), (0, top)]
        points += [
            (width_px * 2 * i / 6, top + pick.uniform(-0.12, 0.12) * height_px) for i in range(7)
        ]
        draw.polygon(
            [*points, (width_px * 2, height_px * 2)], fill=_mixed(earth, sky, 0.5 - step / 5)
        )
    boxes = []
    head = height_px * 2 * (0.3 if len(personas) < 3 else 0.22)
    for number, persona in enumerate(personas):
        x = width_px * 2 * (number + 1) / (len(personas) + 1) + pick.uniform(-0.1, 0.1) * head
        y = height_px * 2 * pick.uniform(0.42, 0.55)
        _draw_person(draw, persona, x, y, head)
        box = ((x - head * 0.38), (y - head * 0.5), head * 0.76, head)
        boxes.append(
            (
                box[0] / width_px / 2,
                box[1] / height_px / 2,
                box[2] / width_px / 2,
                box[3] / height_px / 2,
            )
        )
    return _jpeg(image.resize((width_px, height_px), Image.Resampling.LANCZOS)), boxes


def _draw_person(draw: ImageDraw.ImageDraw, who: Persona, x: float, y: float, head: float) -> None:
    """Draw head and shoulders; the head is centred on x, y and `head` high, in pixels."""
    w, h = head * 0.4, head * 0.5
    dark = _mixed(who.skin, "#5A3020", 0.25)
    if who.style in (0, 3):
        bottom = y + h * (2.0 if who.style == 0 else 1.2)
        draw.rounded_rectangle((x - w * 1.3, y - h, x + w * 1.3, bottom), w, fill=who.hair)
    if who.style == 4:
        draw.ellipse((x - w * 1.7, y - h * 1.6, x + w * 1.7, y + h * 0.9), fill=who.hair)
    draw.rounded_rectangle((x - w * 0.36, y, x + w * 0.36, y + h * 1.7), w * 0.2, fill=dark)
    draw.ellipse((x - w * 2.1, y + h * 1.25, x + w * 2.1, y + h * 4.5), fill=who.shirt)
    draw.rectangle((x - w * 2.1, y + h * 2.9, x + w * 2.1, y + h * 9), fill=who.shirt)
    draw.ellipse((x - w, y - h, x + w, y + h), fill=who.skin)
    draw.pieslice((x - w, y - h, x + w, y + h), 270, 90, fill=_mixed(who.skin, dark, 0.35))
    if who.beard and who.style in (1, 2):
        draw.chord((x - w * 0.95, y - h * 0.75, x + w * 0.95, y + h * 1.02), 15, 165, fill=who.hair)
    cap = 200 if who.style != 2 else 190
    draw.chord(
        (x - w * 1.06, y - h * 1.12, x + w * 1.06, y + h * 0.75), cap, 540 - cap, fill=who.hair
    )
    _draw_features(draw, who, x, y, head)


def _draw_features(
    draw: ImageDraw.ImageDraw, who: Persona, x: float, y: float, head: float
) -> None:
    w, h = head * 0.4, head * 0.5
    ink = "#3A2A24"
    for side in (-1, 1):
        ex, ey, r = x + side * w * 0.42, y - h * 0.06, head * 0.022
        draw.ellipse((ex - r, ey - r, ex + r, ey + r), fill=ink)
        if who.glasses:
            g = w * 0.3
            draw.ellipse(
                (ex - g, ey - g, ex + g, ey + g), outline=ink, width=max(1, round(head / 60))
            )
    mouth = (x - w * 0.35, y + h * 0.2, x + w * 0.35, y + h * 0.6)
    colour = _mixed(who.skin, "#8A2A2A", 0.6)
    draw.arc(mouth, 25, 155, fill=colour, width=max(1, round(head / 45)))


def _mixed(a: str, b: str, share: float) -> str:
    pairs = [(int(a[i : i + 2], 16), int(b[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(p + (q - p) * share):02X}" for p, q in pairs)


def _jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=88)
    return out.getvalue()
