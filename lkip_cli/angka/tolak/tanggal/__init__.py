"""Why a text is not a date: one reason per file, the specific before the general."""
