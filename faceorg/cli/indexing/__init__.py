"""Commands that read photos and group faces, and say how."""
