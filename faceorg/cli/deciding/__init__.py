"""Commands that decide: edits, albums, questions and answers."""
