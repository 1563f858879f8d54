"""Makes a gallery: a folder of web pages that is there whole or not at all. A job.

Infers where faces are covered; never in the GUI's thread.
"""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.domain.photos import Absence
from faceorg.engine.exporting.gallery.content import arranged, content_of
from faceorg.engine.exporting.gallery.pages import Pages
from faceorg.engine.exporting.placing import numbered, part_name, remove_parts
from faceorg.engine.jobs import Progress, Stage
from faceorg.engine.sharing.export import each_photo
from faceorg.engine.sharing.pictures import Pictures
from faceorg.engine.sharing.wishes import Faces, NotShared, Shared
from faceorg.engine.sharing.writing import prepare_folder, writing_to
from faceorg.library import exporting
from faceorg.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.ids import FaceId, PersonId, PhotoId
    from faceorg.engine.exporting.gallery.content import Content, GalleryPhoto, Seen
    from faceorg.engine.exporting.gallery.words import Words
    from faceorg.engine.exporting.wishes import Exported, ExportWish
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library

    OpenPictures = Callable[[Library, ExportWish, frozenset[PersonId]], Pictures]

SMALL_HEIGHT_PX: Final = 336  # twice the height of a row
SMALL_WIDTH_MAX_PX: Final = 1344
QUALITY, SMALL_QUALITY = 84, 78
FOLDERS: Final = (b"person", b"photo", b"picture", b"small", b"portrait")
ASSETS: Final = ("style.css", "script.js")


def export_gallery(
    library: Library,
    wish: ExportWish,
    token: CancelToken,
    exported: Exported,
    words: Words,
    open_pictures: OpenPictures | None = None,
) -> Iterator[Progress]:
    """Make the gallery that is wished for.

    Args:
        library: whose people and photos.
        wish: which, where and how.
        token: asked between photos.
        exported: is filled as it goes.
        words: what the pages say.
        open_pictures: opens what makes the pictures.

    Raises:
        EditRefusedError: the folder lies among the library's photos, and nobody said so.
        EnvironmentFaultError: the disk is full, nothing may be written there, or a model is
            missing.
        CancelledError: the token said so; nothing stays.
    """
    target = wish.target.rstrip(os.fsencode(os.sep))
    around = os.path.dirname(target) or b"."  # noqa: PTH120 - bytes
    prepare_folder(library, around, among_photos=wish.among_photos)
    remove_parts(around)
    content = content_of(library, wish)
    if not wish.hidden:
        who = [*wish.people] if wish.people is not None else None
        exported.hidden = exporting.hidden_of(library.database, who)
    with _beside(around) as folder:
        making = _Making(library, wish, folder, content)
        stay = frozenset(making.people) | wish.visible
        with (open_pictures or _pictures_of)(library, wish, stay) as pictures:
            yield from making.pictures(pictures, token, exported)
        there = arranged(content.people, making.written)
        if not there.photos:
            return
        for step in making.pages(Pages(there, words)):
            token.checkpoint()
            yield step
        exported.people, exported.photos = len(there.people), len(there.photos)
        exported.made.append(_named(folder, target))


def _pictures_of(library: Library, wish: ExportWish, stay: frozenset[PersonId]) -> Pictures:
    return Pictures(library, wish.faces, stay)


@contextmanager
def _beside(around: bytes) -> Iterator[bytes]:
    """Yield a new folder, which is removed unless somebody has renamed it."""
    folder = os.path.join(around, part_name())  # noqa: PTH118 - bytes
    with writing_to(around):
        os.mkdir(folder)  # noqa: PTH102 - bytes
    try:
        yield folder
    finally:
        shutil.rmtree(os.fsdecode(folder), ignore_errors=True)


def _named(folder: bytes, target: bytes) -> bytes:
    """Give the gallery its name, numbered where something has it; an empty folder gives way."""
    with writing_to(target):
        with suppress(OSError):
            os.rmdir(target)  # noqa: PTH106 - only where it is empty
        number = 1
        while os.path.lexists(numbered(target, number)):
            number += 1
        path = numbered(target, number)
        os.rename(folder, path)  # noqa: PTH104 - bytes
    return path


