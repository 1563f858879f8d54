"""Photo files to pixels, in processes of their own, so that no file can do harm."""
