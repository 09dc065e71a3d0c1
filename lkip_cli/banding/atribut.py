"""The fields of an entry as words, so that two states of it can be compared field by field."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal

from lkip_cli.angka.cetak import format_nilai
from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.banding.entitas import ENTITAS
from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.perubahan import TAK_TERBACA, Perubahan, Pokok
from lkip_cli.banding.potongan import shorten_pair
from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import Rumus, Satuan
from lkip_cli.model.nilai import Absen

BUKAN_KATA = frozenset({"kode", "nomor", "tahun", "target", "pagu", "kegiatan"})
"""Fields that are figures, compared as such, or follow from the place in a file."""
KOSONG = "kosong"


def compare_atribut(pasangan: Pasangan, dipilih: Callable[[str], bool], bobot: int) -> Iterator[Perubahan]:
    """A row for each field that `dipilih` takes and whose words differ, of every entry on both sides."""
    for jenis, ambil in ENTITAS.items():
        lama, baru = ambil(pasangan.lama.kinerja), ambil(pasangan.baru.kinerja)
        for kode, pokok in pasangan.both(jenis).items():
            sides = [
                {nama: kata for nama, kata in flatten(side[kode].isi, "nama") if dipilih(nama)} for side in (lama, baru)
            ]
            yield from compare_words(pokok, sides[0], sides[1], bobot)


def compare_words(pokok: Pokok, lama: Mapping[str, str], baru: Mapping[str, str], bobot: int) -> Iterator[Perubahan]:
    """A row for each field whose words differ; one that is missing on a side is empty there."""
    for nama in dict.fromkeys((*baru, *lama)):
        dahulu, kini = lama.get(nama, ""), baru.get(nama, "")
        if dahulu != kini:
            yield Perubahan(pokok, label(nama), *shorten_pair(dahulu or KOSONG, kini or KOSONG), bobot)


def label(nama: str) -> str:
    """The name of a field as people read it: `keluaran.satuan` is `keluaran, satuan`."""
    return nama.replace("_", " ").replace(".", ", ")


def flatten(isi: object, nama: str) -> Iterator[tuple[str, str]]:
    """The fields of an entry, those of its parts after the name of the part, as words."""
    if isinstance(isi, Mapping):
        for kode, bagian in isi.items():
            yield from flatten(bagian, f"{nama}.{kode}")
    elif isinstance(isi, tuple) and isi and hasattr(isi[0], "kode"):
        yield from flatten({satu.kode: satu for satu in isi}, nama)
    elif is_dataclass(isi) and not isinstance(isi, Satuan | Rumus | Absen | Gagal):
        depan = "" if nama == "nama" else f"{nama}."
        for satu in fields(isi):
            if satu.name not in BUKAN_KATA:
                yield from flatten(getattr(isi, satu.name), f"{depan}{satu.name}")
    else:
        yield nama, " ".join(describe(isi).split())


def describe(isi: object) -> str:
    """A value as words; what is not there is empty."""
    for jenis, kata in _KATA:
        if isinstance(isi, jenis):
            return kata(isi)
    return "" if isi is None else str(isi)


def _rumus(rumus: Rumus) -> str:
    pembilang, penyebut = " + ".join(rumus.pembilang), " + ".join(rumus.penyebut)
    return f"{pembilang} : ({penyebut}) × {describe(rumus.pengali)}"


def _satuan(satuan: Satuan) -> str:
    desimal = "" if satuan.desimal is None else f", {satuan.desimal} desimal"
    return f"{satuan.nama} ({satuan.jenis}{desimal})"


_KATA: tuple[tuple[type, Callable[..., str]], ...] = (
    (bool, lambda isi: "ya" if isi else "tidak"),
    (Decimal, lambda isi: format_nilai(isi.normalize())),
    (datetime.date, format_tanggal),
    (Satuan, _satuan),
    (Rumus, _rumus),
    (Absen, lambda isi: str(isi.kata)),
    (Gagal, lambda _: TAK_TERBACA),
    (tuple, lambda isi: "; ".join(map(describe, isi))),
)
