"""Figures and plan -> what a page says: printed figures, rows of tables, sentences, narrative with its references."""
