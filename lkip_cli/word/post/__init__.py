"""The rendered tree -> the finished tree, one kind of thing per file; `finish.py` has the order."""
