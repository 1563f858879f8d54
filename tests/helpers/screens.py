"""Every screen of the program: how each is reached. A view that is on none fails a test.

`SCREENS` holds them in chapters, so that processes can share them out. Each is shown by a function
that takes a `Stage` whose library `furnish` has made; those of "empty" a `Stage` whose library is
new, or nearly so.
"""

from __future__ import annotations

import os
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from faceorg.domain.errors import ProblemCode
from faceorg.domain.filters import Filters, Word
from faceorg.domain.query import PhotoQuery
from faceorg.domain.review import QuestionKind
from faceorg.engine import edits
from faceorg.engine.jobs import Progress
from faceorg.engine.jobs import Stage as JobStage
from faceorg.engine.safety.backups import make_backup
from faceorg.library.library import Library
from faceorg.ui.job_runner import INDEXING
from faceorg.ui.models.people import Section
from faceorg.ui.texts.translation import tr
from tests.helpers import dialogs
from tests.helpers.libraries import Plan, fill
from tests.helpers.looks import look_alike_in_pairs
from tests.ui import inbox_source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from faceorg.domain.ids import PhotoId
    from faceorg.engine.jobs import CancelToken
    from tests.helpers.stage import Stage

    Show = Callable[[Stage], object]

PLAN = Plan(
    people={"Anna": 24, "Ben": 9, "Grandma Ruth": 6, "Jonas": 4},
    groups=(9, 4, 3),
    suggestions={"Anna": 14, "Ben": 2},
    loose=7,
    problems={
        "2019/IMG_0031.jpg": ProblemCode.TRUNCATED,
        "2019/IMG_0032.jpg": ProblemCode.TRUNCATED,
        "2019/scan_114.tif": ProblemCode.UNSUPPORTED,
        "2019/P1020553.jpg": ProblemCode.NO_PERMISSION,
    },
)
_SETS = 3


def furnish(folder: Path) -> None:
    """Make the library that is shown: a little of everything there can be."""
    library = Library(folder / "library")
    pictures = folder / "Pictures"
    made = fill(library, PLAN, os.fsencode(pictures))
    path = os.fsdecode(library.photos.paths(made.photo_ids[:1])[made.photo_ids[0]])
    os.makedirs(os.path.dirname(path))  # noqa: PTH103, PTH120
    Image.new("RGB", (800, 600), "#C4574A").save(path, "JPEG")
    loose = [face.face_id for face in library.faces.loose()]
    anna, ben = made.people["Anna"], made.people["Ben"]
    edits.set_birth_date(library, anna, date(1988, 5, 4))
    edits.ignore_faces(library, loose[:1])
    edits.mark_not_a_face(library, loose[1:3])
    edits.rename_person(library, made.people["Jonas"], "Uncle Jonas")
    edits.undo(library)
    edits.keep_album(library, "Anna or Ben with others", PhotoQuery(any_of=(anna, ben)))
    edits.make_album(library, "Grandma's 80th", made.photo_ids[4:24:3])
    edits.set_favourites(library, made.photo_ids[2:20:3], favourite=True)
    look_alike_in_pairs(library, made.photo_ids, _SETS)
    make_backup(library, "asked")
    library.close()


# people ---------------------------------------------------------------------------------------


def people(stage: Stage) -> None:
    """The home page with an indexing under way, and a toast."""
    stage.session.jobs.start(_find_faces, INDEXING, asked=True)
    stage.at_end.append(stage.session.jobs.stop)
    stage.go_to("people")
    stage.window.toast.show_text(tr("12 faces joined {name}").format(name="Anna"))
    stage.at_end.append(stage.window.toast.hide)
    stage.wait_for(lambda: stage.session.jobs.last_progress is not None)


def naming(stage: Stage) -> None:
    """A group being named, with the names it may be."""
    grid = stage.go_to("people").grid
    row = grid.model.rows_in(Section.GROUPS)[0]
    grid.edit_name(grid.model.entry(row).key)
    QTest.keyClicks(QApplication.focusWidget(), "an")
    stage.at_end.append(grid.close_editor)


def selection(stage: Stage) -> None:
    """Some tiles selected."""
    grid = stage.go_to("people").grid
    keys = [grid.model.entry(row).key for row in (0, 1, grid.model.rows_in(Section.GROUPS)[0])]
    for key in keys:
        grid.toggle(key)
    stage.at_end.append(grid.clear_selection)


def nobody_found(stage: Stage) -> None:
    """A filter that nobody fits."""
    page = stage.go_to("people")
    page.header.filter.setText("qqq")
    stage.at_end.append(page.header.filter.clear)


def peek(stage: Stage) -> None:
    """A look at somebody's photos."""
    page = stage.go_to("people")
    page.grid.peek(page.grid.model.entry(0).key)
    stage.at_end.append(page.peek.hide)


def people_menu(stage: Stage) -> None:
    """What can be done with a group."""
    page = stage.go_to("people")
    row = page.model.rows_in(Section.GROUPS)[0]
    stage.show(page.menu_for(page.model.entry(row)))


