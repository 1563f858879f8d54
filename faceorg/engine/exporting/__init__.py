"""What the library knows, in forms that need no FaceOrg: documents, folders, a gallery."""
