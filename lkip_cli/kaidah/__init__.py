"""Rules: what a reviewer would find in the data, in a template, or in a report read back."""
