"""What exports say: of themselves, and on the pages of a gallery. No Qt; any thread."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.engine.exporting.gallery.words import Words
from faceorg.engine.exporting.wishes import Form, Link
from faceorg.ui.models.places import size_text
from faceorg.ui.texts.ages import aged_text
from faceorg.ui.texts.counts import count_text
from faceorg.ui.texts.dates import day_text
from faceorg.ui.texts.sharing_text import left_out_number
from faceorg.ui.texts.translation import sentences_text, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.engine.exporting.wishes import Exported, ExportWish


def leaves_encryption_text() -> str:
    """Return what is said before names leave an encrypted library."""
    return tr("Your library is encrypted; what is exported is not. Whoever gets at it can read it.")


def form_text(form: Form) -> str:
    """Return what a form of export is, in a sentence or two."""
    return {
        Form.GALLERY: tr(
            "Web pages with everybody's photos. They open in any browser, without a network and"
            " without FaceOrg."
        ),
        Form.FOLDERS: tr(
            "A folder for each person with their photos. Again into the same folder, it adds what"
            " is new. Your photos are not touched."
        ),
        Form.TABLES: tr("People, photos and faces as three CSV files of the whole library."),
        Form.JSON: tr(
            "All names, photos, faces and albums in one file for other programs. To move them to"
            " another FaceOrg, export people instead."
        ),
    }[form]


def more_people_text(number: int) -> str:
    """Return where people are to be found whom the dialog does not list."""
    return tr(
        "%Ln other person is in fewer photos: export from the menu of their page."
        "||%Ln other people are in fewer photos: export from the menu of their page.",
        "",
        number,
    )


def seen_names_text(form: Form) -> str:
    """Return what whoever has an export learns from it."""
    if form is Form.GALLERY:
        return tr("Whoever has this folder sees the photos and the names of these people.")
    if form is Form.FOLDERS:
        return tr("The folders are called as the people are.")
    return tr("Whoever has this file reads all names, dates of birth and places of photos.")


def link_text(link: Link) -> str:
    """Return what a way to get photos into folders means."""
    return {
        Link.COPY: tr("Copies can be given away and changed without a photo being touched."),
        Link.HARD: tr(
            "A hard link takes no room: it is a second name of the same file. Whoever changes the"
            " one changes the other. Not possible from one drive to another."
        ),
        Link.SYMBOLIC: tr(
            "A link takes no room and leads to the photo. It leads nowhere once the photo is moved"
            " or its drive is away."
        ),
    }[link]


def exported_text(wish: ExportWish, exported: Exported) -> str:
    """Return what came of an export, in a few sentences."""
    return sentences_text(exported_lines(wish, exported))


def exported_lines(wish: ExportWish, exported: Exported) -> list[str]:
    """Return what came of an export, sentence by sentence."""
    told = _folders_text if wish.form is Form.FOLDERS else _made
    lines = [told(wish, exported)]
    if exported.there:
        lines.append(
            tr(
                "%Ln picture was there already.||%Ln pictures were there already.",
                "",
                exported.there,
            )
        )
    if exported.copied_instead:
        lines.append(
            tr(
                "No link could be made to %Ln photo, so it was copied: links can't be made from one"
                " drive to another, nor on every drive.||No links could be made to %Ln photos, so"
                " they were copied: links can't be made from one drive to another, nor on every"
                " drive.",
                "",
                exported.copied_instead,
            )
        )
    if exported.covered:
        lines.append(tr("%Ln face covered.||%Ln faces covered.", "", exported.covered))
    if exported.hidden:
        lines.append(
            tr(
                "%Ln hidden photo does not come along.||%Ln hidden photos do not come along.",
                "",
                exported.hidden,
            )
        )
    if exported.left_out:
        lines.append(left_out_number(len(exported.left_out)))
    return lines


def _made(wish: ExportWish, exported: Exported) -> str:
    if not exported.made:
        return tr("There was nothing to export.")
    said = tr("{people}, {photos} exported to {place}.")
    return said.format(
        people=count_text(exported.people, "person"),
        photos=count_text(exported.photos, "photo"),
        place=os.fsdecode(wish.target if wish.form is Form.TABLES else exported.made[0]),
    )


def _folders_text(wish: ExportWish, exported: Exported) -> str:
    if not exported.added and not exported.there:
        return tr("There was nothing to export.")
    if not exported.added:
        said = tr("There was nothing new for {place}.")
        return said.format(place=os.fsdecode(wish.target))
    if wish.dry_run:
        said = tr("{pictures} would come into {folders} in {place}: {size}.")
    else:
        said = tr("{pictures} came into {folders} in {place}: {size}.")
    pictures = tr("%Ln picture||%Ln pictures", "", exported.added)
    return said.format(
        pictures=pictures,
        folders=count_text(exported.people, "folder"),
        place=os.fsdecode(wish.target),
        size=size_text(exported.size_bytes),
    )


def gallery_words(language: str, title: str, *, from_right: bool = False) -> Words:
    """Return what a gallery says, in the language that is spoken.

    Args:
        language: its code.
        title: of the gallery; empty for the usual one.
        from_right: whether the language is written from right to left.
    """
    return Words(
        language=language.replace("_", "-"),
        from_right=from_right,
        title=title or tr("People", "title of a gallery"),
        people_page=tr("All people", "link to a page of a gallery"),
        all_photos=tr("All photos", "page of a gallery"),
        undated=tr("Without a date", "heading over photos"),
        search=tr("Search people"),
        nobody=tr("Nobody here is called so."),
        show_faces=tr("Show faces", "button of a gallery"),
        previous=tr("Previous photo"),
        following=tr("Next photo"),
        previous_of=lambda name: tr("Previous photo of {person}").format(person=name),
        following_of=lambda name: tr("Next photo of {person}").format(person=name),
        video=tr("A moment of a video"),
        to_content=tr("Skip to the content", "link for keyboards"),
        years_list=tr("Years", "list of links"),
        who=tr("In this photo"),
        footer=tr("Made with FaceOrg. These pages need no network."),
        photos=lambda number: count_text(number, "photo"),
        people=lambda number: count_text(number, "person"),
        years=_years,
        day=day_text,
        aged=aged_text,
        photo_of=_photo_of,
    )


def _years(first: int, last: int) -> str:
    return str(first) if first == last else tr("{first} to {last}").format(first=first, last=last)


def _photo_of(names: Sequence[str], day: str) -> str:
    who = tr(", ", "between names").join(names)
    return tr("{people}, {date}", "a photo").format(people=who, date=day) if day else who