def sort_menu(stage: Stage) -> None:
    """The order of people."""
    stage.go_to("people").header.sort.click()
    stage.show_popup()


def person(stage: Stage) -> None:
    """A person with suggestions."""
    stage.window.navigation.go_to_person(stage.person("Anna").person_id)


def person_menu(stage: Stage) -> None:
    """What can be done with a person."""
    person(stage)
    stage.settle()
    stage.page("person").header.more.click()
    stage.show_popup()


def faces(stage: Stage) -> None:
    """The faces of a person, two selected."""
    person(stage)
    stage.settle()
    page = stage.page("person")
    page.tabs.choose(1)
    stage.settle()
    for row in (1, 4):
        page.faces.grid.selection.toggle(page.faces.grid.model.face_id(row))
    page.faces.grid.selection_changed.emit()
    stage.at_end.append(partial(page.tabs.choose, 0))


def faces_menu(stage: Stage) -> None:
    """What can be done with some faces."""
    faces(stage)
    stage.show(stage.page("person").faces.menu())


def group(stage: Stage) -> None:
    """A group without a name."""
    stage.window.navigation.go_to_group(stage.library.people.groups()[0].group_id)


def split(stage: Stage) -> None:
    """A person being divided."""
    stage.window.navigation.go_to_person(stage.person("Ben").person_id)
    stage.window.navigation.split_here()
    page = stage.page("split")
    stage.settle()
    page.first.grid.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(page.first.grid, key)
    stage.wait_for(lambda: bool(page.sides[1]))
    QTest.keyClicks(page.name, "Emil")


def on_this_day(stage: Stage) -> None:
    """Photos of this day in former years."""
    stage.window.navigation.go_to_on_this_day(None)


def put_aside(stage: Stage) -> None:
    """What was ignored, with the way back."""
    stage.window.navigation.go_to_put_aside()


# the inbox ------------------------------------------------------------------------------------


def ask(stage: Stage, kind: QuestionKind) -> None:
    """Ask a question of a kind."""
    library, anna = stage.library, stage.person("Anna").person_id
    groups = [found.group_id for found in library.people.groups()]
    ben = stage.person("Ben").person_id
    guesses = (inbox_source.guess(library, anna), inbox_source.guess(library, ben))
    stage.inbox.questions = [
        inbox_source.who(library, groups[0], guesses),
        inbox_source.same(library, anna, groups[1]),
        inbox_source.suggestions(library, anna, ben),
        inbox_source.two(library, ben),
        inbox_source.outlier(library, anna),
    ]
    page = stage.go_to("inbox")
    stage.window.inbox.read_soon()
    stage.wait_for(lambda: bool(page.queue.questions))
    page.next.wanted.emit(next(q for q in page.queue.questions if q.kind is kind))


def inbox_done(stage: Stage) -> None:
    """Nothing is left to ask."""
    stage.inbox.questions = []
    page = stage.go_to("inbox")
    stage.window.inbox.read_soon()
    stage.wait_for(lambda: not page.queue.questions)


# photos ---------------------------------------------------------------------------------------


def photos(stage: Stage) -> None:
    """All photos, some of them selected."""
    page = stage.go_to("photos")
    page.grid.setFocus()
    for held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        QTest.keyClick(page.grid, Qt.Key.Key_Right, held)


def photos_filtered(stage: Stage) -> None:
    """Photos of two people without a third."""
    page = stage.go_to("photos")
    filters = Filters(faces_min=1, favourite=True)
    for name, word in (("Anna", Word.AND), ("Ben", Word.OR), ("Jonas", Word.WITHOUT)):
        filters = filters.with_person(stage.person(name).person_id, word)
    page.set_filters(filters)
    stage.at_end.append(partial(page.set_filters, Filters()))


def photos_none(stage: Stage) -> None:
    """A filter that no photo fits."""
    page = stage.go_to("photos")
    page.set_filters(Filters(faces_min=80))
    stage.at_end.append(partial(page.set_filters, Filters()))


def photos_typed(stage: Stage) -> None:
    """A search being typed, with the people it may go on with."""
    field = stage.go_to("photos").search
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    QTest.keyClicks(field, "anna -b")
    stage.at_end.append(field.clear)


def filter_popup(stage: Stage) -> None:
    """The choice of filters."""
    stage.go_to("photos").filters.open_popup()
    stage.show_popup()


def photo_menu(stage: Stage) -> None:
    """What can be done with the selected photos."""
    photos(stage)
    stage.settle()
    grid = stage.page("photos").grid
    stage.show(grid.menu_for(grid.model.tile(0)))


def album(stage: Stage, *, smart: bool) -> None:
    """An album that asks anew, or one in somebody's own order."""
    found = next(a for a in stage.library.albums.all() if a.is_smart == smart)
    stage.window.navigation.go_to_album(found.album_id)


def album_menu(stage: Stage) -> None:
    """What can be done with an album."""
    album(stage, smart=False)
    stage.settle()
    stage.page("album").header.more.click()
    stage.show_popup()


def tidy_up(stage: Stage) -> None:
    """Photos that are there more than once."""
    stage.window.navigation.go_to_tidy_up()
    page = stage.page("tidy_up")
    stage.wait_for(lambda: bool(page.cards))


