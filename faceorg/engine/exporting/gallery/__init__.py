"""A gallery: web pages in a folder that need no network, no server and no FaceOrg."""
