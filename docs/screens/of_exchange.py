# ruff: noqa: INP001 - part of a script
"""Pictures of names that come in from other programs, and go out."""

from __future__ import annotations

import os
import shutil
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from docs.drawn_library import ARCHIVE
from faceorg.domain.sidecars import Clash, Conflict
from faceorg.engine import edits
from faceorg.engine.jobs import CancelToken
from faceorg.engine.packs import current_pack_id
from faceorg.engine.people_file.writing import WriteWish, Written, write_people_file
from faceorg.library.library import Library
from faceorg.ui.dialogs.about.dialog import AboutDialog
from faceorg.ui.dialogs.about.licences import LicencesWindow
from faceorg.ui.dialogs.exporting.dialog import ExportDialog
from faceorg.ui.dialogs.importing.dialog import ImportDialog
from faceorg.ui.dialogs.people_file.open_dialog import PeopleFileDialog
from faceorg.ui.dialogs.sidecar_conflicts import ConflictsDialog
from tests.helpers.libraries import Plan, fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from docs.screens.studio import Studio
    from faceorg.domain.faces import Face

_GRANDMAS = {"Anna": 18, "Mira": 12, "Uncle Karl": 9, "Grandma Rut": 7, "Hedwig": 5}
# What Picasa is said to have called some groups: somebody new, somebody known, nearly one.
_THERE = ("Emil", "Martin", "Grandma Rut", "Aunt Klara")


def names_elsewhere(studio: Studio) -> None:
    """Names that Picasa has written beside some photos; its files are really read."""
    library = studio.session.library
    groups = library.people.groups()
    for name, group in zip(_THERE, groups[3:], strict=False):
        _write_picasa(studio, library.faces.of_group(group.group_id), name)
    dialog = ImportDialog(studio.window, studio.session, studio.window.thumbnails)
    studio.show_dialog(dialog)
    dialog.look.click()
    studio.wait_for(dialog.take_over.isEnabled)


def _write_picasa(studio: Studio, faces: list[Face], name: str) -> None:
    """Write what Picasa keeps in a folder of photos, until the picture is taken."""
    paths = studio.session.library.photos.paths([face.photo_id for face in faces])
    lines: defaultdict[Path, list[str]] = defaultdict(list)
    for face in faces:
        path = paths[face.photo_id]
        if not path.startswith(ARCHIVE):
            box = face.box
            sides = (box.x, box.y, box.x + box.w, box.y + box.h)
            corners = "".join(f"{round(min(max(side, 0), 1) * 0xFFFF):04x}" for side in sides)
            lines[Path(os.fsdecode(os.path.dirname(path)))] += [  # noqa: PTH120 - bytes
                f"[{os.fsdecode(os.path.basename(path))}]",  # noqa: PTH119
                f"faces=rect64({corners}),{len(name):016x}",
            ]
    for folder, entries in lines.items():
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / ".picasa.ini"
        known = target.read_text() if target.exists() else ""
        text = "\n".join(["[Contacts2]", f"{len(name):016x}={name};;", *entries, ""])
        target.write_text(known + text)
        studio.at_end.append(lambda target=target: target.unlink(missing_ok=True))


def export(studio: Studio) -> None:
    """Three people are to go into a gallery."""
    people = {p.name: p.person_id for p in studio.session.people}
    chosen = frozenset(people[name] for name in ("Anna", "Ben", "Mira"))
    home = os.environ.get("HOME", "")
    os.environ["HOME"] = "/home/anna"  # whose pictures these are, not who takes them
    dialog = ExportDialog(studio.window, studio.session, chosen=chosen)
    os.environ["HOME"] = home
    studio.show_dialog(dialog)
    studio.wait_for(dialog.do.isEnabled)


def conflicts(studio: Studio) -> None:
    """Other programs have written other names beside three photos."""
    library = studio.session.library
    anna = next(p for p in studio.session.people if p.name == "Anna")
    faces = library.faces.of_person(anna.person_id)[:3]
    paths = library.photos.paths([face.photo_id for face in faces])
    dialog = ConflictsDialog(studio.window, studio.session, studio.window.thumbnails)
    studio.show_dialog(dialog)
    found = []
    for face, kind in zip(faces, Clash, strict=True):
        path, ids = paths[face.photo_id], (face.photo_id, face.face_id, anna.person_id)
        names = (anna.name, "Annika")
        found.append(Conflict(*ids, path, path + b".xmp", kind, *names, face.box, None, face.box))
    dialog.model.add(found)
    dialog._show_count()  # noqa: SLF001 - the dialog of a library whose photos are drawn


def people_file(studio: Studio) -> None:
    """What a people file of somebody else's library would bring."""
    folder = studio.session.library.folder.parent
    path = os.fsencode(folder / "Family.faceorg-people")
    with closing(Library(folder / "Grandma's")) as other:
        pack = current_pack_id(other)
        fill(other, Plan(people=_GRANDMAS, groups=(), pack=pack), b"/home/ruth/Pictures")
        list(write_people_file(other, WriteWish(path), CancelToken(), Written()))
    studio.at_end.append(lambda: Path(os.fsdecode(path)).unlink())
    studio.at_end.append(lambda: shutil.rmtree(folder / "Grandma's"))
    dialog = PeopleFileDialog(studio.window, studio.session, studio.window.thumbnails, path)
    studio.show_dialog(dialog)
    studio.wait_for(lambda: dialog.preview is not None)


def hidden_people(studio: Studio) -> None:
    """Two people who are in no list."""
    library = studio.session.library
    whom = [p.person_id for p in studio.session.people if p.name in ("David", "Uncle Kofi", "Kofi")]
    studio.session.run_edit(lambda of: edits.hide_people(of, whom))
    studio.wait_for(lambda: bool(library.people.hidden_ids()))
    studio.at_end.append(lambda: edits.undo(library))
    studio.window.navigation.go_to_put_aside()
    studio.wait()
    studio.window.pages.page("put_aside").tabs.tabs[3].click()


def about(studio: Studio) -> None:
    """Which FaceOrg this is."""
    studio.show_dialog(AboutDialog(studio.window, studio.session))


def licences(studio: Studio) -> None:
    """Whose work it stands on."""
    shown = LicencesWindow(studio.window, studio.session)
    studio.show_dialog(shown)
    studio.wait_for(lambda: bool(shown.text.toPlainText()))


VIEWS: dict[str, Callable[[Studio], None]] = {
    "names-elsewhere": names_elsewhere,
    "export": export,
    "sidecar-conflicts": conflicts,
    "people-file": people_file,
    "hidden-people": hidden_people,
    "about": about,
    "licences": licences,
}
