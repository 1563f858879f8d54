"""Conducts vision, people, metadata and library; jobs and edits, no Qt."""
