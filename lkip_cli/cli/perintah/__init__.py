"""The commands. A module here offers a function of its own name, its one-line HELP, and is a command."""
