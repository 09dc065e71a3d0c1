"""Two states of the data (two quarters, or one quarter at two revisions) -> the list of what changed."""
