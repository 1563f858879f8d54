"""`python -m faceorg`: the same as the command `faceorg`, and the processes that decode photos."""

import sys

from faceorg.guard import guard_process
from faceorg.vision.words import DECODE_PHOTOS


def _main() -> int:
    if sys.argv[1:2] == [DECODE_PHOTOS]:
        from faceorg.vision.decoding import decoder_process

        guard_process()
        return decoder_process.main()
    from faceorg.cli.main import main

    return main()


if __name__ == "__main__":
    sys.exit(_main())
