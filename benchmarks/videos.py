"""What stills of videos cost, and what the limits for like and blurred ones were chosen by.

    python benchmarks/videos.py PHOTOS [VIDEO ...]

PHOTOS is a folder of photos: of each is made a fixed camera's film with the noise of a sensor, the
picture moved by some pixels, and blurred as by a hand that moves. VIDEOs are read as indexing does.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from faceorg.domain.safety import DecodingLimits
from faceorg.vision.decoding import videos
from faceorg.vision.decoding.videos import _measured

NOISE = 6.0  # standard deviation of grey values, an indoor film
SIZE = (640, 480)


def main() -> int:
    """Print the middle and the extremes over all photos, then a line for each video."""
    cv2.setNumThreads(1)
    paths = sorted(p for p in Path(sys.argv[1]).rglob("*.jpg"))[:60]
    still, moved, blurred = [], [], []
    for path in paths:
        image = cv2.imread(str(path))
        if image is not None:
            first, again, aside, shaken = _filmed(cv2.resize(image, SIZE))
            still.append(_difference(first, again))
            moved.append(_difference(first, aside))
            blurred.append(shaken.sharpness / first.sharpness)
    for name, values in (
        ("the same, with noise: mean difference", still),
        ("moved by 5 % of its width: mean difference", moved),
        ("blurred over 16 of 640 px: part of its sharpness", blurred),
    ):
        print(f"{name:52}{np.median(values):8.2f}{min(values):8.2f}{max(values):8.2f}")
    for video in sys.argv[2:]:
        before = time.process_time()
        found = videos.stills(video.encode(), 1600, DecodingLimits())
        used = time.process_time() - before
        print(
            f"{Path(video).name}: {found.duration_s:.0f} s, {len(found.moments)} stills, ", end=""
        )
        print(f"{used:.2f} s of the processor")
    return 0


def _filmed(image: np.ndarray) -> list[videos._Still]:
    """Return four frames of a film: a picture twice, moved, and blurred; through a codec."""
    random = np.random.default_rng(0)
    kernel = np.full((1, 16), 1 / 16)
    shown = (image, image, np.roll(image, SIZE[0] // 20, axis=1), cv2.filter2D(image, -1, kernel))
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/film.mp4"
        writer = cv2.VideoWriter(path, cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"mp4v"), 10, SIZE)
        for frame in shown:
            noisy = frame + random.normal(0, NOISE, frame.shape)
            writer.write(noisy.clip(0, 255).astype(np.uint8))
        writer.release()
        reader = cv2.VideoCapture(path)
        frames = [cv2.cvtColor(reader.read()[1], cv2.COLOR_BGR2RGB) for _ in shown]
    return [_measured(0.0, np.asarray(frame, np.uint8)) for frame in frames]


def _difference(one: videos._Still, other: videos._Still) -> float:
    return float(np.abs(one.look - other.look).mean())


if __name__ == "__main__":
    sys.exit(main())
