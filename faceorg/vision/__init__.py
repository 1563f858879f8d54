"""Pixels in, boxes and vectors out; the only room that knows model runtimes and image codecs."""
