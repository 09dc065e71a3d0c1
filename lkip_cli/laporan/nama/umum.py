"""Meanings of the names that stand for themselves, and of agency, period, introduction, plan, narrative."""

from __future__ import annotations

from collections.abc import Mapping

_PEJABAT = {
    "jabatan": "nama jabatan",
    "nama": "nama pejabat, boleh kosong",
    "nip": "NIP, boleh kosong",
    "pangkat": "pangkat, boleh kosong",
}
_BERNOMOR = {"nomor": "nomornya", "nama": "bunyinya"}
_UNSUR = {"nama": "nama unsur organisasi", "tugas": "tugasnya, tanpa titik di akhir"}

ARTI: Mapping[str, Mapping[str, str]] = {
    "": {
        "versi": "versi daftar nama ini",
        "instansi": "instansi pembuat laporan",
        "periode": "triwulan dan tahun laporan",
        "peraturan": "setiap peraturan menurut kodenya, misalnya peraturan.perpres_29_2014",
        "dasar_hukum": "daftar peraturan pada Dasar Hukum",
        "pendahuluan": "isi Bab I",
        "renstra": "isi Rencana Strategis",
        "tabel": "baris tabel yang berdiri sendiri",
        "metode": "daftar kalimat tentang cara menghitung",
        "sasaran": "daftar sasaran yang mempunyai indikator, beserta capaian, anggaran, dan narasinya",
        "keuangan": "pagu dan realisasi anggaran",
        "ringkasan": "banyaknya indikator menurut capaiannya, yang terbaik, dan yang belum diukur",
        "grafik": "isi setiap grafik; grafiknya sendiri dipasang melalui teks alternatif, misalnya grafik: capaian_iku",
        "pengantar": "narasi kata pengantar",
        "penutup": "narasi kesimpulan",
        "tindak_lanjut": "narasi tindak lanjut",
    },
    "narasi": {
        "jenis": "“paragraf” atau “butir”",
        "teks": "isinya, dengan tebal dan miring",
    },
    "instansi": {
        "nama": "nama instansi",
        "nama_besar": "nama dengan huruf besar",
        "nama_singkat": "nama singkat, boleh kosong",
        "daerah": "nama daerah",
        "ibu_kota": "tempat penandatanganan",
        "kepala": "kepala instansi, Pihak Pertama pada Perjanjian Kinerja",
        "atasan": "Pihak Kedua pada Perjanjian Kinerja",
        "bidang": "daftar unit kerja",
    },
    "instansi.kepala": _PEJABAT,
    "instansi.atasan": _PEJABAT,
    "instansi.bidang": {"kode": "nama folder unit kerja", "nama": "nama unit kerja"},
    "periode": {
        "triwulan": "nama triwulan",
        "tw": "singkatan triwulan",
        "romawi": "angka romawi triwulan",
        "tahun": "tahun",
        "judul": "triwulan dan tahun",
        "akhir": "hari terakhir triwulan",
        "tanggal_laporan": "tanggal laporan, boleh kosong",
    },
    "pendahuluan": {
        "dasar_pembentukan": "peraturan pembentukan instansi",
        "dasar_tugas": "peraturan tugas dan fungsi",
        "latar_belakang": "narasi latar belakang",
        "tugas": "tugas instansi, tanpa titik di akhir",
        "fungsi": "narasi fungsi",
        "struktur": "daftar unsur organisasi",
        "isu_strategis": "daftar isu strategis",
        "jumlah_bidang": "banyaknya unit kerja",
        "jumlah_bidang_huruf": "banyaknya unit kerja, dengan huruf",
    },
    "pendahuluan.struktur": {**_UNSUR, "bawahan": "daftar unsur di bawahnya"},
    "pendahuluan.struktur.bawahan": _UNSUR,
    "renstra": {
        "periode": "tahun Rencana Strategis",
        "visi": "visi",
        "visi_besar": "visi dengan huruf besar",
        "misi": "daftar misi",
        "tujuan": "daftar tujuan",
        "sasaran": "daftar sasaran",
        "strategi": "daftar strategi",
        "kebijakan": "daftar kebijakan",
        "jumlah_sasaran": "banyaknya sasaran",
        "jumlah_sasaran_huruf": "banyaknya sasaran, dengan huruf",
    },
    "renstra.misi": _BERNOMOR,
    "renstra.tujuan": _BERNOMOR,
    "renstra.sasaran": _BERNOMOR,
    "renstra.strategi": {"nomor": "nomor sasaran", "teks": "strateginya"},
    "renstra.kebijakan": {"nomor": "nomor sasaran", "butir": "daftar kebijakannya"},
}
