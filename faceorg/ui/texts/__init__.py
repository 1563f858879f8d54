"""Every sentence of the window and the command line, in words and in other languages. No Qt."""
