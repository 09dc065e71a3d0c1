"""The formulas, one family per file: numbers in, a number out, with the source that prescribes it."""
