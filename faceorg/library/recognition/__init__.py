"""What grouping, suggesting and asking need of the library, and what they write."""
