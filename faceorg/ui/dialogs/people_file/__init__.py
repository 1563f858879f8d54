"""People files in the window: written for another computer, and taken in from one."""
