"""The satuan of a published figure, for pages that print the figure bare."""

from __future__ import annotations

from lkip_cli.laporan.pohon import leaves
from lkip_cli.model.entitas import NamaTerbit
from lkip_cli.model.kinerja import Kinerja

PERSEN = frozenset({"batas_capaian", "capaian", "capaian_tahunan", "capaian_keluaran", "serapan"})
UANG = frozenset({"pagu", "pagu_murni", "realisasi"})


def find_satuan(nama: NamaTerbit, kinerja: Kinerja) -> str:
    """The sign or the satuan: "%", "Rp", "orang"; empty where `kinerja` has no such kode."""
    bagian, kode, medan = nama
    if medan in PERSEN:
        return "%"
    if medan in UANG and bagian != "indikator":
        return "Rp"
    return "" if medan == "desimal" else _satuan_of(kinerja).get((bagian, kode), "")


def _satuan_of(kinerja: Kinerja) -> dict[tuple[str, str], str]:
    """The satuan by bagian and kode: of what is measured, and of what a kegiatan delivers."""
    found = {("indikator", kode): satu.satuan.nama for kode, satu in kinerja.indikator.items()}
    found |= {("data_dasar", kode): satu.satuan.nama for kode, satu in kinerja.data_dasar.items()}
    for satu in leaves(kinerja.kegiatan):
        if satu.keluaran is not None:
            found["kegiatan", satu.kode] = satu.keluaran.satuan.nama
    for triwulan in kinerja.triwulan.values():
        found |= {("angka", kode): satuan.nama for kode, satuan in triwulan.satuan_angka.items()}
    return found
