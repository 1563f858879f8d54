"""Pages of pictures with words below them, painted at the resolution of print. Any thread."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw, ImageOps

from faceorg.engine.sharing.lettering import fitting, font_for, paintable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

DPI: Final = 150
PAGE_PX: Final = (1240, 1754)  # A4
MARGIN_PX, GAP_PX = 80, 28
TITLE_PX, WORDS_PX = 40, 21
TITLE_ROOM_PX, WORDS_ROOM_PX = 84, 34
PAPER, INK, INK_2 = "#FFFFFF", "#1E2120", "#565B58"
JPEG_QUALITY: Final = 90


@dataclass(frozen=True, slots=True)
class Cell:
    """A picture with the words below it."""

    picture: Image.Image
    words: str


@dataclass(frozen=True, slots=True)
class Grid:
    """How cells lie on a page.

    Attributes:
        columns, rows: on a full page.
        round: whether pictures are cut to circles, as people are shown; else they are shown whole.
    """

    columns: int
    rows: int
    round: bool = False

    @property
    def cells(self) -> int:
        """How many cells a page holds."""
        return self.columns * self.rows


SHEET: Final = Grid(4, 6)


def poster_grid(people: int) -> Grid:
    """Return a grid in which people fill a page, as large as they can be; many take more pages."""
    columns = next((n for n in range(2, 6) if n * round(1.3 * n) >= people), 5)
    return Grid(columns, round(1.3 * columns), round=True)


def painted(cells: Iterable[Cell], grid: Grid, title: str) -> Iterator[Image.Image]:
    """Yield pages; the title stands on the first one."""
    waiting: list[Cell] = []
    for cell in cells:
        waiting.append(cell)
        if len(waiting) == grid.cells:
            yield _page(waiting, grid, title)
            waiting, title = [], ""
    if waiting:
        yield _page(waiting, grid, title)


def _page(cells: Sequence[Cell], grid: Grid, title: str) -> Image.Image:
    page = Image.new("RGB", PAGE_PX, PAPER)
    draw = ImageDraw.Draw(page)
    top = MARGIN_PX
    title = paintable(title)
    if title:
        font = font_for(title, TITLE_PX)
        words = fitting(title, font, PAGE_PX[0] - 2 * MARGIN_PX)
        draw.text((PAGE_PX[0] / 2, top), words, INK, font=font, anchor="ma")
        top += TITLE_ROOM_PX
    width = (PAGE_PX[0] - 2 * MARGIN_PX - (grid.columns - 1) * GAP_PX) // grid.columns
    height = (PAGE_PX[1] - MARGIN_PX - top - (grid.rows - 1) * GAP_PX) // grid.rows
    for number, cell in enumerate(cells):
        row, column = divmod(number, grid.columns)
        left = MARGIN_PX + column * (width + GAP_PX)
        _paint(page, draw, cell, (left, top + row * (height + GAP_PX), width, height), grid)
    return page


def _paint(
    page: Image.Image,
    draw: ImageDraw.ImageDraw,
    cell: Cell,
    place: tuple[int, int, int, int],
    grid: Grid,
) -> None:
    """Paint a picture into the upper part of a place, its words right below it."""
    left, top, width, height = place
    room = (width, height - (WORDS_ROOM_PX if cell.words else 0))
    picture = (
        _circle(cell.picture, min(room)) if grid.round else ImageOps.contain(cell.picture, room)
    )
    x, y = left + (width - picture.width) // 2, top + (room[1] - picture.height) // 2
    page.paste(picture, (x, y), picture if picture.mode == "RGBA" else None)
    if cell.words:
        words = paintable(cell.words)
        font = font_for(words, WORDS_PX)
        words = fitting(words, font, width)
        below = (left + width / 2, y + picture.height + 6)
        draw.text(below, words, INK if grid.round else INK_2, font=font, anchor="ma")


def _circle(picture: Image.Image, side: int) -> Image.Image:
    square = ImageOps.fit(picture, (side, side)).convert("RGBA")
    mask = Image.new("L", (2 * side, 2 * side), 0)
    ImageDraw.Draw(mask).ellipse((0, 0, 2 * side - 1, 2 * side - 1), fill=255)
    square.putalpha(mask.resize((side, side), Image.Resampling.LANCZOS))
    return square


def png(page: Image.Image) -> bytes:
    """Return a page as a PNG file."""
    buffer = io.BytesIO()
    page.save(buffer, "PNG", dpi=(DPI, DPI))
    return buffer.getvalue()


def jpeg(page: Image.Image) -> bytes:
    """Return a page as a JPEG, as it lies in a PDF."""
    buffer = io.BytesIO()
    page.save(buffer, "JPEG", quality=JPEG_QUALITY, subsampling=0)
    return buffer.getvalue()


def pdf(pages: Sequence[bytes], title: str) -> bytes:
    """Return a PDF file of pages that are JPEGs, all of `PAGE_PX`."""
    width, height = (f"{side * 72 / DPI:.2f}" for side in PAGE_PX)
    kids = " ".join(f"{3 + 3 * n} 0 R" for n in range(len(pages)))
    spoken = "FEFF" + title.encode("utf-16-be", "replace").hex().upper()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode(),
    ]
    drawn = f"{width} 0 0 {height} 0 0 cm /P Do".encode()
    for number, page in enumerate(pages):
        first = 3 + 3 * number
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents {first + 1} 0"
            f" R /Resources << /XObject << /P {first + 2} 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(drawn), drawn))
        objects.append(
            f"<< /Type /XObject /Subtype /Image /Width {PAGE_PX[0]} /Height {PAGE_PX[1]}"
            " /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode"
            f" /Length {len(page)} >>\nstream\n".encode()
            + page
            + b"\nendstream"
        )
    objects.append(f"<< /Title <{spoken}> /Producer (FaceOrg) >>".encode())
    return _file_of(objects)


def _file_of(objects: Sequence[bytes]) -> bytes:
    """Return a PDF file of its objects; the first is the catalogue, the last tells about it."""
    content = io.BytesIO()
    content.write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(content.tell())
        content.write(b"%d 0 obj\n%b\nendobj\n" % (number, body))
    table = content.tell()
    content.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    content.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    content.write(
        b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, len(objects), table)
    )
    return content.getvalue()
