"""The commands. A module here offers a function of its own name and is a command; its docstring is the help.

A folder here is a group of commands (`lkip template check`): its `HELP` is the line that says what they are for.
"""
