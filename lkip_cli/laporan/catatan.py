"""What stands beside a figure as filled in -> sentences under the table that shows it."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.model.entitas import Indikator
from lkip_cli.model.nilai import Isian


def note_indikator(indikator: Indikator, bahan: Bahan) -> str:
    """What stands beside the realisasi of an indikator, as sentences; empty where nothing does."""
    isian = bahan.triwulan.realisasi_indikator.get(indikator.kode) if bahan.triwulan else None
    return " ".join(note_isian(isian))


def note_data_dasar(indikator: Indikator, bahan: Bahan) -> list[str]:
    """What stands beside the data dasar of its formula, each with the name of the data dasar in front."""
    if bahan.triwulan is None or indikator.rumus is None:
        return []
    sides = dict.fromkeys((*indikator.rumus.pembilang, *indikator.rumus.penyebut))
    noted = {kode: " ".join(note_isian(bahan.triwulan.data.get(kode))) for kode in sides}
    names = bahan.kinerja.data_dasar
    return [f"{names[kode].nama}: {note}" for kode, note in noted.items() if note and kode in names]


def note_isian(isian: Isian | None) -> Iterator[str]:
    """The date of the data, the remark, the reason why there is no figure or no detail, and the correction."""
    if isian is None:
        return
    if isian.data_per:
        yield f"Data per {format_tanggal(isian.data_per)}."
    if isian.catatan:
        yield end_sentence(isian.catatan)
    if isian.alasan:
        yield end_sentence(isian.alasan)
    if isian.tanpa_rincian:
        yield end_sentence(f"Pembilang dan penyebut tidak tersedia; {isian.tanpa_rincian}")
    if isian.ralat:
        tanggal = format_tanggal(isian.ralat.tanggal)
        yield end_sentence(f"Diralat pada {tanggal} berdasarkan {isian.ralat.dasar}: {isian.ralat.alasan}")


def end_sentence(text: str) -> str:
    """The text on one line, with a capital in front and exactly one full stop at its end."""
    line = " ".join(text.split()).rstrip(".")
    return f"{line[:1].upper()}{line[1:]}."
