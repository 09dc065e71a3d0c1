"""The files that a new year takes over from the one before, one kind in each module, found by discovery.

A module offers `NAMA`, the name of the file, and `carry`, from the file of the old year to the text of the new one.
"""
