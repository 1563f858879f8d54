"""Tidying up in the window: sets with the best first, hiding the others, undo, keeping all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from faceorg.domain.query import PhotoQuery
from faceorg.library.looks import count_without_look
from faceorg.ui.views.shell.places import sidebar_page
from faceorg.ui.views.tidy.tidy_page import SETS_A_PAGE, TidyPage
from tests.helpers.looks import look_alike_in_pairs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails
    from faceorg.ui.views.tidy.set_card import SetCard

LEFT = Qt.MouseButton.LeftButton
SETS = 3


@pytest.fixture
def photos(library: Library) -> list[PhotoId]:
    """All photos; the first six are three pairs that look alike, no other one is like any."""
    ids = sorted(tile.photo_id for tile in library.photos.tiles())
    look_alike_in_pairs(library, ids, SETS)
    return ids


@pytest.fixture
def page(qtbot: QtBot, session: Session, thumbnails: Thumbnails, photos: list[PhotoId]) -> TidyPage:
    assert photos
    made = TidyPage(session, thumbnails)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitUntil(lambda: len(made.cards) == SETS)
    return made


def hidden(library: Library) -> set[PhotoId]:
    return {tile.photo_id for tile in library.photos.tiles(PhotoQuery(hidden=True))}


def ids_of(card: SetCard) -> set[PhotoId]:
    return {photo.photo_id for photo in card.photos}


def test_the_best_is_kept_unless_somebody_says_otherwise(qtbot: QtBot, page: TidyPage) -> None:
    card = page.cards[0]
    first, second = card.photos
    assert card.kept() == [first.photo_id]
    assert card.hide_others.text() == "Hide 1 photo"
    qtbot.mouseClick(second, LEFT)
    assert not card.hide_others.isEnabled()
    qtbot.mouseClick(first, LEFT)
    assert card.others() == [first.photo_id]
    assert card.hide_others.isEnabled()
    qtbot.mouseClick(second, LEFT)
    assert not card.hide_others.isEnabled()  # never all of them


def test_hiding_takes_the_set_away_and_undo_brings_it_back(
    qtbot: QtBot, page: TidyPage, session: Session, library: Library
) -> None:
    card = page.cards[0]
    others, all_of_it = set(card.others()), ids_of(card)
    with qtbot.waitSignal(session.edited):
        qtbot.mouseClick(card.hide_others, LEFT)
    assert hidden(library) == others
    assert len(page.cards) == SETS - 1
    assert page.count_text == "2 sets, 2 photos besides the best of each"
    session.undo()
    qtbot.waitUntil(lambda: len(page.cards) == SETS)
    assert all_of_it in [ids_of(card) for card in page.cards]
    assert not hidden(library)


def test_a_set_that_is_kept_does_not_come_back(
    qtbot: QtBot, page: TidyPage, session: Session, thumbnails: Thumbnails
) -> None:
    key = page.cards[0].alike.key
    qtbot.mouseClick(page.cards[0].keep_all, LEFT)
    assert len(page.cards) == SETS - 1
    again = TidyPage(session, thumbnails)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: len(again.cards) == SETS - 1)
    assert key not in [card.alike.key for card in again.cards]


def test_what_is_kept_can_be_marked(
    qtbot: QtBot, page: TidyPage, session: Session, library: Library
) -> None:
    card = page.cards[0]
    best = card.kept()
    with qtbot.waitSignal(session.edited):
        qtbot.mouseClick(card.favourite, LEFT)
    marked = [t.photo_id for t in library.photos.tiles(PhotoQuery(favourite=True))]
    assert set(best) <= set(marked)


def test_return_opens_and_space_keeps(qtbot: QtBot, page: TidyPage) -> None:
    card = page.cards[0]
    with qtbot.waitSignal(page.photo_opened) as opened:
        qtbot.keyClick(card.photos[1], Qt.Key.Key_Return)
    assert opened.args == [card.photos[1].photo_id, [p.photo_id for p in card.photos]]
    qtbot.keyClick(card.photos[1], Qt.Key.Key_Space)
    assert card.photos[1].isChecked()


def test_a_double_click_opens_and_changes_nothing(qtbot: QtBot, page: TidyPage) -> None:
    photo = page.cards[0].photos[1]
    with qtbot.waitSignal(page.photo_opened):
        qtbot.mouseClick(photo, LEFT)
        qtbot.mouseDClick(photo, LEFT)
    assert not photo.isChecked()


def test_photos_without_a_look_are_looked_at_first(
    qtbot: QtBot, session: Session, thumbnails: Thumbnails, library: Library
) -> None:
    page = TidyPage(session, thumbnails)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.nothing.isVisible() or bool(page.cards))
    assert count_without_look(library.database) == 0


def test_many_sets_come_a_page_at_a_time(
    qtbot: QtBot, session: Session, thumbnails: Thumbnails, library: Library
) -> None:
    ids = sorted(tile.photo_id for tile in library.photos.tiles())
    assert len(ids) >= 2 * (SETS_A_PAGE + 1)
    look_alike_in_pairs(library, ids, len(ids) // 2)
    page = TidyPage(session, thumbnails)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(page.cards) == SETS_A_PAGE)
    qtbot.mouseClick(page.more, LEFT)
    assert len(page.cards) > SETS_A_PAGE


def test_every_control_has_a_name_and_a_tab_stop(page: TidyPage) -> None:
    for card in page.cards:
        controls = (*card.photos, card.favourite, card.keep_all, card.hide_others)
        for control in controls:
            assert control.accessibleName() or control.text()
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_sidebar_says_where_it_belongs() -> None:
    assert sidebar_page("tidy_up") == "photos"
    assert sidebar_page("inbox") == "inbox"
    assert sidebar_page("put_aside") == "people"
