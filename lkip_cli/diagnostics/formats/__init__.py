"""How findings are shown: one format per file."""
