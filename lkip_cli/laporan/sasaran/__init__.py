"""The block of each sasaran strategis: its indikator, kegiatan, money and narrative."""
