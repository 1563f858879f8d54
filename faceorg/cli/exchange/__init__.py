"""Commands that take names from other programs and give photos and names away."""
