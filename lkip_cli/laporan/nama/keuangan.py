"""Meanings of the names in the chapter on the budget."""

from __future__ import annotations

from collections.abc import Mapping

_JUMLAH = {
    "pagu": "pagu yang berlaku (rupiah)",
    "realisasi": "realisasi (rupiah)",
    "serapan": "serapan (persen)",
    "sisa": "sisa (rupiah)",
}

ARTI: Mapping[str, Mapping[str, str]] = {
    "keuangan": {
        "bidang": "daftar unit kerja beserta barisnya",
        "rekapitulasi": "baris rekapitulasi unit kerja",
        "jumlah": "jumlah seluruh instansi",
        "perubahan_pagu": "baris kegiatan yang pagunya berubah",
        "keterangan_pagu": "kalimat tentang pagu yang berlaku",
    },
    "keuangan.jumlah": {"pagu_murni": "pagu murni (rupiah)", **_JUMLAH},
    "keuangan.bidang": {
        "kode": "nama folder unit kerja",
        "nama": "nama unit kerja",
        "baris": "baris kegiatan dan jumlah program",
        "jumlah_program": "baris jumlah setiap program",
        "jumlah": "jumlah unit kerja",
        "catatan": "arti tanda “-” pada tabelnya, boleh kosong",
    },
    "keuangan.bidang.baris": {
        "jenis": "“kegiatan”, “jumlah_program”, atau “tanpa_kegiatan”",
        "nomor": "nomor sasaran",
        "sasaran": "sasaran",
        "sasaran_kode": "kode sasaran, untuk gabung",
        "indikator": "indikator",
        "indikator_kode": "kode indikator, untuk gabung",
        "satuan": "satuan",
        "target": "target satu tahun",
        "program": "program",
        "program_kode": "kode program, untuk gabung",
        "kegiatan": "kegiatan",
        **_JUMLAH,
    },
    "keuangan.bidang.jumlah_program": {"program": "program", **_JUMLAH},
    "keuangan.bidang.jumlah": _JUMLAH,
    "keuangan.rekapitulasi": {
        "nomor": "nomor urut",
        "bidang": "unit kerja",
        "pagu_murni": "pagu murni (rupiah)",
        **_JUMLAH,
    },
    "keuangan.perubahan_pagu": {
        "bidang": "unit kerja",
        "kegiatan": "kegiatan",
        "murni": "pagu murni (rupiah)",
        "berlaku": "pagu yang berlaku (rupiah)",
        "selisih": "selisih dengan tandanya (rupiah)",
    },
}
