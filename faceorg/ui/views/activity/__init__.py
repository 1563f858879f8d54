"""What is running, what could not be read, what was done."""
