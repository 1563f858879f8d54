"""The inbox: one question at a time, and what its answer settles."""
