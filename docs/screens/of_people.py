# ruff: noqa: INP001 - part of a script
"""Pictures of people, groups, questions and edits."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from faceorg.domain.errors import ProblemCode
from faceorg.domain.review import QuestionKind
from faceorg.ui.dialogs.keys import KeysDialog, Line
from faceorg.ui.dialogs.regroup import RegroupDialog
from faceorg.ui.dialogs.relation import RelationDialog
from faceorg.ui.dialogs.why import WhyDialog
from faceorg.ui.models.inbox import Filter
from faceorg.ui.models.people import Section
from faceorg.ui.widgets import NameField

if TYPE_CHECKING:
    from collections.abc import Callable

    from docs.screens.studio import Studio


def home(studio: Studio) -> None:
    """The home page, nothing selected."""
    studio.window.navigation.go_to_page("people")


def people(studio: Studio) -> None:
    """The home page with somebody being named."""
    studio.window.navigation.go_to_page("people")
    studio.wait()
    page = studio.window.pages.page("people")
    groups = [page.model.entry(row).key for row in page.model.rows_in(Section.GROUPS)]
    page.grid.edit_name([key for key in groups[:6] if page.grid.tile_rect(key)][-1])
    QTest.keyClicks(page.grid.findChild(NameField), "Ma")


def selection(studio: Studio) -> None:
    """The home page with three tiles selected."""
    studio.window.navigation.go_to_page("people")
    studio.wait()
    page = studio.window.pages.page("people")
    groups = page.model.rows_in(Section.GROUPS)
    for row in (4, groups[0], groups[6]):
        page.grid.toggle(page.model.entry(row).key)
    studio.window.toast.show_text("12 faces joined Carla")


def person(studio: Studio) -> None:
    """A person with suggestions."""
    studio.window.navigation.go_to_person(studio.session.people[0].person_id)
    studio.wait()
    studio.window.pages.page("person").card.strip.setFocus(Qt.FocusReason.TabFocusReason)


def family(studio: Studio) -> None:
    """A person with a family, and how old she became in each year."""
    mira = next(p for p in studio.session.people if p.name == "Mira")
    studio.window.navigation.go_to_person(mira.person_id)


def relation(studio: Studio) -> None:
    """Saying who is somebody's child."""
    dialog = RelationDialog(studio.window, studio.session, studio.window.thumbnails, "Anna")
    dialog.kinds[1].setChecked(True)
    studio.show_dialog(dialog)
    studio.wait()
    dialog.activateWindow()
    dialog.field.setFocus()
    QTest.keyClicks(dialog.field, "Le")


def on_this_day(studio: Studio) -> None:
    """Photos of this day in former years: the day on which most were taken."""
    studio.window.navigation.go_to_on_this_day(None)
    page = studio.window.pages.page("on_this_day")
    rows = studio.session.library.database.rows(
        "SELECT substr(taken_at, 6, 5), count(*) FROM photos WHERE taken_at IS NOT NULL"
        " GROUP BY 1 ORDER BY count(DISTINCT substr(taken_at, 1, 4)) DESC, 2 DESC LIMIT 1"
    )
    month, day = (int(part) for part in rows[0][0].split("-"))
    page._today = lambda: date(date.today().year, month, day)  # noqa: DTZ011, SLF001 - a picture's day
    page.show_day(None)


def keys(studio: Studio) -> None:
    """All keys, those of the People page first."""
    lines = [Line(words, caps) for words, caps in studio.window.commands.with_keys()]
    studio.show_dialog(KeysDialog(studio.window, "people", lines))


def faces(studio: Studio) -> None:
    """The faces of a person, two selected."""
    studio.window.navigation.go_to_person(studio.session.people[0].person_id)
    studio.wait()
    page = studio.window.pages.page("person")
    page.tabs.choose(1)
    model = page.faces.grid.model
    for row in (1, 4):
        page.faces.grid.selection.toggle(model.face_id(row))
    page.faces.grid.selection_changed.emit()


