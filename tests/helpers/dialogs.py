"""Every dialog of the program, and every page of the settings, for `tests.helpers.screens`."""

from __future__ import annotations

import os
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.geometry import Box
from faceorg.domain.grouping import Grouping, GroupingPreview
from faceorg.domain.importing import (
    ForeignCode,
    ForeignFileError,
    ForeignPhoto,
    Held,
    Origin,
    Said,
)
from faceorg.domain.review import Evidence, EvidenceKind, Explanation, Guess, NearFace
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.domain.sidecars import Clash, Conflict, Unwritten
from faceorg.engine.about.component import Component, LicenceText
from faceorg.engine.exporting.wishes import Exported, ExportWish, Form
from faceorg.engine.importing.gathering import Gathered
from faceorg.engine.importing.job import Preview
from faceorg.engine.importing.planning import Drawing, Naming, Plan
from faceorg.engine.importing.planning import LeftOut as LeftOutName
from faceorg.engine.importing.who import Meant
from faceorg.engine.jobs import CancelToken
from faceorg.engine.people_file.writing import WriteWish, Written, write_people_file
from faceorg.engine.safety.backups import backups
from faceorg.engine.safety.encryption import recovery_text
from faceorg.engine.sharing.wishes import LeftOut, NotShared
from faceorg.library.files.keys import KEY_BYTES, Key
from faceorg.library.library import DATABASE_NAME
from faceorg.library.sidecars import AWAY, Seen, note_seen
from faceorg.paths import manual_dir
from faceorg.ui import theme
from faceorg.ui.dialogs import encryption
from faceorg.ui.dialogs.about.dialog import AboutDialog
from faceorg.ui.dialogs.about.licences import LicencesWindow
from faceorg.ui.dialogs.album_name import AlbumNameDialog
from faceorg.ui.dialogs.birth_date import BirthDateDialog
from faceorg.ui.dialogs.choose_album import ChooseAlbum
from faceorg.ui.dialogs.choose_person import ChoosePerson
from faceorg.ui.dialogs.encryption import LockDialog, RecoveryDialog
from faceorg.ui.dialogs.exporting.dialog import ExportDialog
from faceorg.ui.dialogs.exporting.done import ExportedWindow
from faceorg.ui.dialogs.fault import CrashDialog
from faceorg.ui.dialogs.forget import ForgetDialog
from faceorg.ui.dialogs.importing.dialog import ImportDialog
from faceorg.ui.dialogs.keys import KeysDialog, Line
from faceorg.ui.dialogs.manual import ManualWindow
from faceorg.ui.dialogs.people_file.open_dialog import PeopleFileDialog
from faceorg.ui.dialogs.people_file.write_dialog import WritePeopleFile
from faceorg.ui.dialogs.regroup import RegroupDialog
from faceorg.ui.dialogs.relation import RelationDialog
from faceorg.ui.dialogs.settings.dialog import SettingsDialog
from faceorg.ui.dialogs.settings.missing import MissingDialog
from faceorg.ui.dialogs.settings.sidecar_problems import SidecarProblems
from faceorg.ui.dialogs.settings.sidecars import TurnOn
from faceorg.ui.dialogs.share import ShareDialog
from faceorg.ui.dialogs.share_left_out import LeftOutWindow
from faceorg.ui.dialogs.shift_dates import Ends, ShiftDates
from faceorg.ui.dialogs.sidecar_conflicts import ConflictsDialog
from faceorg.ui.dialogs.unlock import Asked, UnlockDialog
from faceorg.ui.dialogs.waiting import WaitingDialog
from faceorg.ui.dialogs.why import WhyDialog
from faceorg.ui.models.importing import found_in
from faceorg.ui.opening import backup_question
from faceorg.ui.texts.sidecars_text import EXPLAINED, IN_THE_OPEN_ENCRYPTED
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.domain.ids import FaceId
    from faceorg.library.library import Library
    from faceorg.ui.models.importing import Found
    from tests.helpers.stage import Stage

    Show = Callable[[Stage], object]

SETTINGS_PX = (760, 620)


# the settings -----------------------------------------------------------------------------------


