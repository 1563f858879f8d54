"""Tests of people files."""
