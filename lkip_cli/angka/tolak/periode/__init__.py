"""Why a text is not a period: one reason per file, the specific before the general."""
