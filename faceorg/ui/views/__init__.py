"""The pages of the window and the grids they are made of."""
