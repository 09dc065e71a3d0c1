"""The indikator: what each means, its target, realisasi and capaian, what it is compared with."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.cetak import format_nilai
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import Figur
from lkip_cli.capaian.hasil import HasilIndikator
from lkip_cli.capaian.versi import find_in_force, pick
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.terbit.angka import Sifat, Terbit, print_terbit
from lkip_cli.laporan.terbit.bagian.cara import DESIMAL, INSTANSI, PERHITUNGAN, SKALA, VERSI_PK, print_perhitungan
from lkip_cli.laporan.terbit.bagian.data_dasar import DATA_DASAR
from lkip_cli.laporan.terbit.bagian.pembanding import list_pembanding
from lkip_cli.laporan.terbit.isian import Tempat, as_isian, list_realisasi
from lkip_cli.model.entitas import Agregasi, Indikator, NamaTerbit, Target
from lkip_cli.model.kinerja import Kinerja

INDIKATOR = "indikator"
DIJUMLAH = frozenset({Agregasi.JUMLAH, Agregasi.RATA_RATA})
"""The agregasi under which targets of quarters are joined as well."""


def list_terbit(bahan: Bahan) -> Iterator[Terbit]:
    """Every indikator in file order."""
    for indikator in bahan.kinerja.indikator.values():
        hasil = bahan.kini.indikator[indikator.kode]
        yield from _meaning(bahan.kinerja, indikator)
        yield from _target(bahan, indikator, hasil)
        yield from _realisasi(bahan, indikator, hasil)
        yield from _capaian(indikator, hasil)
        shape = _names(indikator.kode, "satuan", "desimal") | {DESIMAL}
        yield from list_pembanding(bahan, INDIKATOR, indikator, hasil, shape)


def _meaning(kinerja: Kinerja, indikator: Indikator) -> Iterator[Terbit]:
    kode = indikator.kode
    yield Terbit((INDIKATOR, kode, "nama"), indikator.nama, Sifat.NAMA, (INDIKATOR, kode))
    yield Terbit((INDIKATOR, kode, "bidang"), indikator.bidang, Sifat.NAMA, (INDIKATOR, kode))
    iku = "ya" if indikator.iku else "tidak"
    for medan, teks in (("sasaran", indikator.sasaran), ("iku", iku)):
        yield Terbit((INDIKATOR, kode, medan), teks, Sifat.CARA, (INDIKATOR, kode, medan))
    meaning = {"satuan": indikator.satuan.kode, "arah": str(indikator.arah), "rumus": _rumus(indikator)}
    if indikator.rumus is None:
        meaning["agregasi"] = str(indikator.agregasi)
    for medan, teks in meaning.items():
        yield Terbit((INDIKATOR, kode, medan), teks, Sifat.ARTI, (INDIKATOR, kode, medan))
    agency = print_perhitungan(kinerja.instansi.perhitungan)
    for medan, teks in print_perhitungan(indikator.perhitungan).items():
        if teks != agency[medan]:
            yield Terbit((INDIKATOR, kode, medan), teks, Sifat.CARA, (INDIKATOR, kode, medan))


def _rumus(indikator: Indikator) -> str:
    rumus = indikator.rumus
    if rumus is None:
        return "diisi langsung"
    return f"{' + '.join(rumus.pembilang)} / {' + '.join(rumus.penyebut)} × {format_nilai(rumus.pengali)}"


def _target(bahan: Bahan, indikator: Indikator, hasil: HasilIndikator) -> Iterator[Terbit]:
    """The target of the year and, where the year is split, that of the quarter with those that it is joined from."""
    kode, nomor = indikator.kode, bahan.periode.triwulan
    picked = pick(indikator.target, find_in_force(bahan.kinerja.dokumen.perjanjian_kinerja, bahan.periode))
    versi = picked[0].kode if picked else ""
    sebab = frozenset({(INDIKATOR, kode, "satuan"), VERSI_PK})
    tahun = _asal(bahan.kinerja, kode, versi, "tahun")
    yield Terbit((INDIKATOR, kode, "target"), print_terbit(hasil.target), Sifat.RENCANA, tahun, sebab, hasil.target.tag)
    up_to = hasil.target_triwulan
    if up_to is None or picked is None:
        return
    here = _asal(bahan.kinerja, kode, versi, f"tw{nomor}")
    nama = (INDIKATOR, kode, "target_triwulan")
    if indikator.agregasi not in DIJUMLAH:
        yield Terbit(nama, print_terbit(up_to), Sifat.RENCANA, here, sebab, up_to.tag)
        return
    parts = [_of_quarter(bahan, indikator, (versi, picked[1]), satu) for satu in bahan.periode.sampai_dengan]
    yield from parts
    joined = sebab | {satu.nama for satu in parts} | {(INDIKATOR, kode, "agregasi")}
    yield Terbit(nama, print_terbit(up_to), Sifat.HITUNGAN, here, joined, up_to.tag)


def _of_quarter(bahan: Bahan, indikator: Indikator, berlaku: tuple[str, Target], periode: Periode) -> Terbit:
    versi, target = berlaku
    kunci = f"tw{periode.triwulan}"
    figur = Figur(indikator.kode, "target", periode, indikator.satuan).read(target.triwulan.get(periode.triwulan))
    asal = _asal(bahan.kinerja, indikator.kode, versi, kunci)
    nama = (INDIKATOR, indikator.kode, f"target_{kunci}")
    return Terbit(nama, print_terbit(figur), Sifat.RENCANA, asal, frozenset({VERSI_PK}))


def _asal(kinerja: Kinerja, kode: str, versi: str, kunci: str) -> tuple[str, ...]:
    """Where a target is written: below its version only where versions are written."""
    place = kinerja.letak.place
    bare = place(INDIKATOR, kode, "target", versi) == place(INDIKATOR, kode, "target")
    return (INDIKATOR, kode, "target", *(() if bare else (versi,)), kunci)


def _realisasi(bahan: Bahan, indikator: Indikator, hasil: HasilIndikator) -> Iterator[Terbit]:
    kode, rumus = indikator.kode, indikator.rumus
    tempat = Tempat(INDIKATOR, kode, "realisasi", "realisasi_indikator", indikator.bidang)
    sebab = _names(kode, "satuan", "rumus", "agregasi", "desimal") | {DESIMAL}
    if rumus is None:
        yield from list_realisasi(bahan, tempat, indikator.agregasi, hasil.realisasi, sebab)
    elif hasil.pembilang is None:
        yield as_isian(bahan, tempat, hasil.realisasi, sebab)
    else:
        parts = {(DATA_DASAR, satu, "nilai") for satu in (*rumus.pembilang, *rumus.penyebut)}
        asal = (INDIKATOR, kode, "rumus")
        teks = print_terbit(hasil.realisasi)
        yield Terbit(tempat.nama, teks, Sifat.HITUNGAN, asal, sebab | parts, hasil.realisasi.tag)


def _capaian(indikator: Indikator, hasil: HasilIndikator) -> Iterator[Terbit]:
    kode = indikator.kode
    own = _names(kode, "target", "target_triwulan", "realisasi", "satuan", "arah", *PERHITUNGAN)
    sebab = own | {(INSTANSI, "perhitungan", nama) for nama in PERHITUNGAN}
    if indikator.satuan.predikat is not None:
        sebab |= {("predikat", indikator.satuan.predikat.kode, "tingkat")}
    asal = (INDIKATOR, kode)
    figures = (("capaian", hasil.capaian), ("capaian_tahunan", hasil.capaian_tahunan))
    for medan, figur in figures:
        if figur is not None:
            yield Terbit((INDIKATOR, kode, medan), print_terbit(figur), Sifat.HITUNGAN, asal, sebab, figur.tag)
    verdict = sebab | _names(kode, "capaian")
    yield Terbit((INDIKATOR, kode, "kesimpulan"), str(hasil.status), Sifat.HITUNGAN, asal, verdict)
    band = hasil.skala.nama if hasil.skala else "tanpa peringkat"
    yield Terbit((INDIKATOR, kode, "peringkat"), band, Sifat.HITUNGAN, asal, verdict | {SKALA})


def _names(kode: str, *medan: str) -> frozenset[NamaTerbit]:
    return frozenset((INDIKATOR, kode, satu) for satu in medan)
