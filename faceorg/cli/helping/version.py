"""`faceorg --version --json`: which FaceOrg this is, for programs."""

from __future__ import annotations

from faceorg.cli.output import JSON_FORMAT, show_json

PROGRAM_NAME = "FaceOrg"


def show_version_json() -> None:
    """Print version, build, and the format of all JSON."""
    from faceorg.engine.about.stamp import read_stamp

    stamp = read_stamp()
    built = {"commit": stamp.commit or None, "date": stamp.date or None}
    show_json({"program": PROGRAM_NAME, "version": stamp.version, **built, "format": JSON_FORMAT})
