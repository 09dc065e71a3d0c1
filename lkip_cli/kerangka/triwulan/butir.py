"""The kode that need a figure in a quarter, block by block, and what a clerk should see beside each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian import wajib
from lkip_cli.capaian.hasil import Hasil, compute_hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.kerangka.triwulan.isi import Isi
from lkip_cli.laporan.cetak_hitungan import format_target, print_bare
from lkip_cli.model.entitas import Agregasi, Satuan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, Isian

SENDIRI = frozenset({Agregasi.JUMLAH, Agregasi.RATA_RATA})
"""The kinds of agregasi whose figure is that of the quarter alone."""


@dataclass(frozen=True, slots=True)
class Butir:
    """A line to be filled in: its kode, what is known of it in words, and what stands there at first."""

    kode: str
    keterangan: str
    isi: str


def list_butir(kinerja: Kinerja, bidang: str, periode: Periode, isi: Isi) -> Mapping[str, list[Butir]]:
    """The lines of a bidang for `periode`, by the key of their block, in the order of the plan."""
    hasil = compute_hasil(kinerja, periode)
    return {
        "data": list(_data(kinerja, bidang, periode, isi)),
        "realisasi_indikator": list(_indikator(kinerja, bidang, hasil, isi)),
        "realisasi_anggaran": list(_anggaran(kinerja, bidang, hasil, isi)),
        "realisasi_keluaran": list(_keluaran(kinerja, bidang, hasil, isi)),
    }


def _data(kinerja: Kinerja, bidang: str, periode: Periode, isi: Isi) -> Iterator[Butir]:
    for data in wajib.list_data(kinerja, periode.triwulan):
        if data.bidang == bidang:
            lalu = _lalu(kinerja, periode, "data", data.kode, data.satuan)
            yield Butir(data.kode, _join(_named(data.nama, data.satuan), _cara(data.agregasi), lalu), isi.angka)


def _indikator(kinerja: Kinerja, bidang: str, hasil: Hasil, isi: Isi) -> Iterator[Butir]:
    periode = hasil.periode
    for satu in wajib.list_indikator(kinerja, periode.triwulan):
        if satu.bidang == bidang:
            angka = hasil.indikator[satu.kode]
            keterangan = _join(
                _named(satu.nama, satu.satuan),
                f"target setahun {_printed(angka.target)}",
                f"target s.d. {periode.singkat} {_printed(angka.target_triwulan)}" if angka.target_triwulan else "",
                _cara(satu.agregasi),
                _lalu(kinerja, periode, "realisasi_indikator", satu.kode, satu.satuan),
            )
            yield Butir(satu.kode, keterangan, isi.angka)


def _anggaran(kinerja: Kinerja, bidang: str, hasil: Hasil, isi: Isi) -> Iterator[Butir]:
    for kegiatan in wajib.list_anggaran(kinerja, hasil.anggaran):
        if kegiatan.bidang == bidang:
            pagu = hasil.anggaran[kegiatan.kode].pagu
            lalu = _lalu(kinerja, hasil.periode, "realisasi_anggaran", kegiatan.kode, pagu.satuan)
            yield Butir(kegiatan.kode, _join(kegiatan.nama, f"pagu {_printed(pagu)}", lalu), isi.uang)


def _keluaran(kinerja: Kinerja, bidang: str, hasil: Hasil, isi: Isi) -> Iterator[Butir]:
    for kegiatan, keluaran in wajib.list_keluaran(kinerja, hasil.anggaran):
        if kegiatan.bidang == bidang:
            target = f"target setahun {_printed(hasil.keluaran[kegiatan.kode].target)}"
            lalu = _lalu(kinerja, hasil.periode, "realisasi_keluaran", kegiatan.kode, keluaran.satuan)
            nama = f"{kegiatan.nama}: {_named(keluaran.nama, keluaran.satuan)}"
            yield Butir(kegiatan.kode, _join(nama, target, lalu), isi.angka)


def _named(nama: str, satuan: Satuan) -> str:
    return f"{nama}; satuan {satuan.nama}"


def _cara(agregasi: Agregasi) -> str:
    return "isi angka triwulan ini saja" if agregasi in SENDIRI else ""


def _lalu(kinerja: Kinerja, periode: Periode, blok: str, kode: str, satuan: Satuan) -> str:
    """What was filled in the quarter before: the figure, or the word why there is none; empty without any."""
    sebelum = Periode(periode.tahun, periode.triwulan - 1) if periode.triwulan > 1 else None
    triwulan = kinerja.triwulan.get(sebelum.triwulan) if sebelum else None
    isian: Isian | None = getattr(triwulan, blok).get(kode) if triwulan else None
    if isian is None or sebelum is None:
        return ""
    teks = str(isian.nilai.kata) if isinstance(isian.nilai, Absen) else format_target(isian.nilai, satuan, tanda=True)
    return f"{sebelum.nama}: {teks}"


def _printed(hitungan: Hitungan) -> str:
    return str(hitungan.nilai.kata) if isinstance(hitungan.nilai, Absen) else str(print_bare(hitungan))


def _join(*parts: str) -> str:
    return "; ".join(part for part in _squashed(parts) if part)


def _squashed(parts: Iterable[str]) -> Iterator[str]:
    return (" ".join(part.split()) for part in parts)
