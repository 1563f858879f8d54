"""What is written in files beside the pixels."""
