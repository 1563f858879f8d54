"""One person or group: their photos, faces and suggestions."""
