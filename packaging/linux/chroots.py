"""A bare Debian in a folder, to install things in and take them out again. For root only."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from building import output, run

USER = 1000  # who has nothing but a home folder
HOME = "/home/ada"
OFF_SCREEN = "QT_QPA_PLATFORM=offscreen"
SOCKETS = "/tmp/.X11-unix"  # noqa: S108 - where X11 has them
# What any installation changes: records of dpkg and apt, caches that are made again.
RECORDS = ("var/lib/dpkg", "var/lib/apt", "var/cache", "var/log", "etc/ld.so.cache", "tmp", "root")
NOT_LOOKED_AT = ("proc", "dev", "sys", "run", HOME.strip("/"))


class Bare:
    """A Debian with nothing but what every Debian has."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def copied(cls, base: Path, folder: Path) -> Bare:
        """Return a copy; the first one ever is fetched with debootstrap."""
        if not (base / "etc").is_dir():
            suite = output("sh", "-c", ". /etc/os-release; echo $VERSION_CODENAME")
            run(["debootstrap", "--variant=minbase", suite, str(base), mirror()])
        shutil.rmtree(folder, ignore_errors=True)
        run(["cp", "-a", "--reflink=auto", str(base), str(folder)])
        shutil.copyfile("/etc/resolv.conf", folder / "etc" / "resolv.conf")
        home = folder / HOME.strip("/")
        home.mkdir(parents=True)
        os.chown(home, USER, USER)
        return cls(folder)

    def put(self, source: Path, target: str) -> None:
        """Copy a file or folder to a place within."""
        place = self.folder / target.strip("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        run(["cp", "-a", str(source), str(place)])

    def install(self, *packages: str) -> None:
        """Install packages and what they depend on, no more; with the network."""
        self.as_root("apt-get", "update", "-qq")
        self.as_root("apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages)

    def as_root(self, *command: str) -> None:
        """Run a command; end where it fails."""
        done = self._run(command, [], root=True)
        if done.returncode:
            sys.exit(f"“{shlex.join(command)}” failed within:\n{done.stdout}")

    def as_user(self, *command: str, screen: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command as somebody without rights and without a network; return how it ended.

        Args:
            command: the program and its arguments.
            screen: the X11 screen of this computer that it may use, as ":97"; none if "".
        """
        return self._run(command, ["--net"], root=False, screen=screen)

    def files(self) -> dict[str, str]:
        """Return what is there, without records: path and what kind, mode and size it has."""
        found = {}
        for at, folders, names in os.walk(self.folder):
            place = Path(at).relative_to(self.folder)
            folders[:] = [f for f in folders if str(place / f) not in (*RECORDS, *NOT_LOOKED_AT)]
            for name in [*folders, *names]:
                if str(place / name) not in RECORDS:
                    facts = (Path(at) / name).lstat()
                    size = "" if name in folders else f" {facts.st_size}"
                    found[str(place / name)] = f"{facts.st_mode:o}{size}"
        return found

    def _run(
        self, command: tuple[str, ...], apart: list[str], *, root: bool, screen: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run a command; its mounts end with it."""
        who = "0:0" if root else f"{USER}:{USER}"
        home = "/root" if root else HOME
        variables = [f"HOME={home}", "LANG=C.UTF-8", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"]
        window = [f"DISPLAY={screen}", "QT_QPA_PLATFORM=xcb"] if screen else [OFF_SCREEN]
        variables += ["DEBIAN_FRONTEND=noninteractive", *window]
        inside = ["chroot", f"--userspec={who}", str(self.folder), "env", "-C", home, *variables]
        folder = shlex.quote(str(self.folder))
        mounts = f"mount -t proc proc {folder}/proc && mount --rbind /dev {folder}/dev"
        if screen:
            mounts += f" && mkdir -p {folder}{SOCKETS} && mount --bind {SOCKETS} {folder}{SOCKETS}"
        script = f"{mounts} && exec {shlex.join([*inside, *command])}"
        return subprocess.run(
            ["unshare", "--mount", *apart, "sh", "-c", script],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )


def mirror() -> str:
    """Return where this system gets its packages from."""
    found = output("apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages")
    return next((line for line in found.splitlines() if line.rstrip("/").endswith("/debian")), "")
