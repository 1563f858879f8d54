"""What keeps a library whole and private: checks, backups, trash, limits, encryption."""
