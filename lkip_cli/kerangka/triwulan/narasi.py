"""The narrative of a bidang in a new quarter: every sasaran with its four blocks, every kegiatan with its text."""

from __future__ import annotations

from dataclasses import fields

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.anggaran import compute_anggaran
from lkip_cli.capaian.wajib import list_narasi
from lkip_cli.kerangka.teks import comment
from lkip_cli.kerangka.triwulan.isi import Isi
from lkip_cli.model.entitas import NarasiSasaran
from lkip_cli.model.kinerja import Kinerja

KEPALA = """\
# Narasi ditulis di baris sesudah tanda |, menjorok lebih dalam daripada kuncinya. Bila memang tidak ada
# isinya, tulis  tidak ada  sebagai pengganti tanda |. Narasi triwulan lalu tidak disalin; tulislah keadaan
# triwulan ini. Angka ditulis sebagai rujukan, misalnya {$contoh}; daftarnya di data/README.md.
narasi:
"""
BLOK = tuple(field.name for field in fields(NarasiSasaran))


def make_narasi(kinerja: Kinerja, bidang: str, periode: Periode, isi: Isi) -> str:
    """The block `narasi` of a bidang; nothing where it has neither sasaran nor kegiatan to tell of."""
    sasaran = _sasaran(kinerja, bidang, isi)
    kegiatan = _kegiatan(kinerja, bidang, periode, isi)
    kepala = KEPALA.replace("$contoh", _contoh(kinerja, bidang))
    return f"{kepala}{sasaran}{kegiatan}" if sasaran or kegiatan else ""


def _contoh(kinerja: Kinerja, bidang: str) -> str:
    """A reference that fits: the capaian of the first indikator of the bidang."""
    own = (kode for kode, indikator in kinerja.indikator.items() if indikator.bidang == bidang)
    kode = next(own, "")
    return f"{kode}.capaian" if kode else "triwulan"


def _sasaran(kinerja: Kinerja, bidang: str, isi: Isi) -> str:
    entries = ""
    for kode, sasaran in kinerja.renstra.sasaran.items():
        if sasaran.bidang == bidang:
            blocks = "".join(f"      {blok}: {isi.narasi}\n" for blok in BLOK)
            entries += f"{comment(sasaran.nama, 4)}    {kode}:\n{blocks}"
    return f"  sasaran:\n{entries}" if entries else ""


def _kegiatan(kinerja: Kinerja, bidang: str, periode: Periode, isi: Isi) -> str:
    entries = ""
    for kegiatan in list_narasi(kinerja, compute_anggaran(kinerja, periode)):
        if kegiatan.bidang == bidang:
            entries += f"{comment(kegiatan.nama, 4)}    {kegiatan.kode}: {isi.narasi}\n"
    return f"  kegiatan:\n{entries}" if entries else ""
