"""The home page: named people, groups to name, loose faces."""
