"""Commands that only read: status, faces, people, photos, history."""

from __future__ import annotations

import os
from datetime import datetime
from typing import TYPE_CHECKING, Any

from faceorg.cli.output import JSON_FORMAT, path_text, show, show_json, show_table
from faceorg.cli.references import (
    FACE,
    GROUP,
    PERSON,
    edit_reference,
    face_reference,
    find,
    group_reference,
    person_reference,
)
from faceorg.cli.status import Status
from faceorg.domain.faces import FaceState
from faceorg.domain.photos import PhotoState
from faceorg.library.foreign.reading import origins_of
from faceorg.library.places import photo_places
from faceorg.ui.texts.messages import count_text, edit_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from faceorg.domain.faces import Face
    from faceorg.domain.ids import PersonId
    from faceorg.domain.people import Group, Person
    from faceorg.domain.relations import Related
    from faceorg.library.library import Library
    from faceorg.library.places import PhotoPlace


def show_status(arguments: Namespace, library: Library) -> int:
    """`faceorg status`: how much there is, and how far it is settled."""
    counts = library_counts(library)
    if arguments.json:
        show_json({"format": JSON_FORMAT, **counts})
    else:
        show_table(_status_rows(library, counts))
    return Status.DONE


def library_counts(library: Library) -> dict[str, Any]:
    """Return the figures of a library, as `status --json` prints them."""
    faces = library.faces.counts()
    folders = library.photos.folders_with()
    states = {state.value: faces.get(state.value, 0) for state in FaceState}
    return {
        "library": str(library.folder),
        "folders": [os.fsdecode(folder.path) for folder in folders],
        "folders_away": [os.fsdecode(folder.path) for folder in folders if folder.away],
        "photos": {
            "all": library.photos.count(),
            **{state.value: library.photos.count(state) for state in PhotoState},
            "away": sum(folder.photos for folder in folders if folder.away),
            "missing": library.photos.count_missing(),
            "hidden": library.photos.count_hidden(),
        },
        "faces": {"all": faces["all"], **states},
        "people": len(library.people.all()),
        "groups": len(library.people.groups()),
        "problems": library.problems.count(),
        "ignored_problems": library.problems.count(ignored=True),
    }


def _status_rows(library: Library, counts: dict[str, Any]) -> list[tuple[str, str]]:
    photos, faces = counts["photos"], counts["faces"]
    away = set(counts["folders_away"])
    parts = [f"{photos['all']:,}"]
    parts += [f"{photos['pending']:,} still to be read"] if photos["pending"] else []
    parts += [f"{photos['away']:,} on drives that are not connected"] if photos["away"] else []
    missing = photos["missing"]
    parts += [f"{missing:,} more {'is' if missing == 1 else 'are'} gone"] if missing else []
    parts += [f"{photos['hidden']:,} hidden besides"] if photos["hidden"] else []
    states = [state for state in FaceState if faces[state] and state is not FaceState.NOT_A_FACE]
    words = ", ".join(f"{faces[state]:,} {_state_word(state)}" for state in states)
    return [
        ("Library", str(library.folder)),
        *(("Folder", _folder_text(folder, away)) for folder in library.photos.folders()),
        ("Photos", ", ".join(parts)),
        ("Faces", f"{faces['all']:,}" + (f" ({words})" if words else "")),
        ("People", f"{counts['people']:,}"),
        ("Groups", f"{counts['groups']:,}"),
        ("Problems", f"{counts['problems']:,}"),
    ]


def _folder_text(folder: bytes, away: set[str]) -> str:
    return path_text(folder) + (" (not connected)" if os.fsdecode(folder) in away else "")


def _state_word(state: str) -> str:
    return "loose" if state == FaceState.UNASSIGNED else state.replace("_", " ")


def show_faces(arguments: Namespace, library: Library) -> int:
    """`faceorg faces`: every face but those marked "not a face", unless these are asked for."""
    faces = _wanted_faces(arguments, library)
    places = photo_places(library.database)
    names = {p.person_id: p.name for p in library.people.all()}
    if arguments.json:
        origins = origins_of(library, [face.face_id for face in faces])
        for face in faces:
            origin = {"origin": origins[face.face_id].value} if face.face_id in origins else {}
            show_json(_face_json(face, places[face.photo_id], names) | origin)
    elif faces:
        show_table(
            (_face_row(face, path_text(places[face.photo_id].path), names) for face in faces),
            right=[2],
        )
    return Status.DONE


def _wanted_faces(arguments: Namespace, library: Library) -> list[Face]:
    faces = _faces_of(library, arguments.of) if arguments.of else library.faces.all()
    if arguments.state:
        return [f for f in faces if f.state == arguments.state]
    return [f for f in faces if f.state is not FaceState.NOT_A_FACE]