def settings(stage: Stage, page: str) -> SettingsDialog:
    """Show a page of the settings."""
    dialog = SettingsDialog(stage.window, stage.session, stage.window.thumbnails)
    stage.show(dialog)
    room = stage.window.size() * 0.9  # the screen of a test is smaller than some windows
    wanted = [theme.scaled(side) for side in SETTINGS_PX]
    dialog.resize(min(wanted[0], room.width()), min(wanted[1], room.height()))
    dialog.show_page(page)
    return dialog


def backup_page(stage: Stage) -> None:
    """The backups."""
    dialog = settings(stage, "backups")
    stage.wait_for(lambda: dialog.backups.found is not None)


def privacy(stage: Stage) -> None:
    """What is stored."""
    dialog = settings(stage, "privacy")
    stage.wait_for(lambda: bool(dialog.privacy.parts) and dialog.privacy.protection is not None)


def speed(stage: Stage) -> None:
    """How much of the computer indexing takes."""
    dialog = settings(stage, "speed")
    stage.wait_for(lambda: dialog.speed.facts is not None)


def folders(stage: Stage) -> None:
    """The folders, some photos gone from one of them."""
    _lose(stage)
    dialog = settings(stage, "folders")
    stage.wait_for(lambda: dialog.folders.found is not None)


def folder_menu(stage: Stage) -> None:
    """What can be done with a folder."""
    dialog = settings(stage, "folders")
    stage.wait_for(lambda: bool(dialog.folders.rows))
    stage.at_end.append(dialog.close)
    dialog.folders.rows[0].more.click()
    stage.show_popup()


def missing(stage: Stage) -> None:
    """The photos that are gone."""
    _lose(stage)
    page = SettingsDialog(stage.window, stage.session, stage.window.thumbnails).folders
    page.read()
    stage.wait_for(lambda: page.found is not None)
    assert page.found is not None
    stage.show(MissingDialog(stage.window, page.found.missing, page.found.taken_out, page.told))


def _lose(stage: Stage) -> None:
    gone = [tile.photo_id for tile in stage.library.photos.tiles()][:12]
    stage.library.photos.set_missing(gone, missing=True)
    stage.at_end.append(partial(stage.library.photos.set_missing, gone, missing=False))


# dialogs ------------------------------------------------------------------------------------------


def why(stage: Stage) -> None:
    """Why a face is suggested for somebody."""
    face = stage.library.faces.suggested_to(stage.person("Anna").person_id)[-1]
    thumbnails = stage.window.thumbnails
    dialog = WhyDialog(stage.window, stage.session, thumbnails, face.face_id, explain=explained)
    stage.show(dialog)
    stage.wait_for(lambda: dialog.why is not None)


def explained(library: Library, face_id: FaceId) -> Explanation:
    """Say everything there can be to say of a face."""
    anna, ben, *_ = library.people.all()
    against = [
        *map(Evidence, (EvidenceKind.SMALL, EvidenceKind.BLURRED, EvidenceKind.TURNED)),
        Evidence(EvidenceKind.YEARS_APART, (11,)),
        Evidence(EvidenceKind.FEW_EXAMPLES, (3,)),
        Evidence(EvidenceKind.RUNNER_UP, (), ben.name),
    ]
    near = library.faces.of_person(anna.person_id)[:6]
    return Explanation(
        face_id,
        anna.person_id,
        anna.name,
        tuple(NearFace(face.face_id, Evidence(EvidenceKind.VERY_ALIKE)) for face in near),
        (Evidence(EvidenceKind.SAME_YEARS, (2011, 2019)),),
        tuple(against),
        (Guess(ben.person_id, ben.name, None, 6, Evidence(EvidenceKind.ALIKE)),),
    )


def regrouping(stage: Stage) -> None:
    """What grouping again would change."""
    thumbnails, loose = stage.window.thumbnails, stage.library.faces.loose()
    faces = tuple(face.face_id for face in loose)
    found = GroupingPreview(Grouping((), ()), 1284, 3, 2, 1, 14, 7, faces)
    dialog = RegroupDialog(stage.window, stage.session, thumbnails, preview=lambda *_: found)
    stage.show(dialog)
    stage.wait_for(lambda: dialog.preview is not None)


