"""What several rules need: printed values, labelled places, the newest figures."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.capaian.hasil import HasilIndikator
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.diagnostics import Place, TextPlace
from lkip_cli.kaidah.kemiripan import split_words
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.laporan.cetak_hitungan import format_bare, format_target
from lkip_cli.model.entitas import Indikator, Kegiatan, Satuan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import NilaiTarget

KATA_PERUBAHAN = frozenset(
    {"pertumbuhan", "laju", "kenaikan", "peningkatan", "penurunan", "perubahan", "inflasi", "deviasi"}
)
"""First words of names whose figures may be negative or above 100 persen."""
KATA_UKURAN = frozenset({"persentase", "persentasi", "tingkat", "angka", "rata"})
"""Words that may stand before them."""
SERATUS = Decimal(100)


def with_label(place: Place, label: str) -> Place:
    """The place, and what stands there in words."""
    return dataclasses.replace(place, label=label)


def print_nilai(nilai: NilaiTarget, satuan: Satuan) -> str:
    """A value of the data as a sentence names it: "38,42%", "Rp49.820.000", "150 koperasi", "B"."""
    text = format_target(nilai, satuan, tanda=True)
    return f"{text} {satuan.nama}" if satuan.jenis is JenisAngka.BULAT else text


def print_hitungan(hitungan: Hitungan) -> str:
    """A computed figure as a sentence names it; without the satuan of what it counts."""
    return format_bare(hitungan)


def name_line(place: Place) -> str:
    """Where a place is, as a remedy names it: "baris 14 berkas data/2018/koperasi/tw2.yaml"."""
    return f"baris {place.baris} berkas {place.berkas}" if isinstance(place, TextPlace) else f"berkas {place.berkas}"


def find_pecahan(nilai: NilaiTarget | None, satuan: Satuan) -> Decimal | None:
    """A percentage that looks like a fraction not multiplied by 100, being between 0 and 1; else None."""
    if satuan.jenis is JenisAngka.PERSEN and isinstance(nilai, Decimal) and 0 < nilai < 1:
        return nilai
    return None


def is_beyond_seratus(indikator: Indikator, nilai: Decimal) -> bool:
    """Whether a value in persen cannot be a share: below 0 or above 100, and not a change such as growth."""
    return indikator.satuan.jenis is JenisAngka.PERSEN and not 0 <= nilai <= SERATUS and not is_perubahan(indikator)


def find_beyond_seratus(indikator: Indikator, hasil: HasilIndikator) -> Hitungan | None:
    """The realisasi where it is a percentage that cannot be a share."""
    nilai = hasil.realisasi.angka
    return hasil.realisasi if nilai is not None and is_beyond_seratus(indikator, nilai) else None


def is_perubahan(indikator: Indikator) -> bool:
    """Whether the name says that the figure is a change, which may be negative or above 100 persen."""
    words = [word for word in split_words(indikator.nama) if word not in KATA_UKURAN]
    return bool(words) and words[0] in KATA_PERUBAHAN


def list_terbaru(periksa: Periksa) -> Iterator[tuple[int, Indikator, HasilIndikator]]:
    """Every indikator with its figures in the newest quarter in which it has a realisasi, and that quarter."""
    for kode, indikator in periksa.kinerja.indikator.items():
        for nomor in sorted(periksa.hasil, reverse=True):
            hasil = periksa.hasil[nomor].indikator[kode]
            if hasil.realisasi.angka is not None:
                yield nomor, indikator, hasil
                break


def find_target_terakhir(indikator: Indikator) -> tuple[str, NilaiTarget | None]:
    """The annual target under the last version of the Perjanjian Kinerja that names one, and that version."""
    versi = next(iter(tuple(indikator.target)[-1:]), "")
    return versi, indikator.target[versi].tahun if versi else None


def place_isian(kinerja: Kinerja, blok: str, nomor: int, kode: str) -> Place:
    """Where a figure of a quarter is filled in; else the line that says that the rest is zero, or its block."""
    if kode in kinerja.letak.list_kode(blok, nomor):
        return kinerja.letak.place(blok, nomor, kode)
    owner = kinerja.data_dasar.get(kode) or kinerja.indikator.get(kode) or kinerja.kegiatan[kode]
    return kinerja.letak.place("triwulan_bidang", nomor, owner.bidang, blok, "selebihnya_nol")


def place_target(periksa: Periksa, indikator: Indikator, versi: str = "") -> Place:
    """The place of the annual target, of a version of the Perjanjian Kinerja where it is named."""
    below = (versi, "tahun") if versi else ("tahun",)
    return periksa.kinerja.letak.place("indikator", indikator.kode, "target", *below)


def place_bagian_target(kinerja: Kinerja, kode: str, versi: str, kunci: str) -> Place:
    """The place of a part of a target, which stands below its version only where versions are written."""
    of_versi = kinerja.letak.place("indikator", kode, "target", versi)
    bare = of_versi == kinerja.letak.place("indikator", kode, "target")
    return kinerja.letak.place("indikator", kode, "target", *(() if bare else (versi,)), kunci)


def place_realisasi(periksa: Periksa, nomor: int, indikator: Indikator, hasil: HasilIndikator) -> tuple[Place, ...]:
    """Where the realisasi of quarter `nomor` comes from: the typed figure, or its pembilang and penyebut, labelled."""
    letak = periksa.kinerja.letak
    if hasil.pembilang is None or hasil.penyebut is None:
        place = letak.place("realisasi_indikator", nomor, indikator.kode)
        return (with_label(place, f"realisasi {print_hitungan(hasil.realisasi)}"),)
    return tuple(
        with_label(letak.place("data", nomor, data.kode), f"{sisi} {print_hitungan(data)}")
        for sisi, jumlah in (("pembilang", hasil.pembilang), ("penyebut", hasil.penyebut))
        for data in jumlah.masukan
    )


def group_pendukung(kinerja: Kinerja) -> dict[str, list[Kegiatan]]:
    """The kegiatan by kode of every indikator that they support, first or besides."""
    groups: dict[str, list[Kegiatan]] = {}
    for kegiatan in kinerja.kegiatan.values():
        for kode in dict.fromkeys((kegiatan.mendukung, *kegiatan.juga_mendukung)):
            groups.setdefault(kode, []).append(kegiatan)
    return groups
