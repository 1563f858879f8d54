"""Edits as they are written down, so that each can be taken back; nothing forgotten stays."""
