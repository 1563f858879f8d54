"""Which FaceOrg this is, and whose work it stands on."""
