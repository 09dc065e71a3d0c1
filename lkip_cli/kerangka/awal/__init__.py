"""The data files of a new agency, one kind of source in each module, found by discovery.

A module offers `make_files`: from the answers to texts by their path below the data folder.
"""
