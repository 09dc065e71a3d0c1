"""The financial part of the report: each bidang, their recapitulation, and the changes of pagu."""
