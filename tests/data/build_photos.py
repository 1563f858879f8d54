"""Makes tests/data/photos and tests/data/chips from the packages named in SOURCES.md.

Usage, in an environment with opencv-python-headless, onnxruntime, pillow and scikit-image 0.26.0:
python tests/data/build_photos.py FOLDER, with the unpacked source package face_recognition 1.3.0
in FOLDER.
"""

import argparse
import csv
import json
import sys
from pathlib import Path

import cv2
import numpy as np
import onnxruntime  # type: ignore[import-untyped]
import skimage
from numpy.typing import NDArray
from PIL import Image

HERE = Path(__file__).parent
MODELS = HERE.parents[1] / "resources" / "models"
LONGEST_SIDE_PX, QUALITY = 800, 90
# Description, author and copyright notice: what the photographers wrote stays with the photo.
KEPT_EXIF = (270, 315, 33432)
PEOPLE = {
    "obama_1.jpg": ("obama.jpg", "Barack Obama"),
    "obama_2.jpg": ("obama2.jpg", "Barack Obama"),
    "obama_3.jpg": ("obama3.jpg", "Barack Obama"),
    "obama_cut_left.jpg": ("obama_partial_face.jpg", "Barack Obama"),
    "obama_cut_right.jpg": ("obama_partial_face2.jpg", "Barack Obama"),
    "biden_1.jpg": ("biden.jpg", "Joe Biden"),
    "collins_1.jpg": ("astronaut.png", "Eileen Collins"),
}
THINGS = {"cat_1.jpg": "chelsea.png", "coffee_1.jpg": "coffee.png", "rocket_1.jpg": "rocket.jpg"}
Points = NDArray[np.float32]


def shrink(source: Path, target: Path) -> None:
    """Save a reduced JPEG that keeps the photographer's notes and nothing else."""
    image = Image.open(source)
    exif = Image.Exif()
    for tag in KEPT_EXIF:
        if tag in image.getexif():
            exif[tag] = image.getexif()[tag]
    small = image.convert("RGB")
    small.thumbnail((LONGEST_SIDE_PX, LONGEST_SIDE_PX), Image.Resampling.LANCZOS)
    small.save(target, quality=QUALITY, optimize=True, exif=exif)


def best_landmarks(image: NDArray[np.uint8]) -> tuple[float, Points]:
    """The most certain face of YuNet.

    Args:
        image: BGR uint8 (height, width, 3).

    Returns:
        Score 0..1 and five landmarks float32 (5, 2) in pixels of the image.
    """
    height, width = (-(-side // 32) * 32 for side in image.shape[:2])
    canvas = np.zeros((height, width, 3), np.float32)
    canvas[: image.shape[0], : image.shape[1]] = image
    session = onnxruntime.InferenceSession(str(MODELS / "yunet_2023mar.onnx"))
    values = session.run(None, {"input": canvas.transpose(2, 0, 1)[None]})
    out = dict(zip((item.name for item in session.get_outputs()), values, strict=True))
    found = [best_of_stride(out, stride, width) for stride in (8, 16, 32)]
    return max(found, key=lambda item: item[0])


def best_of_stride(
    out: dict[str, NDArray[np.float32]], stride: int, width: int
) -> tuple[float, Points]:
    """The most certain cell among those of one stride."""
    scores = np.sqrt(out[f"cls_{stride}"][0, :, 0] * out[f"obj_{stride}"][0, :, 0])
    cell = int(scores.argmax())
    row, col = divmod(cell, width // stride)
    points = (out[f"kps_{stride}"][0, cell].reshape(5, 2) + np.array((col, row))) * stride
    return float(scores[cell]), points.astype(np.float32)


def cut_chip(photo: Path, target: Path) -> float:
    """Save the aligned face, 112 x 112, and return the detector's score."""
    image = np.asarray(cv2.imread(str(photo)), np.uint8)
    score, points = best_landmarks(image)
    manifest = json.loads((MODELS / "manifest.json").read_text("utf-8"))
    template = np.array(manifest["models"]["mobilefacenet"]["template"]["points"], np.float32)
    matrix, _ = cv2.estimateAffinePartial2D(points, template, method=cv2.LMEDS)
    cv2.imwrite(str(target), cv2.warpAffine(image, matrix, (112, 112), flags=cv2.INTER_AREA))
    return score


def main() -> None:
    """Make photos, labels and chips; print what the detector says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    portraits = parser.parse_args().folder / "tests" / "test_images"
    free = Path(skimage.__file__).parent / "data"
    for name, source in (PEOPLE | {k: (v, "") for k, v in THINGS.items()}).items():
        folder = portraits if (portraits / source[0]).exists() else free
        shrink(folder / source[0], HERE / "photos" / name)
        score = cut_chip(HERE / "photos" / name, HERE / "chips" / name.replace("jpg", "png"))
        sys.stdout.write(f"{name}: {score:.2f} {source[1]}\n")
    for name in THINGS:
        (HERE / "chips" / name.replace("jpg", "png")).unlink()
    with (HERE / "photos" / "labels.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("path", "identity"))
        writer.writerows((name, person) for name, (_, person) in PEOPLE.items())
        writer.writerows((name, "") for name in THINGS)


if __name__ == "__main__":
    main()
