"""What FaceOrg is: its version, where it was built from, and whose work it stands on."""
