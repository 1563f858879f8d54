"""All photos by date, filtered in terms of people."""
