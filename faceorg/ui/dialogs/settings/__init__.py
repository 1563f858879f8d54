"""The settings, one module for each page."""
