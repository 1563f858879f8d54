"""Why a face is here: words for every state, the dialog, and where it is opened from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from faceorg.domain.faces import Decision, Face
from faceorg.domain.ids import FaceId, PersonId, PhotoId
from faceorg.domain.review import Evidence, EvidenceKind, Explanation, Guess, NearFace
from faceorg.engine import edits
from faceorg.ui.dialogs import why as module
from faceorg.ui.dialogs.why import WhyDialog
from faceorg.ui.models.why import read_why, verdict_text
from faceorg.ui.views.person import faces_tab, suggestion_actions
from faceorg.ui.views.person.person_page import PersonPage
from faceorg.ui.views.photo import face_menu
from faceorg.ui.views.photo.photo_page import PhotoPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

ANNA, MIRA = PersonId(1), PersonId(3)
LEFT = Qt.MouseButton.LeftButton


def explain(library: Library, face_id: FaceId) -> Explanation:
    """Stand in for the engine: it looks like Anna, who has twelve faces."""
    near = [face.face_id for face in library.faces.of_person(ANNA)][:2]
    kinds = EvidenceKind.VERY_ALIKE, EvidenceKind.LITTLE_ALIKE
    return Explanation(
        face_id,
        ANNA,
        "Anna",
        tuple(NearFace(i, Evidence(kind)) for i, kind in zip(near, kinds, strict=True)),
        (Evidence(EvidenceKind.SAME_YEARS, (2011, 2019)),),
        tuple(
            Evidence(kind)
            for kind in (
                EvidenceKind.SMALL,
                EvidenceKind.BLURRED,
                EvidenceKind.TURNED,
                EvidenceKind.CHILD,
            )
        ),
        (Guess(MIRA, "Mira", None, 6, Evidence(EvidenceKind.ALIKE)),),
    )


def nobody(library: Library, face_id: FaceId) -> Explanation:
    return Explanation(face_id, None, "")


@pytest.fixture
def suggested(library: Library) -> Face:
    return library.faces.suggested_to(ANNA)[0]


@pytest.fixture
def dialog(session: Session, thumbnails: Thumbnails, suggested: Face, qtbot: QtBot) -> WhyDialog:
    made = WhyDialog(None, session, thumbnails, suggested.face_id, explain=explain)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.why is not None)
    return made


# words -----------------------------------------------------------------------------------


def test_nobody_unlike_is_named(library: Library, suggested: Face) -> None:
    unlike = Guess(PersonId(2), "Ben", None, 8, Evidence(EvidenceKind.UNLIKE))

    def explain_more(library: Library, face_id: FaceId) -> Explanation:
        found = explain(library, face_id)
        return replace(found, runner_up=(*found.runner_up, unlike))

    why = read_why(library, suggested.face_id, explain_more)
    assert [other.name for other in why.others] == ["Mira"]


def test_a_verdict_for_every_state(suggested: Face) -> None:
    plain = replace(suggested, suggested_person_id=None)
    assert "a guess until you say so" in verdict_text(suggested, "Anna")
    confirmed = replace(plain, decision=Decision.CONFIRMED, person_id=ANNA)
    assert verdict_text(confirmed, "Anna") == "You said that this is Anna."
    assert "stranger" in verdict_text(replace(plain, decision=Decision.IGNORED), "")
    assert "not a face" in verdict_text(replace(plain, decision=Decision.NOT_A_FACE), "")
    grouped = verdict_text(replace(plain, group_id=4), "Anna")  # type: ignore[arg-type]
    assert grouped.startswith("It was put into this group")
    assert "Anna comes nearest" in grouped
    assert verdict_text(plain, "") == "It is in no group: nobody known is like enough."
    assert verdict_text(plain, "Anna") == "It is in no group: even Anna is not like enough."


def test_likeness_is_told_in_words_and_weakness_honestly(dialog: WhyDialog) -> None:
    said = dialog.texts()
    assert dialog.why is not None
    assert [words for _, words in dialog.why.near] == ["very alike", "a little alike"]
    for sentence in (
        "Confirmed faces of Anna most like it",
        "Both seen from 2011 to 2019",
        "A small face",
        "A blurred face",
        "Turned to the side",
        "A child, whose face changes quickly",
        "Mira",
        "6 photos, looks alike",
    ):
        assert sentence in said
    assert not any("%" in text or "." in text.rstrip(".") for text in said if "0" in text)


# what can be done ------------------------------------------------------------------------


def test_not_this_person(
    dialog: WhyDialog, suggested: Face, session: Session, qtbot: QtBot
) -> None:
    assert dialog.reject_button.text() == "Not Anna"
    with qtbot.waitSignal(session.edited) as heard:
        qtbot.mouseClick(dialog.reject_button, LEFT)
    assert heard.args[0].verb == "reject"
    assert (suggested.face_id, ANNA) in session.library.faces.rejections()
    assert dialog.isHidden()


def test_moving_to_somebody_else(
    dialog: WhyDialog,
    suggested: Face,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mira = next(p for p in session.people if p.name == "Mira")
    monkeypatch.setattr(module, "choose_person", lambda *_: mira)
    with qtbot.waitSignal(session.edited):
        qtbot.mouseClick(dialog.move_button, LEFT)
    assert session.library.faces.by_id([suggested.face_id])[0].person_id == MIRA


def test_moving_to_nobody_changes_nothing(
    dialog: WhyDialog, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "choose_person", lambda *_: None)
    with qtbot.assertNotEmitted(session.edited, wait=50):
        qtbot.mouseClick(dialog.move_button, LEFT)
    assert dialog.isVisible()


def test_showing_the_photo(dialog: WhyDialog, suggested: Face, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.photo_button, LEFT)
    assert dialog.photo_id == suggested.photo_id


def test_escape_closes_it(dialog: WhyDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert dialog.photo_id is None


def test_a_face_that_is_like_nobody(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> None:
    face = session.library.faces.loose(1)[0]
    made = WhyDialog(None, session, thumbnails, face.face_id, explain=nobody, in_photo=True)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.why is not None)
    assert "There is nothing to compare it with." in made.texts()
    assert made.reject_button.isHidden()
    assert made.photo_button.isHidden()


def test_a_face_that_is_gone(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> None:
    made = WhyDialog(None, session, thumbnails, FaceId(99_999), explain=explain)
    qtbot.addWidget(made)
    made.show()
    with qtbot.assertNotEmitted(session.refused, wait=100):
        qtbot.waitUntil(lambda: "This face is no longer there." in made.texts())
    assert not made.move_button.isEnabled()


def test_the_engine_answers(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> None:
    """Whatever the real engine says of a confirmed face can be put into words."""
    face = session.library.faces.of_person(ANNA)[0]
    session.library.settings.set("pack", None)
    made = WhyDialog(None, session, thumbnails, face.face_id)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.why is not None)
    assert "You said that this is Anna." in made.texts()


# where it is opened from -----------------------------------------------------------------


@pytest.fixture
def page(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> PersonPage:
    made = PersonPage(session, thumbnails)
    made.resize(1208, 868)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made), qtbot.waitSignal(made.title_changed):
        made.show()
        made.show_person(ANNA)
    return made


def pick(menu: QMenu, words: str) -> None:
    """Choose an entry."""
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()


class Asked:
    """Notes which faces were asked about, and answers with a photo."""

    def __init__(self, photo_id: PhotoId | None) -> None:
        self.photo_id = photo_id
        self.faces: list[FaceId] = []

    def __call__(self, *words: object, in_photo: bool = False) -> PhotoId | None:
        self.faces.append(words[3])  # type: ignore[arg-type]
        return self.photo_id


def test_from_the_faces_of_a_person(
    page: PersonPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid = page.faces.grid
    asked = Asked(grid.model.photo_id(0))
    monkeypatch.setattr(faces_tab, "show_why", asked)
    grid.selection.select([grid.model.face_id(0)])
    with qtbot.waitSignal(page.photo_opened) as heard:
        pick(page.faces.menu(), "Why")
    assert asked.faces == [grid.model.face_id(0)]
    assert heard.args[0] == asked.photo_id


def test_not_for_several_faces_at_once(page: PersonPage) -> None:
    grid = page.faces.grid
    grid.selection.select([grid.model.face_id(0), grid.model.face_id(1)])
    assert not [a for a in page.faces.menu().actions() if a.text().startswith("Why")]


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
def test_from_a_suggestion(
    page: PersonPage,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    reason: QContextMenuEvent.Reason,
) -> None:
    asked = Asked(None)
    monkeypatch.setattr(suggestion_actions, "show_why", asked)
    strip = page.card.strip
    place = QPoint(40, 40)
    event = QContextMenuEvent(reason, place, strip.mapToGlobal(place))
    QApplication.sendEvent(strip, event)
    menu = next(m for m in page.findChildren(QMenu) if m.isVisible())
    pick(menu, "Why")
    menu.close()
    assert asked.faces == [strip.shown[0].face_id]


def test_from_a_face_in_its_photo(
    session: Session,
    thumbnails: Thumbnails,
    suggested: Face,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = Asked(None)
    monkeypatch.setattr(face_menu, "show_why", asked)
    page = PhotoPage(session, thumbnails)
    qtbot.addWidget(page)
    page.show_photo(suggested.photo_id, [suggested.photo_id])
    pick(page.face_menu(suggested.face_id), "Why")
    page.close_loading()
    assert asked.faces == [suggested.face_id]


def test_splitting_from_the_menu_of_a_person(page: PersonPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.split_wanted):
        page.menu.split.trigger()
    with qtbot.waitSignal(page.split_wanted):
        qtbot.mouseClick(page.header.split, LEFT)


def test_a_rejected_face_is_no_longer_asked_about(
    page: PersonPage, session: Session, suggested: Face, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([session.edited, page.title_changed]):
        session.run_edit(lambda library: edits.reject_faces(library, [suggested.face_id]))
    assert suggested.face_id not in page.card.strip.unanswered()
