"""What runs the models: the processor, or whatever has proved faster. Any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.vision.providers import AUTO, CPU_ONLY, SETTING, TRIED_SETTING

if TYPE_CHECKING:
    from faceorg.library.settings import Settings


def cpu_only(settings: Settings) -> bool:
    """Whether somebody has chosen that the processor does it all."""
    return bool(settings.get(SETTING, AUTO) == CPU_ONLY)


def set_cpu_only(settings: Settings, *, chosen: bool) -> None:
    """Choose; what is read from the next job on heeds it."""
    settings.set(SETTING, CPU_ONLY if chosen else AUTO)


def computed_by(settings: Settings) -> list[str] | None:
    """Return what each model that was tried runs on; None where nothing but the CPU was there."""
    tried = settings.get(TRIED_SETTING)
    models = tried.get("models") if isinstance(tried, dict) else None
    return sorted(map(str, models.values())) if isinstance(models, dict) and models else None
