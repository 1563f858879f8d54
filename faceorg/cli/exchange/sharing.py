"""`faceorg export`: photos given away as copies, a contact sheet or a poster of people."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.cli.deciding.albums import find_album, photos_of
from faceorg.cli.exchange.common import left_out_json
from faceorg.cli.output import path_text, plain, remark, show, show_json
from faceorg.cli.progress import run_job
from faceorg.cli.references import find_person, find_photo
from faceorg.cli.status import CommandError, Status
from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.query import PhotoQuery
from faceorg.engine.sharing.wishes import Faces, Kind, Shared, Wish
from faceorg.ui.texts.messages import refusal_text
from faceorg.ui.texts.sharing_text import left_out_text, shared_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.library import Library


def export(arguments: Namespace, library: Library) -> int:
    """`faceorg export`: write what was asked for; left out photos are listed."""
    from faceorg.cli.exchange import exporting

    form = exporting.form_of(arguments)
    if form is not None:
        return exporting.export(arguments, library, form, _photos_or_all(arguments, library))
    wish = _wish(arguments, library)
    shared = Shared()
    try:
        run_job(lambda token: _job(library, wish, token, shared))
    except EditRefusedError as error:
        if error.code is not RefusalCode.AMONG_PHOTOS:
            raise
        raise CommandError(f"{refusal_text(error)} To write there, add --among-photos.") from error
    if arguments.json:
        show_json(_json(shared))
    else:
        for path in shared.files:
            show(path_text(path))
    for left_out in shared.left_out:
        remark(f"{path_text(left_out.path)}: {left_out_text(left_out)}")
    remark(plain(shared_text(shared, wish)))
    return Status.PROBLEMS if shared.left_out else Status.DONE


def _job(library: Library, wish: Wish, token: CancelToken, shared: Shared) -> Iterator[Progress]:
    if wish.kind is Kind.COPIES:
        from faceorg.engine.sharing.export import export as copies

        return copies(library, wish, token, shared)
    from faceorg.engine.sharing.sheets import make_sheet

    return make_sheet(library, wish, token, shared)


def _wish(arguments: Namespace, library: Library) -> Wish:
    given = [a for a in ("into", "sheet", "poster") if getattr(arguments, a)]
    if len(given) != 1:
        raise CommandError("Say what to make: --into FOLDER, --sheet FILE, --gallery-into FOLDER …")
    if arguments.visible and arguments.faces is None:
        raise CommandError("--except needs --faces cover or --faces blur.")
    photos = _photos(arguments, library)
    kind = {"into": Kind.COPIES, "sheet": Kind.SHEET, "poster": Kind.POSTER}[given[0]]
    people: tuple[PersonId, ...] = ()
    if kind is Kind.POSTER:
        from faceorg.engine.sharing.people_in import people_in

        people = tuple(person.person_id for person in people_in(library, photos))
    return Wish(
        photo_ids=tuple(photos),
        target=os.path.abspath(os.fsencode(getattr(arguments, given[0]))),  # noqa: PTH100
        kind=kind,
        max_side=arguments.resize,
        metadata=not arguments.no_metadata,
        faces=Faces(arguments.faces) if arguments.faces else Faces.SHOWN,
        visible=frozenset(find_person(library, text) for text in arguments.visible),
        people=people,
        title=arguments.title,
        names=not arguments.no_names,
        among_photos=arguments.among_photos,
    )


def _photos_or_all(arguments: Namespace, library: Library) -> list[PhotoId] | None:
    """Return the photos that are meant; None where nothing was said of them."""
    said = (arguments.photos, arguments.album, arguments.with_, arguments.without)
    if not any((*said, arguments.from_, arguments.to)):
        return None
    return _photos(arguments, library)


def _photos(arguments: Namespace, library: Library) -> list[PhotoId]:
    """Return the photos that are meant, each once.

    Raises:
        CommandError: none were named, or none answer.
    """
    found = [find_photo(library, text) for text in arguments.photos]
    if arguments.album:
        found += photos_of(library, find_album(library, arguments.album))
    conditions = (arguments.with_, arguments.without, arguments.from_, arguments.to)
    if any(conditions) or arguments.all:
        query = PhotoQuery(
            all_of=tuple(find_person(library, text) for text in arguments.with_),
            none_of=tuple(find_person(library, text) for text in arguments.without),
            since=arguments.from_,
            until=arguments.to,
        )
        found += [tile.photo_id for tile in library.photos.tiles(query)]
    elif not found and not arguments.album:
        raise CommandError("Say which photos: PHOTO, --album, --with, --from, --to or --all.")
    if not found:
        raise CommandError("No photo answers this.")
    return list(dict.fromkeys(found))


def _json(shared: Shared) -> dict[str, object]:
    return {
        "written": [os.fsdecode(path) for path in shared.files],
        "covered": shared.covered,
        "stills": [os.fsdecode(path) for path in shared.stills],
        "left_out": [left_out_json(left_out) for left_out in shared.left_out],
    }
