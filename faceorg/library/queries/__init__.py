"""Which photos answer a question, at any size: by SQL, or by columns in memory; newest first."""
