"""Files on disk: written atomically, edited to the byte and shown before; and what the package brings along."""