def share(stage: Stage) -> None:
    """Photos are to be given away."""
    photo_ids = [tile.photo_id for tile in stage.library.photos.tiles()]
    whom = frozenset({stage.person("Anna").person_id})
    dialog = ShareDialog(stage.window, stage.session, photo_ids, chosen=whom)
    stage.show(dialog)
    stage.wait_for(dialog.do.isEnabled)
    for choice in (dialog.faces, dialog.sizes):
        choice.choose(len(choice.buttons) - 1)
        choice.chosen.emit(choice.choice)


def importing(stage: Stage, step: str) -> None:
    """Names from other programs: where to look, looking, what there is."""
    dialog = ImportDialog(stage.window, stage.session, stage.window.thumbnails)
    stage.show(dialog)
    if step == "looking":
        dialog._show_looking()
    if step == "found":
        dialog._on_looked(named_elsewhere(stage.library))


def named_elsewhere(library: Library) -> Found:
    """Return names of another program: somebody known, somebody new, one of several, one left."""
    photos = [tile.photo_id for tile in library.photos.tiles()][:4]
    loose = [face.face_id for face in library.faces.loose()]
    anna, *_ = library.people.all()
    new = Meant("Emil", None, (anna.name,))
    plan = Plan(
        [Naming(i, Meant(anna.name, anna.person_id), Origin.PICASA, there="Anna") for i in loose],
        [Drawing(photos[0], Box(0.3, 0.3, 0.2, 0.3), new, Origin.PICASA, "Emil")],
        [LeftOutName(i, "Ben", reason, "Anna") for i, reason in zip(photos, Held, strict=False)],
        agreed=12,
        unnamed=3,
    )
    gone = ForeignPhoto(Origin.DIGIKAM, b"Pictures/2009/IMG_0001.jpg", Said((), ("Anna",)))
    gathered = Gathered([gone], [(b"/home/b.xmp", ForeignFileError(ForeignCode.DAMAGED))])
    return found_in(library, Preview(gathered, {}, [gone], plan))


def people_file(stage: Stage, step: str) -> None:
    """A people file: its password, what it would bring, or why it cannot be opened."""
    path = os.fsencode(stage.library.folder / "2019")
    if step == "found":
        list(write_people_file(stage.library, WriteWish(path), CancelToken(), Written()))
    dialog = PeopleFileDialog(stage.window, stage.session, stage.window.thumbnails, path)
    stage.show(dialog)
    if step == "found":
        stage.wait_for(lambda: dialog.preview is not None)
        os.unlink(path)  # noqa: PTH108 - bytes
        return
    stage.wait_for(lambda: not dialog.go_on.isVisible() and dialog.told != "")
    if step == "password":
        dialog._on_fault(EnvironmentFaultError(FaultCode.PEOPLE_FILE_PASSWORD, "2019"))


def write_people(stage: Stage) -> None:
    """Somebody chooses who comes into a people file."""
    dialog = WritePeopleFile(stage.window, stage.session)
    stage.show(dialog)
    stage.wait_for(lambda: bool(dialog.people))
    dialog.whose.choose(1)
    dialog.whose.chosen.emit(1)


def left_out(stage: Stage) -> None:
    """Photos that were not given away, and why."""
    photo_ids = [tile.photo_id for tile in stage.library.photos.tiles()]
    paths = stage.library.photos.paths(photo_ids).values()
    found = [LeftOut(path, reason) for path, reason in zip(paths, NotShared, strict=False)]
    stage.show(LeftOutWindow(stage.window, found))


def export(stage: Stage, form: Form) -> None:
    """Names are to go out of the library."""
    whom = frozenset({stage.person("Anna").person_id})
    dialog = ExportDialog(stage.window, stage.session, chosen=whom)
    stage.show(dialog)
    stage.wait_for(dialog.do.isEnabled)
    number = list(Form).index(form)
    dialog.form.choose(number)
    dialog.form.chosen.emit(number)


