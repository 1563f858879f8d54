"""What the bundle starts: the command `faceorg`, its window, and what decodes photos."""

import sys

from faceorg.cli.main import main

sys.exit(main())
