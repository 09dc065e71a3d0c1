"""`lkip new ...`: files of the next quarter, the next year, another bidang."""

HELP = "Buat berkas untuk triwulan, tahun, atau bidang berikutnya."