def exported(stage: Stage) -> None:
    """What came of an export."""
    photo_ids = [tile.photo_id for tile in stage.library.photos.tiles()]
    paths = stage.library.photos.paths(photo_ids).values()
    left_out = [LeftOut(path, reason) for path, reason in zip(paths, NotShared, strict=False)]
    place = os.path.dirname(next(iter(paths)))  # noqa: PTH120 - bytes
    made = Exported([place], people=3, photos=1284, covered=14, hidden=2, left_out=left_out)
    wish = ExportWish(Form.GALLERY, place)
    stage.show(ExportedWindow(stage.window, wish, made, stopped=False))


def sidecar_conflicts(stage: Stage) -> None:
    """Names that other programs have written beside photos, and that are others here."""
    faces = stage.library.faces.of_person(stage.person("Anna").person_id)[:3]
    paths = stage.library.photos.paths([face.photo_id for face in faces])
    dialog = ConflictsDialog(stage.window, stage.session, stage.window.thumbnails)
    stage.show(dialog)
    found = []
    for face, kind in zip(faces, Clash, strict=True):
        path = paths[face.photo_id]
        beside, ids = path + b".xmp", (face.photo_id, face.face_id, stage.person("Anna").person_id)
        found.append(Conflict(*ids, path, beside, kind, "Anna", "Ben", face.box, None, face.box))
    dialog.model.add(found)
    dialog._show_count()


def sidecar_problems(stage: Stage) -> None:
    """Sidecars that could not be written, and why."""
    database = stage.library.database
    tiles = [tile.photo_id for tile in stage.library.photos.tiles()]
    codes = (*Unwritten, AWAY)
    rows = [Seen(i, 0, b"/2019/a.xmp", problem=code) for i, code in zip(tiles, codes, strict=False)]
    note_seen(database, rows)
    stage.at_end.append(partial(database.run, "DELETE FROM sidecars"))
    dialog = SidecarProblems(stage.window, stage.session)
    stage.show(dialog)
    stage.wait_for(lambda: bool(dialog.list.toPlainText()))


def write_names(stage: Stage) -> None:
    """Whether names are to be written beside photos."""
    words = f"{tr(EXPLAINED)} {tr(IN_THE_OPEN_ENCRYPTED)}"
    question = TurnOn(stage.window, stage.session, words)
    stage.show(question)
    stage.at_end.append(question.end)
    counting = question.counted.text()
    stage.wait_for(lambda: question.counted.text() != counting)


def shift_dates(stage: Stage) -> None:
    """A camera's clock is set right."""
    tiles = [tile.photo_id for tile in stage.library.photos.tiles()][:12]
    ends = [at for _, at in stage.library.photos.first_and_last(tiles)]
    stage.show(ShiftDates(stage.window, Ends(len(tiles), ends[0], ends[-1], ends[0])))


def album_name(stage: Stage) -> None:
    """A smart album gets a name."""
    words = ("Keep this as an album?", "It asks anew whenever it is opened.", "Keep")
    stage.show(AlbumNameDialog(stage.window, *map(tr, words), "Anna"))


def choose_album(stage: Stage) -> None:
    """Photos are put into an album."""
    albums = [album for album in stage.library.albums.all() if not album.is_smart]
    stage.show(ChooseAlbum(stage.window, albums, 12))


def choose_person(stage: Stage) -> None:
    """Somebody is looked for by name."""
    thumbnails = stage.window.thumbnails
    words = (tr("Merge into whom?"), tr("Merge", "button"))
    dialog = ChoosePerson(stage.window, stage.session, thumbnails, *words)
    stage.show(dialog)
    QTest.keyClicks(dialog.field, "an")


def relation(stage: Stage) -> None:
    """Whose child, or whose partner."""
    thumbnails = stage.window.thumbnails
    stage.show(RelationDialog(stage.window, stage.session, thumbnails, "Anna"))


def manual(stage: Stage) -> None:
    """The manual."""
    stage.show(ManualWindow(stage.window, manual_dir()))


def birth_date(stage: Stage) -> None:
    """When somebody was born."""
    stage.show(BirthDateDialog(stage.window, "Anna", date(1988, 5, 4)))


