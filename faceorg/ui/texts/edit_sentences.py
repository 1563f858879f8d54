"""What each edit did, in words, for `ui.messages`. No Qt; any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from faceorg.ui.texts.counts import count_text
from faceorg.ui.texts.relation_text import removed_text, set_text
from faceorg.ui.texts.translation import commas_text, number_text, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Summary = Mapping[str, Any]


def edit_text(verb: str, summary: Summary) -> str:
    """Return what an edit did.

    Args:
        verb: as in the journal.
        summary: as in the journal: faces, name, old, names, groups, as the verb has them, and how
            many faces the sweep found besides.
    """
    return commas_text([_EDITS[verb](summary), *_swept(summary)])


def shift_text(seconds: int) -> str:
    """Return by how much dates move, whichever way: "1 day, 2 hours"."""
    rest, parts = abs(seconds), []
    for size, word in ((86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second")):
        number, rest = divmod(rest, size)
        parts += [count_text(number, word)] if number else []
    return commas_text(parts) or count_text(0, "second")


def _faces(summary: Summary) -> int:
    return int(summary.get("faces", 0))


def _photos(summary: Summary) -> int:
    return int(summary.get("photos", 0))


def _names(summary: Summary) -> dict[str, str]:
    """Return what is put into the braces of sentences."""
    return {key: str(summary.get(key, "")) for key in ("name", "old", "album")}


def _with_faces(summary: Summary) -> str:
    return count_text(_faces(summary), "face")


def _swept(summary: Summary) -> list[str]:
    """Return what the sweep found besides, if anything."""
    number, name = int(summary.get("swept", 0)), str(summary.get("name", ""))
    if not number:
        return []
    if not name or ", " in name:
        return [tr("%Ln more suggested||%Ln more suggested", "faces, after an edit", number)]
    more = tr("%Ln more may be {name}||%Ln more may be {name}", "faces, after an edit", number)
    return [more.format(name=name)]


# faces and people


def _named(s: Summary) -> str:
    text = tr("Named %Ln face “{name}”||Named %Ln faces “{name}”", "", _faces(s))
    return text.format(**_names(s))


def _merged(s: Summary) -> str:
    if "groups" in s:
        groups = count_text(int(s["groups"]), "group")
        return tr("Merged {groups}, {faces}").format(groups=groups, faces=_with_faces(s))
    if names := s.get("names", []):
        text = tr(
            "Merged {names}, %Ln face, into {name}||Merged {names}, %Ln faces, into {name}",
            "",
            _faces(s),
        )
        return text.format(names=_all_of(names), **_names(s))
    text = tr("Merged %Ln face into {name}||Merged %Ln faces into {name}", "", _faces(s))
    return text.format(**_names(s))


def _all_of(names: list[str]) -> str:
    """Return names with "and" between all of them, as sides of one whole."""
    text = names[0] if names else ""
    for name in names[1:]:
        text = tr("{first} and {last}", "enumeration").format(first=text, last=name)
    return text


def _kept_apart(s: Summary) -> str:
    groups = int(s.get("groups", 0))
    if groups == 2:
        return tr("Kept two groups apart")
    sides = [
        *s.get("names", []),
        *[tr("a group", "beside a name: Kept Anna and a group apart")] * groups,
    ]
    return tr("Kept {sides} apart").format(sides=_all_of(sides))


def _kept_together(s: Summary) -> str:
    if "name" in s:
        return tr("{name} is one person").format(**_names(s))
    return tr(
        "A group of %Ln face is one person||A group of %Ln faces is one person", "", _faces(s)
    )


def _kept_face(s: Summary) -> str:
    text = tr("Kept %Ln face of {name}||Kept %Ln faces of {name}", "", _faces(s))
    return text.format(**_names(s))


def _split(s: Summary) -> str:
    if "name" in s:
        text = tr(
            "Split {old}, %Ln face to {name}||Split {old}, %Ln faces to {name}", "", _faces(s)
        )
    else:
        text = tr(
            "Split {old}, %Ln face has no name now||Split {old}, %Ln faces have no name now",
            "",
            _faces(s),
        )
    return text.format(**_names(s))


def _removed_person(s: Summary) -> str:
    text = tr(
        "Removed {name}, %Ln face has no name now||Removed {name}, %Ln faces have no name now",
        "",
        _faces(s),
    )
    return text.format(**_names(s))


def _confirmed(s: Summary) -> str:
    text = tr("Confirmed %Ln face of {name}||Confirmed %Ln faces of {name}", "", _faces(s))
    done = [text.format(**_names(s))]
    if "rejected" in s:
        done.append(
            tr("rejected %Ln||rejected %Ln", "faces, after “Confirmed”", int(s["rejected"]))
        )
    return commas_text(done)


def _rejected(s: Summary) -> str:
    text = tr("Rejected %Ln face for {name}||Rejected %Ln faces for {name}", "", _faces(s))
    return text.format(**_names(s))


def _may_be_again(s: Summary) -> str:
    text = tr("%Ln face may be {name} again||%Ln faces may be {name} again", "", _faces(s))
    return text.format(**_names(s))


def _drawn(s: Summary) -> str:
    if "name" in s:
        return tr("Drew a missed face: {name}").format(**_names(s))
    return tr("Drew a missed face")


def _redacted(s: Summary) -> str:
    if "photos" in s:
        return tr(
            "Changed %Ln photo, in part of somebody who is forgotten||"
            "Changed %Ln photos, in part of somebody who is forgotten",
            "",
            _photos(s),
        )
    return tr(
        "Changed %Ln face, in part of somebody who is forgotten||"
        "Changed %Ln faces, in part of somebody who is forgotten",
        "",
        _faces(s),
    )


# photos and albums


def _shifted(s: Summary) -> str:
    seconds, number = int(s.get("seconds", 0)), _photos(s)
    if seconds > 0:
        text = tr(
            "Set the clock of %Ln photo {time} later||Set the clock of %Ln photos {time} later",
            "",
            number,
        )
    else:
        text = tr(
            "Set the clock of %Ln photo {time} earlier||Set the clock of %Ln photos {time} earlier",
            "",
            number,
        )
    return text.format(time=shift_text(seconds))


def _made_album(s: Summary) -> str:
    if not _photos(s):
        return tr("Made the album “{album}”").format(**_names(s))
    text = tr(
        "Made the album “{album}” of %Ln photo||Made the album “{album}” of %Ln photos",
        "",
        _photos(s),
    )
    return text.format(**_names(s))


def _added_to_album(s: Summary) -> str:
    text = tr("Added %Ln photo to “{album}”||Added %Ln photos to “{album}”", "", _photos(s))
    return text.format(**_names(s))


def _taken_out_of_album(s: Summary) -> str:
    text = tr("Took %Ln photo out of “{album}”||Took %Ln photos out of “{album}”", "", _photos(s))
    return text.format(**_names(s))


def _moved_in_album(s: Summary) -> str:
    text = tr("Moved %Ln photo in “{album}”||Moved %Ln photos in “{album}”", "", _photos(s))
    return text.format(**_names(s))


def _took_people_file(s: Summary) -> str:
    faces, people = _faces(s), int(s.get("people", 0))
    facts = [tr("%Ln new person||%Ln new people", "", people)] if people else []
    if faces or not people:
        facts.append(tr("%Ln face named||%Ln faces named", "", faces))
    return tr("Took over a people file: {facts}").format(facts=commas_text(facts))


def _imported(s: Summary) -> str:
    from faceorg.ui.texts.importing_text import sources_text

    faces, sources = _faces(s), sources_text(s.get("origins", ()))
    text = tr("Took over the name of %Ln face||Took over the names of %Ln faces", "", faces)
    if sources:
        text = tr(
            "Took over the name of %Ln face from {sources}"
            "||Took over the names of %Ln faces from {sources}",
            "",
            faces,
        ).format(sources=sources)
    people = count_text(int(s.get("people", 0)), "person")
    return commas_text([text, people])


def _people(s: Summary, one: str, many: str) -> str:
    return (one if s.get("people") == 1 else many).format(**_names(s))


_EDITS: dict[str, Callable[[Summary], str]] = {
    "name": _named,
    "rename": lambda s: tr("Renamed “{old}” to “{name}”").format(**_names(s)),
    "merge": _merged,
    "separate": _kept_apart,
    "keep_together": _kept_together,
    "keep_face": _kept_face,
    "split": _split,
    "split_group": lambda s: tr(
        "Split a group, %Ln face apart||Split a group, %Ln faces apart", "", _faces(s)
    ),
    "move": lambda s: tr(
        "Moved %Ln face to another group||Moved %Ln faces to another group", "", _faces(s)
    ),
    "dissolve": lambda s: tr(
        "Dissolved a group of %Ln face||Dissolved a group of %Ln faces", "", _faces(s)
    ),
    "regroup": lambda s: tr(
        "Grouped anew: %Ln face moved||Grouped anew: %Ln faces moved", "", _faces(s)
    ),
    "confirm": _confirmed,
    "reject": _rejected,
    "take_back_rejections": _may_be_again,
    "ignore": lambda s: tr("Ignored %Ln stranger||Ignored %Ln faces", "", _faces(s)),
    "not_a_face": lambda s: tr("Not a face: {number}").format(number=number_text(_faces(s))),
    "restore": lambda s: tr("Restored %Ln face||Restored %Ln faces", "", _faces(s)),
    "draw": _drawn,
    "import": _imported,
    "people_file": _took_people_file,
    "take_from_sidecars": lambda s: tr(
        "Took over what sidecars say of %Ln face||Took over what sidecars say of %Ln faces",
        "",
        _faces(s),
    ),
    "delete_faces": lambda s: tr("Removed %Ln face||Removed %Ln faces", "", _faces(s)),
    "delete_person": _removed_person,
    "set_birth_date": lambda s: tr("Set the birth date of {name}").format(**_names(s)),
    "redacted": _redacted,
    "favourite": lambda s: tr(
        "Marked %Ln photo as favourite||Marked %Ln photos as favourite", "", _photos(s)
    ),
    "no_favourite": lambda s: tr(
        "Took the heart from %Ln photo||Took the heart from %Ln photos", "", _photos(s)
    ),
    "hide_people": lambda s: _people(s, tr("Hid {name}"), tr("Hid {name} and others")),
    "show_people": lambda s: _people(
        s, tr("Showed {name} again"), tr("Showed {name} and others again")
    ),
    "hide": lambda s: tr("Hid %Ln photo||Hid %Ln photos", "", _photos(s)),
    "show": lambda s: tr("Showed %Ln photo again||Showed %Ln photos again", "", _photos(s)),
    "shift_dates": _shifted,
    "make_album": _made_album,
    "keep_album": lambda s: tr("Kept the smart album “{album}”").format(**_names(s)),
    "change_album": lambda s: tr("Changed what the smart album “{album}” asks for").format(
        **_names(s)
    ),
    "rename_album": lambda s: tr("Renamed the album “{old}” to “{album}”").format(**_names(s)),
    "set_album_cover": lambda s: tr("Set the cover of the album “{album}”").format(**_names(s)),
    "add_to_album": _added_to_album,
    "remove_from_album": _taken_out_of_album,
    "move_in_album": _moved_in_album,
    "delete_album": lambda s: tr("Deleted the album “{album}”").format(**_names(s)),
    "set_relation": set_text,
    "remove_relation": removed_text,
    "set_cover": lambda s: tr("Set the cover of {name}").format(**_names(s)),
}
EDIT_VERBS = frozenset(_EDITS)
