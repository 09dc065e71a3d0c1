"""Files on disk: atomic writing, and what the package brings along."""
