"""Meanings of the names in the summary."""

from __future__ import annotations

from collections.abc import Mapping

_HITUNGAN = {
    "jumlah_indikator": "banyaknya indikator",
    "diukur": "banyaknya yang telah diukur",
    "tercapai": "banyaknya yang mencapai target",
    "belum_tercapai": "banyaknya yang belum mencapai target",
    "belum_diukur": "banyaknya yang belum diukur",
    "tidak_dapat_dihitung": "banyaknya yang capaiannya tidak dapat dihitung",
    "rata_rata": "rata-rata capaian (persen)",
}
_SEBARAN = {
    "nama": "kesimpulan atau peringkat",
    "warna": "warna peringkat untuk arsir",
    "jumlah": "banyaknya indikator",
    "bagian": "bagiannya dari semua yang dihitung (persen)",
}
_UJUNG = {
    "indikator": "indikator",
    "capaian": "capaian (persen)",
    "status": "kesimpulan",
    "skala": "peringkat menurut skala nilai, boleh kosong",
    "warna": "warna peringkat untuk arsir",
}

ARTI: Mapping[str, Mapping[str, str]] = {
    "ringkasan": {
        **_HITUNGAN,
        "iku": "hitungan yang sama, khusus Indikator Kinerja Utama",
        "bagian_tercapai": "bagian indikator yang mencapai target dari semua indikator (persen)",
        "bercapaian": "banyaknya indikator yang mempunyai capaian",
        "menurut_status": "baris banyaknya indikator menurut kesimpulan",
        "menurut_peringkat": "baris banyaknya indikator menurut peringkat",
        "tertinggi": "baris indikator dengan capaian tertinggi",
        "terendah": "baris indikator dengan capaian terendah, tanpa yang tertinggi",
        "belum": "baris sasaran yang indikatornya belum diukur",
    },
    "ringkasan.iku": _HITUNGAN,
    "ringkasan.menurut_status": _SEBARAN,
    "ringkasan.menurut_peringkat": _SEBARAN,
    "ringkasan.tertinggi": _UJUNG,
    "ringkasan.terendah": _UJUNG,
    "ringkasan.belum": {
        "nomor": "nomor sasaran",
        "indikator": "indikator yang belum diukur atau tidak dapat dihitung, dipisahkan titik koma",
    },
}
