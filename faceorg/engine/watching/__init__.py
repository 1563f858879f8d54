"""Folders that are followed: what changed is told when it is quiet, and nothing is missed."""
