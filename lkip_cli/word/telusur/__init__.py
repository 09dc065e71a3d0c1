"""Where a report prints its figures: in a report in the making, or in a file."""