def forget(stage: Stage) -> None:
    """What forgetting somebody takes along."""
    dialog = ForgetDialog(stage.window, stage.session, forgotten(stage), "Jonas")
    stage.show(dialog)
    stage.wait_for(dialog.forget.isEnabled)


def forgotten(stage: Stage) -> ForgetTarget:
    """Return somebody who may be forgotten."""
    return ForgetTarget(ForgetKind.PERSON, person_id=stage.person("Jonas").person_id)


def lock(stage: Stage) -> None:
    """A password is chosen."""
    words = tuple(map(tr, encryption._ENCRYPT))
    stage.show(LockDialog(stage.window, words, tr("Continue", "button"), current=True))


def recovery_key(stage: Stage) -> None:
    """The recovery key of no library."""
    text = recovery_text(Key(bytes(range(KEY_BYTES))))
    stage.show(RecoveryDialog(stage.window, text, tr("Encrypt", "button")))


def unlock(stage: Stage, asked: Asked) -> None:
    """An encrypted library is opened."""
    stage.show(UnlockDialog(stage.library.folder, asked))


def damaged(stage: Stage) -> None:
    """A backup is offered in place of a damaged library."""
    folder = stage.library.folder
    fault = EnvironmentFaultError(FaultCode.LIBRARY_DAMAGED, str(folder / DATABASE_NAME))
    stage.show(backup_question(backups(folder)[0], fault))


def crash(stage: Stage) -> None:
    """What must not happen."""
    try:
        raise ZeroDivisionError
    except ZeroDivisionError as error:
        stage.show(CrashDialog(stage.window, error))


def waiting(stage: Stage) -> None:
    """Something that must not be cut off."""
    dialog = WaitingDialog(stage.window, tr("Encrypting the library…"))
    stage.show(dialog)
    stage.at_end.append(dialog.hide)


def keys(stage: Stage) -> None:
    """The overview of keys."""
    lines = [Line(*found) for found in stage.window.commands.with_keys()]
    stage.show(KeysDialog(stage.window, "photos", lines))


def about(stage: Stage) -> None:
    """Which FaceOrg this is."""
    stage.show(AboutDialog(stage.window, stage.session))


def licences(stage: Stage) -> None:
    """Whose work it stands on; names that are the same in every language."""
    text = (LicenceText("JPEG", "FaceOrg ISO\n" * 40),)
    found = [Component(name, "1.2.3", "CC0-1.0", text) for name in ("MobileFaceNet", "dlib")]
    shown = LicencesWindow(stage.window, stage.session, read=lambda: found)
    stage.show(shown)
    stage.wait_for(lambda: bool(shown.text.toPlainText()))


SETTINGS: dict[str, Show] = {
    "settings: folders": folders,
    "menu of a folder": folder_menu,
    "settings: recognition": partial(settings, page="recognition"),
    "settings: speed": speed,
    "settings: files": partial(settings, page="files"),
    "settings: backups": backup_page,
    "settings: privacy": privacy,
    "settings: appearance": partial(settings, page="appearance"),
    "photos that are gone": missing,
}
DIALOGS: dict[str, Show] = {
    "why": why,
    "regrouping": regrouping,
    "share": share,
    "left out": left_out,
    **{
        f"names from elsewhere: {step}": partial(importing, step=step)
        for step in ("where", "looking", "found")
    },
    **{f"export: {form.value}": partial(export, form=form) for form in Form},
    "exported": exported,
    **{
        f"people file: {step}": partial(people_file, step=step)
        for step in ("password", "found", "fault")
    },
    "people file to be written": write_people,
    "names in sidecars": sidecar_conflicts,
    "sidecars not written": sidecar_problems,
    "write names": write_names,
    "shift dates": shift_dates,
    "album name": album_name,
    "choose album": choose_album,
    "choose person": choose_person,
    "relation": relation,
    "birth date": birth_date,
    "forget": forget,
    "lock": lock,
    "recovery key": recovery_key,
    **{f"unlock: {asked.name.lower()}": partial(unlock, asked=asked) for asked in Asked},
    "damaged": damaged,
    "crash": crash,
    "waiting": waiting,
    "keys": keys,
    "manual": manual,
    "about": about,
    "licences": licences,
}
