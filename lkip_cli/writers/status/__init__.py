"""The state of a data folder as a table, a page, or JSON."""
