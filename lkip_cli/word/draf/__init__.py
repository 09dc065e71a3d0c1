"""A template made into that of a draft: a watermark on every page, and the open findings at the end."""
