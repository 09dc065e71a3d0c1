"""Entries that came or went, by kode; a kode that was only renamed is pointed out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lkip_cli.banding.cetak import print_sisi
from lkip_cli.banding.entitas import ENTITAS, Entitas
from lkip_cli.banding.pasangan import Pasangan, Sisi
from lkip_cli.banding.perubahan import TAK_TERBACA, Bobot, Perubahan
from lkip_cli.capaian.hitungan import Hitungan

JUDUL = "Entri baru dan entri yang dihapus"
DITAMBAH, DIHAPUS = "entri baru", "entri dihapus"
ADA = "ada"
"""Stands for an entry that has no figures."""


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """A row for each kode that stands on one side only; where the other side could not be read it says so."""
    for ambil in ENTITAS.values():
        lama, baru = ambil(pasangan.lama.kinerja), ambil(pasangan.baru.kinerja)
        hilang = {kode: satu for kode, satu in lama.items() if kode not in baru}
        muncul = {kode: satu for kode, satu in baru.items() if kode not in lama}
        for kode, satu in hilang.items():
            kini = TAK_TERBACA if pasangan.baru.lacks(kode) else None
            petunjuk = _hint(_twin(satu, muncul, pasangan.lama, pasangan.baru), "menjadi")
            yield _row(satu, DIHAPUS, (_figures(pasangan.lama, satu), kini), petunjuk)
        for kode, satu in muncul.items():
            dahulu = TAK_TERBACA if pasangan.lama.lacks(kode) else None
            petunjuk = _hint(_twin(satu, hilang, pasangan.baru, pasangan.lama), "dari")
            yield _row(satu, DITAMBAH, (dahulu, _figures(pasangan.baru, satu)), petunjuk)


def _row(satu: Entitas, medan: str, sides: tuple[str | None, str | None], petunjuk: str) -> Perubahan:
    if TAK_TERBACA in sides:
        return Perubahan(satu.pokok, "entri", *sides, Bobot.TAK_TERBACA)
    return Perubahan(satu.pokok, medan, *sides, Bobot.ENTRI, catatan=petunjuk)


def _hint(kode: str, arah: str) -> str:
    return f"nama dan angkanya sama; mungkin kodenya diganti {arah} {kode}" if kode else ""


def _twin(satu: Entitas, lain: Mapping[str, Entitas], di_sini: Sisi, di_sana: Sisi) -> str:
    """The kode of the entry on the other side with the same name and the same figures; empty where there is none."""
    marks = _fold(satu.pokok.nama), _figures(di_sini, satu)
    twins = (kode for kode, other in lain.items() if (_fold(other.pokok.nama), _figures(di_sana, other)) == marks)
    return next(twins, "")


def _fold(nama: str) -> str:
    return " ".join(nama.casefold().split())


def _figures(sisi: Sisi, satu: Entitas) -> str:
    """The figures of an entry as words."""
    figures = _list_figures(sisi, satu.pokok.kode, satu.pokok.entitas)
    return "; ".join(f"{medan} {print_sisi(figur)}" for medan, figur in figures.items()) or ADA


def _list_figures(sisi: Sisi, kode: str, jenis: str) -> dict[str, Hitungan]:
    hasil = sisi.hasil
    if jenis == "indikator" and kode in hasil.indikator:
        return {"target": hasil.indikator[kode].target, "realisasi": hasil.indikator[kode].realisasi}
    if jenis == "data dasar" and kode in hasil.data:
        return {"jumlah": hasil.data[kode]}
    if jenis in {"kegiatan", "program"} and kode in hasil.anggaran:
        return {"pagu": hasil.anggaran[kode].pagu, "realisasi": hasil.anggaran[kode].realisasi}
    return {}
