"""Jinja source and context -> XML text: a sandbox that prints only what was made for printing."""
