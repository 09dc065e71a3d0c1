"""Places that hold data files: a folder, a git revision, memory; and which of their files are data."""
