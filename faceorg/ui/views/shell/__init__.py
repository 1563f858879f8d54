"""The window around the pages: sidebar, menus, the way back, first start."""
