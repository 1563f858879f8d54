"""Commands that explain the others: help, a manual page, completion for shells."""