def _faces_of(library: Library, texts: Sequence[str]) -> list[Face]:
    """Return the faces of groups and people, a person's suggestions included."""
    found = find(library, texts, (FACE, GROUP, PERSON))
    faces = library.faces.by_id(found.faces)
    for group_id in found.groups:
        faces += library.faces.of_group(group_id)
    for person_id in found.people:
        faces += library.faces.of_person(person_id) + library.faces.suggested_to(person_id)
    return list({face.face_id: face for face in faces}.values())


def _face_json(face: Face, place: PhotoPlace, names: dict[PersonId, str]) -> dict[str, Any]:
    box = face.box.in_pixels(place.width, place.height)
    suggested = face.suggested_person_id
    return {
        "id": face.face_id,
        "photo": os.fsdecode(place.path),
        "box": [round(value, 1) for value in box],
        "score": round(face.score, 4),
        "quality": round(face.quality, 4),
        "state": face.state.value,
        "person": names.get(face.person_id) if face.person_id is not None else None,
        "group": face.group_id,
        "suggestion": None
        if suggested is None
        else {"person": names.get(suggested), "score": _rounded(face.suggestion_score)},
        "missing": place.missing,
        **({} if face.moment_s is None else {"moment_s": face.moment_s}),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _face_row(face: Face, path: str, names: dict[PersonId, str]) -> tuple[str, str, str, str, str]:
    if face.person_id is not None:
        whose = names.get(face.person_id, "")
    elif face.suggested_person_id is not None:
        whose = names.get(face.suggested_person_id, "") + "?"
    else:
        whose = "" if face.group_id is None else group_reference(face.group_id)
    quality = f"{face.quality:.2f}"
    return face_reference(face.face_id), _state_word(face.state), quality, whose, path


def show_people(arguments: Namespace, library: Library) -> int:
    """`faceorg people`: named people, then unnamed groups, with counts."""
    people, groups = library.people.all(), library.people.groups()
    loose = library.faces.counts().get(FaceState.UNASSIGNED, 0)
    if arguments.json:
        related = library.relations.all()
        show_json(
            {
                "people": [_person_json(p, related.get(p.person_id, ())) for p in people],
                "groups": [_group_json(g) for g in groups],
                "loose": loose,
            }
        )
        return Status.DONE
    rows = [_person_row(p) for p in people] + [_group_row(g) for g in groups]
    if rows:
        show_table(rows, right=[2, 3])
    if loose:
        show(f"{count_text(loose, 'face')} in no group: faceorg faces --state unassigned")
    elif not rows:
        show("Nobody yet.")
    return Status.DONE


def _person_json(person: Person, related: Sequence[Related]) -> dict[str, Any]:
    return {
        "id": person.person_id,
        "name": person.name,
        "birth_date": person.birth_date.isoformat() if person.birth_date else None,
        "photos": person.photo_count,
        "faces": person.face_count,
        "suggestions": person.suggestion_count,
        "cover": person.cover_face_id,
        "hidden": person.hidden,
        "relations": [{"id": r.person_id, "is": r.relation.value} for r in related],
    }


def _group_json(group: Group) -> dict[str, Any]:
    return {
        "id": group.group_id,
        "photos": group.photo_count,
        "faces": group.face_count,
        "cover": group.cover_face_id,
    }


def _person_row(person: Person) -> tuple[str, str, str, str, str]:
    suggestions = person.suggestion_count
    return (
        person_reference(person.person_id),
        person.name,
        count_text(person.photo_count, "photo"),
        count_text(person.face_count, "face"),
        "hidden" if person.hidden else _suggestions_text(suggestions),
    )


def _suggestions_text(number: int) -> str:
    return count_text(number, "suggestion") if number else ""


def _group_row(group: Group) -> tuple[str, str, str, str, str]:
    return (
        group_reference(group.group_id),
        "",
        count_text(group.photo_count, "photo"),
        count_text(group.face_count, "face"),
        "",
    )


def show_history(arguments: Namespace, library: Library) -> int:
    """`faceorg history`: the latest edits, newest first."""
    entries = library.journal.history(arguments.limit)
    if arguments.json:
        for entry in entries:
            text = edit_text(entry.verb, entry.summary)
            row = {"id": entry.edit_id, "at": entry.at, "verb": entry.verb, "text": text}
            show_json({**row, "undone": entry.undone})
    elif entries:
        show_table(
            (
                edit_reference(e.edit_id),
                local_time(e.at),
                edit_text(e.verb, e.summary),
                "(undone)" if e.undone else "",
            )
            for e in entries
        )
    else:
        show("Nothing has been edited yet.")
    return Status.DONE


def local_time(moment: str) -> str:
    """Return a time of the library, which is in UTC, as the clock on the wall shows it."""
    return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")
