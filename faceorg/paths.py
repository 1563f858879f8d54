"""Where FaceOrg's own files lie: what is shipped with it, and the library's usual place."""

from __future__ import annotations

from pathlib import Path


def resources_dir() -> Path:
    """Return the folder of shipped resources: inside the wheel, else beside the sources."""
    inside = Path(__file__).parent / "_resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"


def manual_dir() -> Path:
    """Return the folder of the manual: in the wheel, else beside the sources; may be missing."""
    shipped = resources_dir() / "manual"
    return shipped if shipped.is_dir() else Path(__file__).parent.parent / "docs" / "manual"


def added_models_dir() -> Path:
    """Return the folder of model packs that somebody has added; there may be none."""
    import platformdirs

    return platformdirs.user_data_path("FaceOrg", appauthor=False) / "models"


def default_library_dir() -> Path:
    """Return the library's place in the platform's data folder."""
    import platformdirs  # not needed where the place is given

    return platformdirs.user_data_path("FaceOrg", appauthor=False) / "library"
