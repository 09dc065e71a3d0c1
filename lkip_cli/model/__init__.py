"""TODO-ROOM model."""
