"""Contact sheets of photos and posters of people, as PDF or PNG. A job."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

from PIL import Image

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.engine.jobs import Progress, Stage
from faceorg.engine.sharing import pages
from faceorg.engine.sharing.export import each_photo, pictures_of
from faceorg.engine.sharing.wishes import Faces, Kind
from faceorg.engine.sharing.writing import prepare, write_new

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.engine.jobs import CancelToken
    from faceorg.engine.sharing.export import OpenPictures
    from faceorg.engine.sharing.pages import Cell, Grid
    from faceorg.engine.sharing.wishes import Shared, Wish
    from faceorg.library.library import Library

PICTURES_MAX = 2000  # 84 pages of a sheet; more fill the memory and nobody prints them
COVERED_SIDE_PX = 1280  # faces are looked for here; smaller ones than that show are a few pixels


def make_sheet(
    library: Library,
    wish: Wish,
    token: CancelToken,
    shared: Shared,
    open_pictures: OpenPictures | None = None,
) -> Iterator[Progress]:
    """Write a contact sheet of photos or a poster of people.

    A name that ends with .png makes one picture a page, any other a PDF.

    Args:
        library: whose photos.
        wish: what and where; its target is a file.
        token: asked between photos.
        shared: is filled as it goes.
        open_pictures: opens what makes the pictures of photos with covered faces.

    Raises:
        EditRefusedError: the file would lie among the library's photos, or there are too many.
        EnvironmentFaultError: the disk is full, or nothing may be written there.
        CancelledError: the token said so; nothing was written.
    """
    number = len(wish.people if wish.kind is Kind.POSTER else wish.photo_ids)
    if number > PICTURES_MAX:
        raise EditRefusedError(RefusalCode.TOO_MANY_PICTURES, f"{PICTURES_MAX:,}")
    folder = os.path.dirname(wish.target) or b"."  # noqa: PTH120 - bytes
    prepare(library, wish, folder=folder)
    cells: list[Cell] = []
    yield from cells_of(library, wish, token, shared, cells, open_pictures or pictures_of)
    grid = pages.SHEET if wish.kind is Kind.SHEET else pages.poster_grid(len(cells))
    token.checkpoint()
    _write(wish, folder, cells, grid, shared)
    yield Progress(Stage.SHARING, done=number, total=number, problems=len(shared.left_out))


def cells_of(
    library: Library,
    wish: Wish,
    token: CancelToken,
    shared: Shared,
    cells: list[Cell],
    open_pictures: OpenPictures,
) -> Iterator[Progress]:
    """Collect the pictures of a sheet or a poster with their words in `cells`."""
    if wish.kind is Kind.POSTER:
        yield Progress(Stage.SHARING, total=len(wish.people))
        cells += _portraits(library, wish.people, names=wish.names)
        return
    paths = library.photos.paths(wish.photo_ids)
    with open_pictures(library, wish) as pictures:

        def add(photo_id: PhotoId, path: bytes) -> None:
            small = None
            if wish.faces is Faces.SHOWN:
                small = _decoded(library.thumbnails.photo(photo_id))
            if small is None:
                ready = pictures.ready(photo_id, COVERED_SIDE_PX)
                shared.covered += ready.covered
                small = Image.fromarray(ready.pixels)
            small.thumbnail((480, 480))
            words = os.fsdecode(os.path.basename(path)) if wish.names else ""  # noqa: PTH119
            cells.append(pages.Cell(small, words))

        yield from each_photo(wish.photo_ids, paths, token, shared, add)


def _portraits(library: Library, people: Sequence[PersonId], *, names: bool) -> list[Cell]:
    """Return the cells of people who have a portrait, in the order given."""
    known = {person.person_id: person for person in library.people.some(people)}
    cells = []
    for person in (known[i] for i in people if i in known):
        cover = person.cover_face_id
        picture = _decoded(library.thumbnails.face(cover)) if cover is not None else None
        if picture is not None:
            cells.append(pages.Cell(picture, person.name if names else ""))
    return cells


def _decoded(jpeg: bytes | None) -> Image.Image | None:
    """Return a picture that FaceOrg has made itself; None where there is none."""
    if jpeg is None:
        return None
    try:
        with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as image:
            return image.convert("RGB")
    except OSError:
        return None


def _write(wish: Wish, folder: bytes, cells: Sequence[Cell], grid: Grid, shared: Shared) -> None:
    name = os.path.basename(wish.target)  # noqa: PTH119 - bytes
    stem, suffix = os.path.splitext(name)  # noqa: PTH122 - bytes
    made = pages.painted(cells, grid, wish.title)
    if suffix.lower() == b".png":
        for number, page in enumerate(made, 1):
            part = name if number == 1 else stem + b"-%d" % number + suffix
            shared.files.append(write_new(folder, part, pages.png(page)))
        return
    jpegs = [pages.jpeg(page) for page in made]
    if jpegs:
        named = name if suffix.lower() == b".pdf" else name + b".pdf"
        shared.files.append(write_new(folder, named, pages.pdf(jpegs, wish.title)))
