"""Commands that keep the library safe: checks, backups, encryption, forgetting."""
