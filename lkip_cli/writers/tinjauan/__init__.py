"""The comment of a pull request: findings, changes and state of the data on one page."""
