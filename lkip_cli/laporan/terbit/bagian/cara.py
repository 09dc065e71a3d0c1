"""The agency's choices: how it computes, its scale, its units, the versions of the documents in force."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from lkip_cli.angka.cetak import format_nilai
from lkip_cli.capaian.versi import find_in_force
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.terbit.angka import Sifat, Terbit
from lkip_cli.model.entitas import NamaTerbit, Perhitungan, Predikat, Versi
from lkip_cli.model.kinerja import Kinerja

INSTANSI, SATUAN, PREDIKAT, DOKUMEN = "instansi", "satuan", "predikat", "dokumen"
PERHITUNGAN = tuple(satu.name for satu in fields(Perhitungan))
"""The choices of calculation."""
VERSI_PK: NamaTerbit = (DOKUMEN, "perjanjian-kinerja", "berlaku")
VERSI_PAGU: NamaTerbit = (DOKUMEN, "pagu", "berlaku")
SKALA: NamaTerbit = (INSTANSI, "skala-nilai", "peringkat")
DESIMAL: NamaTerbit = (INSTANSI, "perhitungan", "desimal")


def list_terbit(bahan: Bahan) -> Iterator[Terbit]:
    """What the figures of all bidang are computed and printed by."""
    kinerja = bahan.kinerja
    for nama, teks in print_perhitungan(kinerja.instansi.perhitungan).items():
        asal = ("instansi", "perhitungan", nama)
        yield Terbit((INSTANSI, "perhitungan", nama), teks, Sifat.CARA, asal)
    bands = "; ".join(f"{satu.nama} mulai {format_nilai(satu.mulai)}" for satu in kinerja.instansi.skala_nilai)
    if bands:
        yield Terbit(SKALA, bands, Sifat.CARA, ("instansi", "skala_nilai"))
    yield from _satuan(kinerja)
    yield _versi(bahan, VERSI_PK, kinerja.dokumen.perjanjian_kinerja, "versi_pk")
    yield _versi(bahan, VERSI_PAGU, kinerja.dokumen.pagu, "versi_pagu")


def print_perhitungan(perhitungan: Perhitungan) -> dict[str, str]:
    """The choices of calculation as the data write them."""
    batas = perhitungan.batas_capaian
    return {
        "rumus_turun": str(perhitungan.rumus_turun),
        "batas_capaian": "tanpa" if batas is None else format_nilai(batas),
        "hitung_dari": str(perhitungan.hitung_dari),
        "desimal": str(perhitungan.desimal),
    }


def _satuan(kinerja: Kinerja) -> Iterator[Terbit]:
    """The units that figures of this year have, and their lists of predikat."""
    keluaran = (kegiatan.keluaran for kegiatan in kinerja.kegiatan.values())
    used = [satu.satuan for satu in kinerja.data_dasar.values()]
    used += [satu.satuan for satu in kinerja.indikator.values()]
    used += [satu.satuan for satu in keluaran if satu is not None]
    for kode in sorted({satuan.kode for satuan in used} & set(kinerja.instansi.satuan)):
        satuan = kinerja.instansi.satuan[kode]
        yield Terbit((SATUAN, kode, "nama"), satuan.nama, Sifat.ARTI, ("satuan", kode, "nama"))
        desimal = "seperti ditulis" if satuan.desimal is None else str(satuan.desimal)
        yield Terbit((SATUAN, kode, "desimal"), desimal, Sifat.CARA, ("satuan", kode, "desimal"))
    for predikat in {satuan.predikat.kode: satuan.predikat for satuan in used if satuan.predikat}.values():
        nama = (PREDIKAT, predikat.kode, "tingkat")
        yield Terbit(nama, _print_predikat(predikat), Sifat.CARA, ("predikat", predikat.kode))


def _print_predikat(predikat: Predikat) -> str:
    return "; ".join(
        satu.kode if satu.di_atas is None else f"{satu.kode} di atas {format_nilai(satu.di_atas)}"
        for satu in predikat.tingkat
    )


def _versi(bahan: Bahan, nama: NamaTerbit, versi: tuple[Versi, ...], jenis: str) -> Terbit:
    """The versions in force at the end of the quarter, and where the newest says since when."""
    in_force = [satu.kode for satu in find_in_force(versi, bahan.periode)]
    newest = in_force[-1:] or [satu.kode for satu in versi[:1]]
    asal = (jenis, newest[0], "berlaku") if newest else (jenis,)
    return Terbit(nama, ", ".join(in_force) or "belum ada", Sifat.CARA, asal)
