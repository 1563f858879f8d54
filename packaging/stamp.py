"""Says what a build was made of: commit and its date, never the time or the place of building.

    python packaging/stamp.py FILE

`build_stamp` is called by packaging/bundle/faceorg.spec, and for wheels and source archives by
packaging/stamp_hook.py. Where the sources come out of an archive, the stamp that lies in it counts.
Standard library only.
"""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FILE_NAME = "build.json"  # as faceorg/engine/about/stamp.py reads it
DIGITS = 12


def build_stamp(root: Path = ROOT) -> str:
    """Return the stamp as JSON; "" where nothing is known of the sources."""
    shipped = root / "resources" / FILE_NAME
    if shipped.is_file():
        return shipped.read_text(encoding="utf-8")
    commit = _git(root, "rev-parse", f"--short={DIGITS}", "HEAD")
    at = _git(root, "log", "-1", "--format=%ct")
    if not commit or not at or not _is_ours(root):
        return ""
    date = datetime.fromtimestamp(int(at), UTC).date().isoformat()
    changed = bool(_git(root, "status", "--porcelain", "--untracked-files=no"))
    return json.dumps({"commit": commit, "date": date, "changed": changed}, indent=1) + "\n"


def write_stamp(target: Path, root: Path = ROOT) -> bool:
    """Write the stamp into a file; return whether there was one to be written."""
    text = build_stamp(root)
    if text:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    return bool(text)


def _is_ours(root: Path) -> bool:
    """Tell whether the repository is that of the sources, and none that they happen to lie in."""
    top = _git(root, "rev-parse", "--show-toplevel")
    return bool(top) and Path(top).resolve() == root.resolve()


def _git(root: Path, *words: str) -> str:
    """Return what git says; "" where there is none, or no repository."""
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *words], capture_output=True, text=True, check=False
        )
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


if __name__ == "__main__":
    if not write_stamp(Path(sys.argv[1])):
        sys.exit("These sources say of no commit that they are it.")
