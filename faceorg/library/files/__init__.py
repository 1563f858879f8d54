"""The library's files as wholes: opened, locked, encrypted, copied, replaced, scrubbed."""
