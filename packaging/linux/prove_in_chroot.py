"""Proves bundle, package and single file in a bare Debian, without a network.

    python3 packaging/linux/prove_in_chroot.py

Needs root, debootstrap, and in `dist/` whatever is to be proven. Each is put into a fresh Debian
of its own in `build/`, with the packages that docs/installing.md names and no others; then somebody
without rights runs the smoke test, in a network of their own that leads nowhere. The package is
replaced by a newer one, which must find the library as it was, and purged, which must leave no
file but the library. Standard library only.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import environment
from building import BUILD, DIST, MB, PHOTOS, ROOT, output, run, version
from chroots import HOME, USER, Bare

from faceorg.cli import qt_libraries  # found by way of `environment`

BASE = BUILD / "bare-base"
PACKAGE, NEWER = "/srv/faceorg.deb", "/srv/newer.deb"  # within
SCREEN, SCREEN_S = ":98", 2.0
TOOLS = {"Xvfb": "xvfb", "debootstrap": "debootstrap", "unshare": "util-linux", "dpkg-deb": "dpkg"}


def main() -> int:
    """Prove all that there is."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        sys.exit("Only root may make a Debian in a folder.")
    environment.provide_system_packages(
        [package for program, package in TOOLS.items() if not shutil.which(program)]
    )
    bundle = DIST / "faceorg"
    package = DIST / f"faceorg_{version()}_{output('dpkg', '--print-architecture')}.deb"
    single = DIST / f"FaceOrg-{version()}-{platform.machine()}.run"
    for thing, prove in ((bundle, prove_bundle), (single, prove_single), (package, prove_package)):
        if thing.exists():
            folder = BUILD / "bare"
            bare = Bare.copied(BASE, folder)
            bare.put(PHOTOS, f"{HOME}/photos")
            run(["chown", "-R", f"{USER}:{USER}", str(bare.folder / HOME.strip("/"))])
            prove(bare, thing)
            shutil.rmtree(folder)
        else:
            print(f"{thing.relative_to(ROOT)} is not there.")
    return 0


def prove_bundle(bare: Bare, bundle: Path) -> None:
    """Prove the folder with what it needs of the system."""
    bare.put(bundle, "/opt/faceorg")
    before = bare.as_user("/opt/faceorg/faceorg", "open")
    say("Bundle without any package: " + before.stdout.strip().splitlines()[0])
    packages = needed_packages()
    bare.install(*packages)
    say(f"Bundle, with {' '.join(packages)}")
    smoke_test(bare, "/opt/faceorg/faceorg")
    with subprocess.Popen(["Xvfb", SCREEN, "-screen", "0", "1440x900x24"]) as screen:
        time.sleep(SCREEN_S)
        smoke_test(bare, "/opt/faceorg/faceorg", SCREEN)
        screen.terminate()


def prove_single(bare: Bare, single: Path) -> None:
    """Prove the single file: it unpacks itself once."""
    bare.put(single, "/opt/FaceOrg.run")
    bare.install(*needed_packages())
    say(f"Single file, {single.stat().st_size / MB:.0f} MB")
    smoke_test(bare, "/opt/FaceOrg.run")
    for name in ("first", "second"):
        start = time.monotonic()
        said = expect(bare, "/opt/FaceOrg.run", "--version").strip().splitlines()[-1]
        say(f"  {said}: {time.monotonic() - start:.1f} s, {name} start after the smoke test")


def prove_package(bare: Bare, package: Path) -> None:
    """Install the package, use it, replace it, purge it."""
    bare.install("ca-certificates", *depends(package))  # so that what follows is the package's own
    before = bare.files()
    bare.put(package, PACKAGE)
    bare.install(PACKAGE)
    say(f"Package, {package.stat().st_size / MB:.0f} MB: {len(bare.files().keys() - before)} files")
    smoke_test(bare, "faceorg")
    expect(bare, "faceorg", "index", f"{HOME}/photos")
    people = expect(bare, "faceorg", "people", "--json")
    upgrade = newer(package)
    bare.put(upgrade, NEWER)
    upgrade.unlink()
    bare.install(NEWER)
    if expect(bare, "faceorg", "people", "--json") != people:
        sys.exit("A newer package does not find what the older one has left.")
    installed = output("dpkg-query", f"--admindir={bare.folder}/var/lib/dpkg", "-W", "faceorg")
    say(f"  replaced by {installed.split()[-1]}: the library is as it was")
    bare.as_root("apt-get", "purge", "-qq", "-y", "faceorg")
    after = bare.files()
    changed = {p for p in before.keys() | after.keys() if before.get(p) != after.get(p)}
    if changed:
        sys.exit(f"After purging it is not as before: {sorted(changed)[:20]}")
    library = bare.folder / HOME.strip("/") / ".local/share/FaceOrg/library"
    say(f"  purged: every file as before ({len(before)}); the library is there: {library.is_dir()}")


def smoke_test(bare: Bare, program: str, screen: str = "") -> None:
    """Run it off screen, or on one of X11; end where it fails."""
    start = time.monotonic()
    said = expect(bare, program, "--smoke-test", f"{HOME}/photos", screen=screen)
    where = "on X11" if screen else "off screen"
    say(f"  {said.strip().splitlines()[-1]} ({where}, {time.monotonic() - start:.0f} s)")


def expect(bare: Bare, *command: str, screen: str = "") -> str:
    """Run a command as somebody without rights; return what it says, end where it fails."""
    done = bare.as_user(*command, screen=screen)
    if done.returncode:
        sys.exit(f"“{' '.join(command)}” ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def needed_packages() -> list[str]:
    """Return the packages that docs/installing.md names, as the program itself does."""
    return list(qt_libraries.BASE.values())


def depends(package: Path) -> list[str]:
    """Return what a package depends on, the first of each choice."""
    said = output("dpkg-deb", "-f", str(package), "Depends")
    return [re.split(r"[ |(]", choice.strip())[0] for choice in said.split(",")]


def newer(package: Path) -> Path:
    """Return the same package with a higher version."""
    tree, target = BUILD / "newer", BUILD / "newer.deb"
    shutil.rmtree(tree, ignore_errors=True)
    run(["dpkg-deb", "-R", str(package), str(tree)])
    control = tree / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    control.write_text(re.sub(r"(?m)^(Version: .*)$", r"\1+next", text), encoding="utf-8")
    run(["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(target)])
    shutil.rmtree(tree)
    return target


def say(text: str) -> None:
    """Print at once."""
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
