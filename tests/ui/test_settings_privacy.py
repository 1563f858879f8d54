"""The privacy page: what is stored, where, how large, encrypted or not, and forgetting."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.safety import ForgetKind
from faceorg.engine.safety.encryption import Protection
from faceorg.engine.safety.storage import stored_parts
from faceorg.ui.dialogs import encryption, forget
from faceorg.ui.dialogs.settings import privacy as module
from faceorg.ui.dialogs.settings.privacy import PrivacyPage, read_protection
from faceorg.ui.models.places import size_text
from faceorg.ui.texts.privacy_text import NO_NETWORK, part_count_text, part_text, protection_text
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library
    from faceorg.ui.session import Session

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> PrivacyPage:
    made = PrivacyPage(session)
    qtbot.addWidget(made)
    made.resize(580, 560)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: bool(made.parts) and made.protection is not None)
    return made


def shown(page: PrivacyPage) -> list[str]:
    return [label.text() for label in page.findChildren(Text) if not label.isHidden()]


def test_plain_words_come_first_and_the_place_is_named(page: PrivacyPage, library: Library) -> None:
    assert shown(page)[:2] == ["Privacy", NO_NETWORK]
    assert str(library.folder) in shown(page)


def test_every_part_stands_there_with_number_and_size(page: PrivacyPage, library: Library) -> None:
    told = page.texts()
    for part in stored_parts(library):
        assert part_text(part.what).title in told
        assert part_text(part.what).note in told
        assert part_count_text(part) in told
    assert "57 faces" in told
    total = size_text(sum(part.size_bytes for part in page.parts))
    assert f"{total} in all." in shown(page)


def test_it_is_measured_in_another_thread(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def measured(library: Library) -> list[object]:
        threads.append(threading.current_thread())
        return list(stored_parts(library))

    monkeypatch.setattr(module, "stored_parts", measured)
    made = PrivacyPage(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.parts))
    assert threads
    assert threading.main_thread() not in threads


def test_show_in_folder(
    page: PrivacyPage, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bytes] = []
    monkeypatch.setattr(module, "show_in_file_manager", asked.append)
    page.show_folder.click()
    assert asked == [os.fsencode(library.folder) + os.sep.encode()]


@pytest.mark.parametrize(
    ("found", "offered"),
    [
        (Protection.NONE, ["Encrypt…"]),
        (Protection.PASSWORD, ["Change password…", "New recovery key…", "Remove encryption…"]),
        (Protection.KEYRING, ["Use a password…", "New recovery key…", "Remove encryption…"]),
        (
            "The key file is damaged.",
            ["Change password…", "New recovery key…", "Remove encryption…"],
        ),
    ],
)
def test_what_is_offered_depends_on_what_there_is(
    page: PrivacyPage, found: Protection | str, offered: list[str]
) -> None:
    page._on_protection(found)
    buttons = (page.encrypt, page.change_password, page.recovery_key, page.decrypt)
    assert [b.text() for b in buttons if not b.isHidden()] == offered
    told = protection_text(found) if isinstance(found, Protection) else found
    assert told in shown(page)


@pytest.mark.parametrize(
    ("button", "flow"),
    [
        ("encrypt", "show_encrypt"),
        ("change_password", "show_change_password"),
        ("recovery_key", "show_new_recovery_key"),
        ("decrypt", "show_decrypt"),
    ],
)
def test_each_button_begins_its_flow(
    page: PrivacyPage, session: Session, monkeypatch: pytest.MonkeyPatch, button: str, flow: str
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(encryption, flow, lambda _parent, of: asked.append(of))
    getattr(page, button).click()
    assert asked == [session]


def test_a_damaged_key_file_is_told_and_stops_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(_folder: object) -> Protection:
        raise EnvironmentFaultError(FaultCode.KEY_FILE_DAMAGED, "key.json")

    monkeypatch.setattr(module, "protection", damaged)
    assert "damaged" in str(read_protection(library))


def test_forgetting_closes_the_settings_only_when_it_was_asked_for(
    page: PrivacyPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[ForgetKind] = []

    def show(_parent: object, _session: object, target: object) -> bool:
        asked.append(target.kind)  # type: ignore[attr-defined]
        return len(asked) > 1

    monkeypatch.setattr(forget, "show_forget", show)
    with qtbot.assertNotEmitted(page.left):
        page.strangers.click()
    with qtbot.waitSignal(page.left):
        page.everything.click()
    assert asked == [ForgetKind.STRANGERS, ForgetKind.EVERYTHING]
