"""What tests of people files share."""

from __future__ import annotations

import pytest

from faceorg.library.files import stretching
from tests.helpers.encrypting_process import QUICK_SCRYPT


@pytest.fixture
def quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests need not be slow to guess."""
    monkeypatch.setattr(stretching, "SCRYPT_N", QUICK_SCRYPT)
