"""All other fields of the plan, and what stands beside a figure: date, source, remark, reason, correction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lkip_cli.banding.atribut import compare_atribut, compare_words, flatten
from lkip_cli.banding.jenis.cara import is_cara
from lkip_cli.banding.jenis.nama import NAMA
from lkip_cli.banding.pasangan import Pasangan, Sisi
from lkip_cli.banding.perubahan import Bobot, Perubahan
from lkip_cli.model.nilai import Isian

JUDUL = "Keterangan"
BLOK: Mapping[str, tuple[str, str]] = {
    "data": ("data dasar", "jumlah"),
    "realisasi_indikator": ("indikator", "realisasi"),
    "realisasi_anggaran": ("kegiatan", "realisasi anggaran"),
    "realisasi_keluaran": ("kegiatan", "keluaran"),
}
"""The blocks of figures of a quarter: the kind of their kode, and what their figure is called."""


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """Of the plan always; of the figures only in one quarter, for each quarter has remarks of its own."""
    rows = compare_atribut(pasangan, lambda nama: nama not in NAMA and not is_cara(nama), Bobot.KETERANGAN)
    yield from (row for row in rows if not _moved_with_bidang(pasangan, row))
    if pasangan.beda_periode:
        return
    for blok, (jenis, medan) in BLOK.items():
        for kode, pokok in pasangan.both(jenis).items():
            lama, baru = (_beside(sisi, blok, kode, medan) for sisi in (pasangan.lama, pasangan.baru))
            yield from compare_words(pokok, lama, baru, Bobot.KETERANGAN)


def _moved_with_bidang(pasangan: Pasangan, row: Perubahan) -> bool:
    """Whether an entry only went along with its bidang, which has another kode: that is told of the bidang."""
    lama, baru = (sisi.kinerja.instansi.bidang for sisi in (pasangan.lama, pasangan.baru))
    return row.medan == "bidang" and row.lama in lama and row.lama not in baru and row.baru in baru.keys() - lama.keys()


def _beside(sisi: Sisi, blok: str, kode: str, medan: str) -> dict[str, str]:
    isian: Isian | None = getattr(sisi.triwulan, blok).get(kode)
    if isian is None:
        return {}
    return {nama: kata for nama, kata in flatten(isian, medan) if kata and nama != f"{medan}.nilai"}
