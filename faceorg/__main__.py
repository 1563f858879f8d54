"""`python -m faceorg`: the same as the command `faceorg`."""

import sys

from faceorg.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
