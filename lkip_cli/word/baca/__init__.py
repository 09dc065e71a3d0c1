"""A finished report read back: its places, the figures in them, and what was typed beside them."""
