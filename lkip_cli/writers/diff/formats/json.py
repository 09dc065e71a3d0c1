"""A comparison for other programs; `diff.schema.json` beside this file describes every field."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction

from lkip_cli.angka.bulat import divide
from lkip_cli.banding.cetak import print_selisih, print_sisi
from lkip_cli.banding.daftar import Keadaan
from lkip_cli.banding.perubahan import Nilai, Perubahan, Selisih
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.writers.diff.tampilan import Tampilan

SCHEMA_VERSION = 1
"""Rises when a field changes its meaning or goes away; a new field leaves it as it is."""


def format_diff(tampilan: Tampilan) -> str:
    """One object, in ASCII; figures are texts, so that no reader rounds them."""
    daftar = tampilan.daftar
    shown = {
        "schema_version": SCHEMA_VERSION,
        "lama": _keadaan(daftar.lama),
        "baru": _keadaan(daftar.baru),
        "jumlah": {"perubahan": daftar.berubah, "rutin_disembunyikan": daftar.rutin},
        "perubahan": [_row(row) for row in daftar.perubahan],
        "catatan": list(daftar.catatan),
    }
    return json.dumps(shown, indent=2) + "\n"


def _keadaan(keadaan: Keadaan) -> dict[str, object]:
    return {
        "uraian": keadaan.uraian,
        "periode": str(keadaan.periode),
        "revisi": keadaan.revisi or None,
        "komit": keadaan.komit or None,
    }


def _row(row: Perubahan) -> dict[str, object]:
    return {
        "jenis": row.jenis,
        "entitas": row.pokok.entitas,
        "kode": row.pokok.kode,
        "nama": row.pokok.nama,
        "bidang": row.pokok.bidang or None,
        "medan": row.medan,
        "lama": _sisi(row.lama),
        "baru": _sisi(row.baru),
        "selisih": row.selisih and _selisih(row.selisih, print_selisih(row)),
        "bobot": row.bobot,
        "berubah": row.berubah,
        "rutin": row.rutin,
        "catatan": row.catatan,
    }


def _sisi(nilai: Nilai) -> dict[str, object]:
    figur = nilai if isinstance(nilai, Hitungan) else None
    return {
        "teks": print_sisi(nilai),
        **_number(figur.tepat if figur else None),
        "satuan": figur.satuan.kode if figur else None,
    }


def _selisih(selisih: Selisih, teks: str) -> dict[str, object]:
    return {
        "teks": teks,
        **_number(selisih.nilai),
        "satuan": selisih.satuan.kode,
        "relatif_persen": _number(selisih.relatif)["nilai"],
    }


def _number(nilai: Fraction | None) -> dict[str, str | None]:
    """A figure as a decimal number, and exactly."""
    if nilai is None:
        return {"nilai": None, "pecahan": None}
    desimal = divide(Decimal(nilai.numerator), Decimal(nilai.denominator))
    return {"nilai": format(desimal, "f"), "pecahan": str(nilai)}