# one photo ------------------------------------------------------------------------------------


def tiles(stage: Stage) -> list[PhotoId]:
    """Return all photos, latest first."""
    return [tile.photo_id for tile in stage.library.photos.tiles()]


def photo(stage: Stage) -> None:
    """A photo with outlines and what is known of it."""
    suggested = stage.library.faces.suggested_to(stage.person("Anna").person_id)[0].photo_id
    stage.window.navigation.go_to_photo(suggested, tiles(stage))
    page = stage.page("photo")
    stage.wait_for(lambda: bool(page.marks))
    for button in (page.bar.faces, page.bar.info):
        if not button.isChecked():
            button.click()
    stage.at_end.append(stage.window.navigation.back)


def photo_actions(stage: Stage) -> None:
    """What can be done with a photo."""
    photo(stage)
    stage.settle()
    stage.page("photo").bar.more.click()
    stage.show_popup()


def face_menu(stage: Stage) -> None:
    """What can be done with a face of a photo."""
    photo(stage)
    page = stage.page("photo")
    stage.show(page.face_menu(page.marks[0].face_id))


def drawing(stage: Stage) -> None:
    """A face being drawn."""
    photo(stage)
    canvas = stage.page("photo").canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_D)
    stage.at_end.append(partial(QTest.keyClick, canvas, Qt.Key.Key_Escape))


# the rest -------------------------------------------------------------------------------------


def activity(stage: Stage) -> None:
    """What runs, what could not be read, what was done."""
    stage.session.jobs.start(_find_faces, INDEXING, asked=True)
    stage.at_end.append(stage.session.jobs.stop)
    page = stage.go_to("activity")
    stage.wait_for(lambda: page.problems.model.rowCount() > 0)
    stage.wait_for(lambda: stage.session.jobs.last_progress is not None)
    page.problems.chips.chip(ProblemCode.TRUNCATED).click()


def forget_bar(stage: Stage) -> None:
    """Somebody who is about to be forgotten."""
    stage.go_to("people")
    forgetter = stage.window.forgetter
    stage.session.forget_wanted.emit(dialogs.forgotten(stage))
    stage.wait_for(stage.window.forget_bar.isVisible)

    def keep() -> None:
        forgetter.take_back()
        stage.wait_for(lambda: not forgetter.waiting)

    stage.at_end.append(keep)


def menu_bar(stage: Stage) -> None:
    """The menus of the window."""
    stage.go_to("people")
    stage.window.commands.toggle_menu_bar()
    stage.at_end.append(stage.window.commands.toggle_menu_bar)


def first_start(stage: Stage) -> None:
    """What is seen before there is a folder."""


def settled_empty(stage: Stage, page: str) -> None:
    """A page of a library with a folder and nothing in it."""
    if not stage.library.photos.folders():
        stage.library.photos.add_folder(b"/nowhere")
    stage.go_to(page)


def tidy_empty(stage: Stage) -> None:
    """Nothing is there twice."""
    stage.window.navigation.go_to_tidy_up()


def put_aside_empty(stage: Stage) -> None:
    """Nothing was put aside."""
    stage.window.navigation.go_to_put_aside()


def _find_faces(token: CancelToken) -> Iterator[Progress]:
    while True:
        yield Progress(JobStage.FINDING_FACES, 14_210, 22_904, 9_412, 0, 31.0, 290.0)
        token.checkpoint()
        QTest.qSleep(100)


SCREENS: dict[str, dict[str, Show]] = {
    "people": {
        "people": people,
        "naming": naming,
        "selection": selection,
        "nobody found": nobody_found,
        "peek": peek,
        "menu of a group": people_menu,
        "menu of the order": sort_menu,
        "person": person,
        "menu of a person": person_menu,
        "faces": faces,
        "menu of faces": faces_menu,
        "group": group,
        "split": split,
        "put aside": put_aside,
        "on this day": on_this_day,
        "forget bar": forget_bar,
        "menu bar": menu_bar,
    },
    "inbox": {
        "inbox: done": inbox_done,
        **{f"inbox: {kind.value}": partial(ask, kind=kind) for kind in QuestionKind},
        "activity": activity,
    },
    "photos": {
        "photos": photos,
        "photos filtered": photos_filtered,
        "no photo fits": photos_none,
        "photos typed": photos_typed,
        "filters": filter_popup,
        "menu of photos": photo_menu,
        "album": partial(album, smart=False),
        "smart album": partial(album, smart=True),
        "menu of an album": album_menu,
        "tidy up": tidy_up,
        "photo": photo,
        "menu of a photo": photo_actions,
        "menu of a face": face_menu,
        "drawing": drawing,
    },
    "settings": dialogs.SETTINGS,
    "dialogs": dialogs.DIALOGS,
    "empty": {
        "first start": first_start,
        **{
            f"empty: {page}": partial(settled_empty, page=page)
            for page in ("people", "inbox", "photos", "activity")
        },
        "empty: tidy up": tidy_empty,
        "empty: put aside": put_aside_empty,
    },
}
