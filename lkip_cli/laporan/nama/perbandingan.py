"""Meanings of the names in the comparisons of each sasaran."""

from __future__ import annotations

from collections.abc import Mapping

_TOLOK = {
    "nomor": "nomor urut",
    "indikator": "indikator",
    "satuan": "satuan",
    "target": "target akhir Rencana Strategis, atau standar nasional",
    "realisasi": "realisasi",
    "capaian": "capaian terhadapnya (persen)",
    "skala": "peringkat menurut skala nilai, boleh kosong",
    "warna": "warna peringkat untuk arsir",
    "catatan": "kesimpulan",
    "sumber": "dokumen asal target atau standar",
}

ARTI: Mapping[str, Mapping[str, str]] = {
    "sasaran.perbandingan": {
        "periode": "baris perbandingan dengan triwulan dan tahun sebelumnya",
        "catatan_periode": "daftar catatan di bawah tabel periode",
        "tanpa_tahun": "kalimat bila laporan tahunan tidak mempunyai tahun pembanding, selain itu kosong",
        "renstra": "baris perbandingan dengan target akhir Rencana Strategis",
        "tanpa_renstra": "kalimat bila laporan tahunan tidak mempunyai pembandingnya, selain itu kosong",
        "standar": "baris perbandingan dengan standar nasional",
        "tanpa_standar": "kalimat bila laporan tahunan tidak mempunyai pembandingnya, selain itu kosong",
    },
    "sasaran.perbandingan.periode": {
        "nomor": "nomor urut indikator",
        "indikator": "indikator",
        "indikator_kode": "kode indikator, untuk gabung",
        "satuan": "satuan",
        "periode": "tahun atau triwulan; yang terakhir adalah periode laporan",
        "realisasi": "realisasi pada periode itu",
        "capaian": "capaian pada periode itu (persen)",
        "skala": "peringkat menurut skala nilai, boleh kosong",
        "warna": "warna peringkat untuk arsir",
        "perubahan": "perubahan realisasi sejak periode itu, dengan satuannya",
        "perubahan_capaian": "perubahan capaian sejak periode itu, dalam poin persen",
        "perkembangan": "“Membaik”, “Tetap”, atau “Memburuk” sejak periode itu",
    },
    "sasaran.perbandingan.renstra": _TOLOK,
    "sasaran.perbandingan.standar": _TOLOK,
}
