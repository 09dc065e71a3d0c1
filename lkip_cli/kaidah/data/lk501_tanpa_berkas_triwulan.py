"""LK501: a quarter is being filled in, but a bidang has no file for it."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Contoh, Diagnostic, FilePlace, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import TRIWULAN_II, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.kaidah.terkunci import is_held
from lkip_cli.model.kinerja import Kinerja

BAGIAN_PERENCANAAN = """\
penutup: |
  Capaian {triwulan} menjadi bahan perbaikan.
"""

KAIDAH = Kaidah(
    kode="LK501",
    tingkat=Tingkat.KESALAHAN,
    judul="Bidang tanpa berkas triwulan",
    alasan="Triwulan ini sudah diisi pihak lain; tanpa berkas bidang ini laporannya tidak lengkap.",
    cara_memperbaiki="Buat berkasnya dengan `lkip new triwulan`, lalu isi angka dan narasinya.",
    rujukan="Cara mengisi satu triwulan lkip (README.md di folder data)",
    contoh_salah=Contoh({"2018/tw2.yaml": BAGIAN_PERENCANAAN}),
    contoh_benar=Contoh({"2018/tw2.yaml": BAGIAN_PERENCANAAN, **change(TRIWULAN_II)}),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every bidang with a plan, in every quarter that has a file of anybody; one that was published is LK512."""
    kinerja = periksa.kinerja
    planned = {i.bidang for i in kinerja.indikator.values()} | {k.bidang for k in kinerja.kegiatan.values()}
    for nomor, triwulan in kinerja.triwulan.items():
        for bidang, nama in kinerja.instansi.bidang.items():
            if bidang in planned and bidang not in triwulan.bidang and not is_held(kinerja, nomor, bidang):
                yield _report(kinerja, nomor, bidang, nama)


def _report(kinerja: Kinerja, nomor: int, bidang: str, nama: str) -> Diagnostic:
    periode = Periode(kinerja.tahun, nomor)
    berkas = f"{_folder(kinerja, bidang)}/tw{nomor}.yaml"
    return temuan(
        KAIDAH,
        f"{nama} belum mempunyai berkas {periode.nama}",
        (FilePlace(berkas),),
        f"Buat berkas {berkas} dengan `lkip new triwulan {nomor} --tahun {kinerja.tahun} --sisanya`, lalu isi.",
        entitas=bidang,
    )


def _folder(kinerja: Kinerja, bidang: str) -> str:
    """The folder of a bidang that has a plan, as messages name it."""
    indikator = [("indikator", kode) for kode, satu in kinerja.indikator.items() if satu.bidang == bidang]
    kegiatan = [("kegiatan", kode) for kode, satu in kinerja.kegiatan.items() if satu.bidang == bidang]
    return kinerja.letak.place(*(indikator or kegiatan)[0]).berkas.rpartition("/")[0]
