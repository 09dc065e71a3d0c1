"""The keys of the data files, as their format names them."""

from __future__ import annotations

# fmt: off
SKEMA = frozenset(
    {
        "versi_format", "peraturan", "jenis", "nomor", "tahun", "tentang", "dicabut_oleh", "dasar_hukum",
        "visi", "misi", "nama", "tujuan", "sasaran", "bidang", "strategi", "kebijakan", "target",
        "nama_singkat", "daerah", "ibu_kota", "pejabat", "kepala", "atasan", "jabatan", "nip", "pangkat",
        "perhitungan", "rumus_turun", "batas_capaian", "hitung_dari", "desimal", "skala_nilai", "mulai",
        "warna", "predikat", "di_atas", "satuan", "perjanjian_kinerja", "pagu", "dasar", "berlaku",
        "dasar_pembentukan", "dasar_tugas", "latar_belakang", "tugas", "fungsi", "struktur", "bawahan",
        "isu_strategis", "tanggal_laporan", "kata_pengantar", "penutup", "tindak_lanjut", "angka", "nilai",
        "data_dasar", "agregasi", "sumber_data", "indikator", "iku", "arah", "rumus", "pembilang", "penyebut",
        "pengali", "tanpa_kegiatan", "alasan_pemilihan", "penjelasan", "tw1", "tw2", "tw3", "tw4", "minimal",
        "maksimal", "program", "kegiatan", "mendukung", "juga_mendukung", "keluaran", "sumber_dana",
        "sub_kegiatan", "data", "realisasi_indikator", "realisasi_anggaran", "realisasi_keluaran", "narasi",
        "analisis", "faktor_pendukung", "faktor_penghambat", "upaya", "data_per", "sumber", "catatan", "alasan",
        "ralat", "tanggal", "tanpa_rincian", "selebihnya_nol", "kode", "entitas", "sampai", "pengecualian",
    }
)
# fmt: on
KODE_LAIN = frozenset({"murni", "umum", "akip"})
"""Kode that stand where keys of the schema may stand."""
