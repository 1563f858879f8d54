"""The window asks what to export, and shows what came of it."""
