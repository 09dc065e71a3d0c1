"""lkip: the report compiler for Indonesian government performance reports."""
