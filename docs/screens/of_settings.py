# ruff: noqa: INP001 - part of a script
"""Pictures of the settings, of encryption and of forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from docs.drawn_library import ARCHIVE
from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine.safety.backups import backups
from faceorg.engine.safety.encryption import recovery_text
from faceorg.library.files.keys import KEY_BYTES, Key
from faceorg.library.library import DATABASE_NAME
from faceorg.ui import theme
from faceorg.ui.dialogs.encryption import _ENCRYPT as ENCRYPT_WORDS
from faceorg.ui.dialogs.encryption import LockDialog, RecoveryDialog
from faceorg.ui.dialogs.forget import ForgetDialog
from faceorg.ui.dialogs.settings.dialog import SettingsDialog
from faceorg.ui.dialogs.settings.missing import MissingDialog
from faceorg.ui.dialogs.unlock import Asked, UnlockDialog
from faceorg.ui.opening import backup_question

if TYPE_CHECKING:
    from collections.abc import Callable

    from docs.screens.studio import Studio
    from faceorg.domain.ids import PhotoId

SETTINGS_PX = (760, 620)  # as on a screen that has room for it


def open_settings(studio: Studio, page: str) -> SettingsDialog:
    """Show a page of the settings."""
    dialog = SettingsDialog(studio.window, studio.session, studio.window.thumbnails)
    studio.show_dialog(dialog)
    dialog.resize(*(theme.scaled(side) for side in SETTINGS_PX))
    dialog.show_page(page)
    return dialog


def settings(studio: Studio) -> None:
    """The settings, with a stricter grouping being tried."""
    dialog = open_settings(studio, "recognition")
    dialog.strictness.slider.setValue(1)
    studio.wait_for(dialog.strictness.apply.isEnabled)


def settings_speed(studio: Studio) -> None:
    """How much of the computer indexing takes."""
    dialog = open_settings(studio, "speed")
    studio.wait_for(lambda: dialog.speed.facts is not None)


def settings_folders(studio: Studio) -> None:
    """The folders, some photos gone from one of them."""
    lose_photos(studio)
    dialog = open_settings(studio, "folders")
    studio.wait_for(lambda: dialog.folders.found is not None)


def lose_photos(studio: Studio) -> list[PhotoId]:
    """Say that the files of some photos are gone, until the window is closed."""
    library = studio.session.library
    tiles = [tile.photo_id for tile in library.photos.tiles()]
    paths = library.photos.paths(tiles)
    gone = [photo_id for photo_id in tiles if not paths[photo_id].startswith(ARCHIVE)][:12]
    library.photos.set_missing(gone, missing=True)
    studio.at_end.append(lambda: library.photos.set_missing(gone, missing=False))
    return gone


def gone(studio: Studio) -> None:
    """The list of the photos that are gone."""
    lose_photos(studio)
    page = SettingsDialog(studio.window, studio.session, studio.window.thumbnails).folders
    page.read()
    studio.wait_for(lambda: page.found is not None)
    missing, taken_out = page.found.missing, page.found.taken_out
    studio.show_dialog(MissingDialog(studio.window, missing, taken_out, page.told))


def settings_files(studio: Studio) -> None:
    """What a file may cost."""
    open_settings(studio, "files")


def settings_backups(studio: Studio) -> None:
    """The backups."""
    dialog = open_settings(studio, "backups")
    studio.wait_for(lambda: dialog.backups.found is not None)


def settings_privacy(studio: Studio) -> None:
    """What is stored."""
    dialog = open_settings(studio, "privacy")
    studio.wait_for(lambda: bool(dialog.privacy.parts) and dialog.privacy.protection is not None)


def settings_privacy_more(studio: Studio) -> None:
    """What can be done about it."""
    settings_privacy(studio)
    studio.wait()
    bar = studio.subject.privacy.verticalScrollBar()
    bar.setValue(bar.maximum())


def encrypt(studio: Studio) -> None:
    """A password is chosen."""
    dialog = LockDialog(studio.window, ENCRYPT_WORDS, "Continue")
    studio.show_dialog(dialog)
    for field in (dialog.new.first, dialog.new.again):
        QTest.keyClicks(field.line, "drawn people only")


def recovery_key(studio: Studio) -> None:
    """The recovery key of no library."""
    text = recovery_text(Key(bytes(range(KEY_BYTES))))
    studio.show_dialog(RecoveryDialog(studio.window, text, "Encrypt"))


def unlock(studio: Studio) -> None:
    """An encrypted library is opened."""
    dialog = UnlockDialog(studio.session.library.folder, Asked.PASSWORD)
    studio.show_dialog(dialog)
    QTest.keyClicks(dialog.password.line, "drawn people only")


def damaged(studio: Studio) -> None:
    """A backup is offered in place of a damaged library."""
    folder = studio.session.library.folder
    fault = EnvironmentFaultError(FaultCode.LIBRARY_DAMAGED, str(folder / DATABASE_NAME))
    studio.show_dialog(backup_question(backups(folder)[0], fault))


def forget(studio: Studio) -> None:
    """What forgetting somebody takes along."""
    martin = next(p for p in studio.session.people if p.name == "Martin")
    target = ForgetTarget(ForgetKind.PERSON, person_id=martin.person_id)
    dialog = ForgetDialog(studio.window, studio.session, target, martin.name)
    studio.show_dialog(dialog)
    studio.wait_for(dialog.forget.isEnabled)


def forget_bar(studio: Studio) -> None:
    """Somebody who is about to be forgotten, and is kept after all."""
    studio.window.navigation.go_to_page("people")
    forgetter = studio.window.forgetter
    martin = next(p for p in studio.session.people if p.name == "Martin")
    target = ForgetTarget(ForgetKind.PERSON, person_id=martin.person_id)
    studio.session.forget_wanted.emit(target)
    studio.wait_for(studio.window.forget_bar.isVisible)

    def keep() -> None:
        forgetter.take_back()
        studio.wait_for(lambda: not forgetter.waiting)

    studio.at_end.append(keep)


VIEWS: dict[str, Callable[[Studio], None]] = {
    "settings": settings,
    "settings-folders": settings_folders,
    "gone": gone,
    "settings-speed": settings_speed,
    "settings-files": settings_files,
    "settings-backups": settings_backups,
    "damaged": damaged,
    "settings-privacy": settings_privacy,
    "settings-privacy-more": settings_privacy_more,
    "encrypt": encrypt,
    "recovery-key": recovery_key,
    "unlock": unlock,
    "forget": forget,
    "forget-bar": forget_bar,
}
