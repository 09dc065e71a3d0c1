"""`lkip template ...`: commands about the Word template."""

HELP = "Periksa templat Word; lihat nama yang tersedia."
