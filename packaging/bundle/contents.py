"""What stays out of the bundle, and why.

Qt's theme for GTK brings all of GTK along for one dialog, which the desktop portal shows as well.
"""

from __future__ import annotations

import re

EXCLUDED_MODULES = [
    "tkinter",  # another toolkit for windows; Pillow and matplotlib would pull it in
    "torch",  # an extra of its own, 1.4 GB
    "matplotlib",  # scikit-learn draws with it where somebody asks for a plot
    "pandas",  # scikit-learn takes its tables where there are some
    "pytest",  # scipy and numpy ship their tests
    "hypothesis",
    "IPython",
    "PIL.ImageTk",
    "PIL.ImageQt",
    "readline",  # comes under the GPL, for typing into Python itself
    "PySide6.QtQml",  # the window is made of widgets
    "PySide6.QtQuick",
    "PySide6.QtNetwork",  # FaceOrg uses no network
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtPrintSupport",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
]

_UNWANTED = re.compile(
    r"""
    (^|/)Qt6?/(qml|metatypes)/ |
    (^|/)lib(Qt6(Qml|Quick|Pdf|VirtualKeyboard|Network|Sql|Test|Designer|Help)\w*)\.so |
    (^|/)Qt6(Qml|Quick|Pdf|VirtualKeyboard|Network|Sql|Test|Designer|Help)\w*\.dll |
    /plugins/(networkinformation|tls|sqldrivers|qmltooling|designer|virtualkeyboard) |
    /plugins/platforminputcontexts/(lib)?qtvirtualkeyboard |
    /plugins/imageformats/(lib)?q(pdf|tiff|icns|tga|wbmp)\b |
    /plugins/platforms/(lib)?q(minimalegl|linuxfb|vkkhrdisplay|vnc|eglfs|minimal)\b |
    /plugins/(egldeviceintegrations|generic)/ |
    /plugins/platformthemes/libqgtk3 |
    ^/lib(gtk-3|gdk-3|gdk_pixbuf-2\.0|atk-1\.0|atk-bridge-2\.0|atspi|pango(cairo|ft2)?-1\.0|cairo|
          cairo-gobject|epoxy|pixman-1|harfbuzz|thai|datrie|fribidi|graphite2)\.so |
    /translations/(?!qtbase_(de|es|fr|zh_CN)\b|faceorg_\w+\.qm) |
    /(sklearn|scipy|numpy|skimage)/.*/tests?/ |
    /sklearn/datasets/(data|descr|images)/
    """,
    re.VERBOSE,
)


def is_wanted(target: str) -> bool:
    """Tell whether a file belongs into the bundle.

    Args:
        target: its place within the bundle.
    """
    return _UNWANTED.search("/" + target.replace("\\", "/")) is None
