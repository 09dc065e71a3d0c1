"""Audit items on periods and numbers that are typed."""

from __future__ import annotations

from tests.seed.audit_v.butir import RENSTRA, TRIWULAN, Butir, Ubah

BUTIR: dict[int, Butir] = {
    53: Butir(
        "triwulan ketiga in the report of triwulan II",
        (Ubah(TRIWULAN, "{penganggur} orang,", "{penganggur} orang pada ▶triwulan ketiga,"),),
        ("LK606",),
    ),
    54: Butir(
        "triwulan II of the year before",
        (Ubah(TRIWULAN, "{penganggur} orang,", "{penganggur} orang pada ▶Triwulan II Tahun 2017,"),),
        ("LK606",),
    ),
    65: Butir(
        "rows without a number: numbers cannot be typed at all",
        (Ubah(RENSTRA, "          sertifikasi-mutu:\n", "          sertifikasi-mutu:\n            ▶nomor: 13\n"),),
        ("LK201",),
    ),
}
