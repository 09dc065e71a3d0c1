"""A comparison of two states of the data, as text, Markdown or JSON."""
