"""A keyring in memory, so that no test touches the system's."""

from __future__ import annotations

from keyring.backend import KeyringBackend
from keyring.errors import InitError, PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Keeps what it is given.

    Attributes:
        kept: {(service, account): secret}.
        locked: every use fails, as where nobody unlocks the system's keyring.
    """

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError

    def _check(self) -> None:
        if self.locked:
            raise InitError
