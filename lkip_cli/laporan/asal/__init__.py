"""Where a figure comes from: its derivation in words and numbers, down to the lines of the data files."""
