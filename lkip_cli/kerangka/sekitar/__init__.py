"""The files around the data of a project, the same for every agency; found by discovery.

A module offers `make_files`: texts by their path below the project's folder.
"""
