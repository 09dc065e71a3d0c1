"""Figures as text: how they are read, rounded and printed; dates and periods likewise."""
