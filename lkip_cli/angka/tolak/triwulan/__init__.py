"""Why a text is not a triwulan: one reason per file, the specific before the general."""
