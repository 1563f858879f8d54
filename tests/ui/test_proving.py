"""The window of the smoke test ends with what went wrong, not with waiting for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.ui.proving import prove

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class FailingSession(QObject):
    """Fails a moment after it was asked for somebody."""

    failed = Signal(object)

    def person_named(self, name: str) -> list[Any]:
        QTimer.singleShot(0, self, lambda: self.failed.emit(self.fault))
        return []

    fault = EnvironmentFaultError(FaultCode.DISK_FULL)


def test_a_failure_ends_the_proof_at_once(qtbot: QtBot) -> None:
    session = FailingSession()
    with pytest.raises(EnvironmentFaultError):
        prove(cast("Any", session), cast("Any", None), [])