def group(studio: Studio) -> None:
    """A group without a name."""
    studio.window.navigation.go_to_group(studio.session.library.people.groups()[0].group_id)


def ask(studio: Studio, kind: QuestionKind, wanted: Filter = Filter.ALL) -> None:
    """Open the inbox at the first question of a kind."""
    studio.window.navigation.go_to_page("inbox")
    page = studio.window.pages.page("inbox")
    studio.wait_for(lambda: bool(page.queue.questions))
    page.header.filter_chosen.emit(wanted)
    page.next.wanted.emit(next(q for q in page.queue.questions if q.kind is kind))
    studio.wait()


def inbox_who(studio: Studio) -> None:
    """A group without a name, and somebody typing one."""
    ask(studio, QuestionKind.WHO)
    studio.window.activateWindow()
    studio.window.pages.page("inbox").who.take_focus()
    QTest.keyClicks(studio.window.pages.page("inbox").who.field, "Am")


def inbox_same(studio: Studio) -> None:
    """A person and a group that look alike."""
    ask(studio, QuestionKind.SAME)


def inbox_suggestions(studio: Studio) -> None:
    """Suggestions, one of which is left out."""
    ask(studio, QuestionKind.SUGGESTIONS)
    page = studio.window.pages.page("inbox")
    page.suggestions.enter_tiles()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Delete):
        QTest.keyClick(page.suggestions.tiles, key)


def split(studio: Studio) -> None:
    """A person who is two."""
    martin = next(p for p in studio.session.people if p.name == "Martin")
    studio.window.navigation.go_to_person(martin.person_id)
    studio.window.navigation.split_here()
    page = studio.window.pages.page("split")
    studio.wait_for(lambda: bool(page.sides[1]))
    studio.wait()
    QTest.keyClicks(page.name, "Emil")
    QTest.keyClick(page.name, Qt.Key.Key_Return)


def put_aside(studio: Studio) -> None:
    """What was ignored, with the way back."""
    studio.window.navigation.go_to_put_aside()


def regrouping(studio: Studio) -> None:
    """What grouping again would change."""
    window = studio.window
    dialog = RegroupDialog(window, studio.session, window.thumbnails)
    studio.show_dialog(dialog)
    studio.wait_for(lambda: dialog.preview is not None)


def why(studio: Studio) -> None:
    """Why a face is suggested for Anna."""
    window, anna = studio.window, studio.session.people[0]
    face = studio.session.library.faces.suggested_to(anna.person_id)[-1]
    dialog = WhyDialog(window, studio.session, window.thumbnails, face.face_id)
    studio.show_dialog(dialog)
    studio.wait_for(lambda: dialog.why is not None)


def activity(studio: Studio) -> None:
    """What runs, what could not be read, what was done."""
    studio.window.navigation.go_to_page("activity")


def problems(studio: Studio) -> None:
    """What could not be read, one reason chosen."""
    studio.window.navigation.go_to_page("activity")
    part = studio.window.pages.page("activity").problems
    studio.wait_for(lambda: part.model.rowCount() > 0)
    part.chips.chip(ProblemCode.TRUNCATED).click()


VIEWS: dict[str, Callable[[Studio], None]] = {
    "people": people,
    "selection": selection,
    "person": person,
    "family": family,
    "relation": relation,
    "on-this-day": on_this_day,
    "keys": keys,
    "faces": faces,
    "group": group,
    "activity": activity,
    "problems": problems,
    "inbox-who": inbox_who,
    "inbox-same": inbox_same,
    "inbox-suggestions": inbox_suggestions,
    "split": split,
    "put-aside": put_aside,
    "regrouping": regrouping,
    "why": why,
}
FREE_VIEWS: dict[str, Callable[[Studio], None]] = {"free-people": home, "free-person": person}
