"""What macOS has to know of the application: its Info.plist. Used by packaging/bundle/faceorg.spec.

Written to Apple's documentation; NOT RUN HERE. Standard library only.
"""

from __future__ import annotations

from typing import Any

IDENTIFIER = "org.faceorg.FaceOrg"
PEOPLE_TYPE = "org.faceorg.people"
# Asked by macOS when a folder of such a kind is read for the first time.
_FOLDERS = ("Desktop", "Documents", "Downloads")
_VOLUMES = ("Removable", "Network")
_WHY = "FaceOrg looks for people in the photos of folders that you choose. It only reads them."


def info_plist(version: str) -> dict[str, Any]:
    """Return the keys beside those that PyInstaller writes.

    Args:
        version: as `faceorg.__version__`.
    """
    return {
        "CFBundleDisplayName": "FaceOrg",
        "CFBundleExecutable": "faceorg-window",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de", "es", "fr", "zh_CN"],
        "LSApplicationCategoryType": "public.app-category.photography",
        "LSMinimumSystemVersion": "13.0",  # what Qt 6.11 asks for
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "The FaceOrg authors, MIT licence",
        **{f"NS{name}FolderUsageDescription": _WHY for name in _FOLDERS},
        **{f"NS{name}VolumesUsageDescription": _WHY for name in _VOLUMES},
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "People known to FaceOrg",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PEOPLE_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PEOPLE_TYPE,
                "UTTypeDescription": "People known to FaceOrg",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["faceorg-people"],
                    "public.mime-type": ["application/x-faceorg-people"],
                },
            }
        ],
    }
