"""What the bundle starts: the command `faceorg`, its window, and what decodes photos."""

import os
import sys

# The loader of the bundle has set these for this process, which has read them by now. Programs that
# are started from here, such as file managers, must not find FaceOrg's libraries and plugins.
for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    os.environ.pop(name, None)
    if before is not None:
        os.environ[name] = before
# FaceOrg's own processes get them again: each begins as if it were started by hand.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"

from faceorg.cli.main import main  # noqa: E402

sys.exit(main())
