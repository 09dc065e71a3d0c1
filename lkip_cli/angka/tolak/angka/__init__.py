"""Why a text is not a figure: one reason per file, the specific before the general."""