class _Making:
    """Writes the files of one gallery.

    Attributes:
        people: who is in it.
        written: photos that are in it, once their pictures are written.
    """

    def __init__(self, library: Library, wish: ExportWish, folder: bytes, content: Content) -> None:
        self._library = library
        self._wish = wish
        self._folder = folder
        self._photos = {photo.photo_id: photo for photo in content.photos}
        self.people = {person.person_id: person for person in content.people}
        self._portrayed: dict[PersonId, Seen] = {}
        self.written: list[GalleryPhoto] = []

    def pictures(
        self, pictures: Pictures, token: CancelToken, exported: Exported
    ) -> Iterator[Progress]:
        """Write all pictures; photos that can't be read are left out."""
        with writing_to(self._wish.target):
            for name in FOLDERS:
                os.mkdir(os.path.join(self._folder, name))  # noqa: PTH102, PTH118 - bytes
        shared = Shared(left_out=exported.left_out)
        paths = {photo_id: photo.path for photo_id, photo in self._photos.items()}

        def write(photo_id: PhotoId, _path: bytes) -> None:
            exported.covered += self._write(pictures, self._photos[photo_id])

        for step in each_photo(tuple(self._photos), paths, token, shared, write):
            yield Progress(
                Stage.EXPORTING,
                done=step.done,
                total=step.total,
                problems=step.problems,
                rate_per_s=step.rate_per_s,
                seconds_left=step.seconds_left,
            )

    def pages(self, pages: Pages) -> Iterator[Progress]:
        """Write all pages, and what they need."""
        for name in ASSETS:
            self._put(name, (resources_dir() / "gallery" / name).read_bytes())
        for name, text in pages.all():
            self._put(name, text.encode())
            yield Progress(Stage.EXPORTING, done=len(self._photos), total=len(self._photos))

    def _write(self, pictures: Pictures, photo: GalleryPhoto) -> int:
        """Write the pictures of a photo; return how many faces were covered.

        Raises:
            PhotoProblemError: it can't be read.
            NotSharedError: it can't be covered, or its drive is away.
        """
        from faceorg.vision.decoding.geometry import resized
        from faceorg.vision.decoding.jpegs import encode_jpeg

        try:
            ready = pictures.ready(photo.photo_id, self._wish.max_side)
        except PhotoProblemError as problem:
            if problem.code is ProblemCode.VANISHED:
                self._refuse_away(photo.photo_id)
            raise
        height, width = ready.pixels.shape[:2]
        photo.size = width, height
        factor = min(1.0, SMALL_HEIGHT_PX / height, SMALL_WIDTH_MAX_PX / width)
        photo.small_size = max(1, round(width * factor)), max(1, round(height * factor))
        number = int(photo.photo_id)
        self._put(f"picture/{number}.jpg", encode_jpeg(ready.pixels, QUALITY))
        small = resized(ready.pixels, photo.small_size)
        self._put(f"small/{number}.jpg", encode_jpeg(small, SMALL_QUALITY))
        self._portray(photo, ready.pixels)
        self.written.append(photo)
        return ready.covered

    def _refuse_away(self, photo_id: PhotoId) -> None:
        from faceorg.engine.safety.trash import absence_of
        from faceorg.engine.sharing.pictures import NotSharedError

        if absence_of(self._library, photo_id)[0] is Absence.AWAY:
            raise NotSharedError(NotShared.AWAY)

    def _portray(self, photo: GalleryPhoto, pixels: NDArray[np.uint8]) -> None:
        """Write the portraits of those who have their best face so far in this photo."""
        for face in photo.faces:
            person = self.people[face.person_id]
            before = self._portrayed.get(face.person_id)
            if before is not None and not _is_better(face, before, person.cover):
                continue
            jpeg = self._portrait(photo, face, pixels)
            if jpeg is not None:
                self._put(f"portrait/{int(face.person_id)}.jpg", jpeg)
                self._portrayed[face.person_id] = face
                person.portrait = True

    def _portrait(self, photo: GalleryPhoto, face: Seen, pixels: NDArray[np.uint8]) -> bytes | None:
        """Return a face as a square; where others are covered, from the picture as it is given."""
        if self._wish.faces is Faces.SHOWN:
            kept = self._library.thumbnails.face(face.face_id)
            if kept is not None:
                return kept
        if photo.is_video:
            return None
        import numpy as np

        from faceorg.vision.decoding.jpegs import encode_jpeg
        from faceorg.vision.portraits import portrait_of_box

        height, width = pixels.shape[:2]
        box = np.array(face.box.in_pixels(width, height), np.float32)
        return encode_jpeg(portrait_of_box(pixels, box), QUALITY)

    def _put(self, name: str, content: bytes) -> None:
        path = os.path.join(self._folder, name.encode())  # noqa: PTH118 - bytes
        with writing_to(self._wish.target), open(path, "wb") as file:  # noqa: PTH123 - bytes
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


def _is_better(face: Seen, before: Seen, cover: FaceId | None) -> bool:
    """Return whether a face shows somebody better: the one chosen for them, else the best."""
    if before.face_id == cover:
        return False
    return face.face_id == cover or face.quality > before.quality
