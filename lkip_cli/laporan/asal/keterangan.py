"""What is to be told beside a figure: status, peringkat, why it is absent, and what was noted with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lkip_cli.angka.cetak import format_nilai
from lkip_cli.capaian.hasil import HasilIndikator
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.catatan import note_isian
from lkip_cli.model.entitas import Triwulan
from lkip_cli.model.nilai import Absen, Isian


class Keterangan(NamedTuple):
    """A word in front, and the text."""

    label: str
    isi: str


def list_keterangan(hitungan: Hitungan, bahan: Bahan) -> Iterator[Keterangan]:
    """Everything that is to be told beside the formula of a figure."""
    if isinstance(hitungan.nilai, Absen):
        yield Keterangan("Tidak ada angka", f"dinyatakan “{hitungan.nilai.kata}”")
    elif hitungan.nilai is None:
        yield Keterangan("Tidak ada angka", hitungan.alasan)
    elif hitungan.alasan:
        yield Keterangan("Perhatian", hitungan.alasan)
    yield from _verdict(hitungan, bahan)
    note = " ".join(note_isian(_find_isian(hitungan, bahan)))
    if note:
        yield Keterangan("Catatan", note)


def _verdict(hitungan: Hitungan, bahan: Bahan) -> Iterator[Keterangan]:
    """Status and band of a capaian."""
    quarter = bahan.hasil.get(hitungan.periode.triwulan)
    hasil = quarter.indikator.get(hitungan.kode) if quarter else None
    if hasil is None or hitungan.tag != hasil.capaian.tag:
        return
    yield Keterangan("Status", str(hasil.status))
    if hasil.skala is not None:
        yield Keterangan("Peringkat", f"{hasil.skala.nama} (mulai {format_nilai(hasil.skala.mulai)}%)")
    if hasil.capaian.angka is not None:
        yield Keterangan("Diukur terhadap", _target(hasil))


def _target(hasil: HasilIndikator) -> str:
    target = hasil.target_triwulan or hasil.target
    apa = "target tahunan" if hasil.target_triwulan is None else "target sampai dengan triwulan"
    return f"{apa} menurut {target.rumus.sumber}"


def _find_isian(hitungan: Hitungan, bahan: Bahan) -> Isian | None:
    """The entry of a figure that was filled in for a quarter, with what stands beside it."""
    triwulan = bahan.kinerja.triwulan.get(hitungan.periode.triwulan)
    if triwulan is None or hitungan.masukan or hitungan.periode.tahun != bahan.periode.tahun:
        return None
    return _blocks(triwulan).get(hitungan.medan.removesuffix("_triwulan"), {}).get(hitungan.kode)


def _blocks(triwulan: Triwulan) -> dict[str, dict[str, Isian]]:
    return {
        "nilai": {**triwulan.data, **triwulan.angka},
        "realisasi": {**triwulan.realisasi_anggaran, **triwulan.realisasi_indikator},
        "keluaran": {**triwulan.realisasi_keluaran},
    }
