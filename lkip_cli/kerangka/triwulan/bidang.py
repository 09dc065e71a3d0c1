"""TAHUN/BIDANG/twN.yaml: what a bidang fills in for a new quarter, with what is known of each kode as a comment."""

from __future__ import annotations

from collections.abc import Iterable

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.kerangka.satuan import find_satuan
from lkip_cli.kerangka.teks import comment, fill, join_blocks, one_line
from lkip_cli.kerangka.triwulan.butir import Butir, list_butir
from lkip_cli.kerangka.triwulan.isi import Isi
from lkip_cli.kerangka.triwulan.narasi import make_narasi
from lkip_cli.model.kinerja import Kinerja

KEPALA = """\
# $periode, $bidang: keadaan dan jumlah sampai dengan $akhir.
# Isi angkanya sesudah titik dua dan satu spasi. Angka ditulis menurut cara Indonesia: 1.234,56.
# Persentase, capaian, dan serapan tidak diisi; program menghitungnya.
# Bila angkanya belum ada, tulis sebabnya: belum diukur, diukur triwulan IV, tidak ada data, atau tidak ada.
# Nol ditulis 0. Setelah selesai, jalankan lkip validate.
"""
BLOK = {
    "data": "Data dasar: besaran yang dipakai rumus indikator.",
    "realisasi_indikator": "Realisasi indikator yang tidak memakai rumus.",
    "realisasi_anggaran": "Rupiah yang sudah dibelanjakan sejak awal tahun; tulis 0 bila belum ada belanja.",
    "realisasi_keluaran": "Keluaran kegiatan yang sudah dihasilkan sejak awal tahun; tulis 0 bila belum ada.",
}
"""The blocks of figures in the order of the file, and what they hold."""
ANGKA = """\
# Angka yang hanya dipakai dalam narasi, bila ada, ditulis seperti contoh berikut (tanpa tanda pagar):
# angka:
#   peserta-rapat:
#     nama: Peserta rapat koordinasi
#     nilai: 38
#     satuan: $satuan
"""


def make_bidang(kinerja: Kinerja, bidang: str, periode: Periode, isi: Isi) -> str:
    """The text of the file of `bidang`; kode stand in the order of the plan."""
    butir = list_butir(kinerja, bidang, periode, isi)
    blocks = (_block(kunci, butir[kunci]) for kunci in BLOK)
    narasi = make_narasi(kinerja, bidang, periode, isi)
    return join_blocks(
        (_head(kinerja, bidang, periode), *blocks, fill(ANGKA, satuan=find_satuan(kinerja, JenisAngka.BULAT)), narasi)
    )


def _head(kinerja: Kinerja, bidang: str, periode: Periode) -> str:
    return fill(
        KEPALA,
        periode=periode.lengkap,
        bidang=one_line(kinerja.instansi.bidang[bidang]),
        akhir=format_tanggal(periode.akhir),
    )


def _block(kunci: str, butir: Iterable[Butir]) -> str:
    """A block with its kode, each below its comment; nothing where no kode needs a figure."""
    lines = "".join(f"{comment(satu.keterangan, 2)}  {satu.kode}:{f' {satu.isi}' * bool(satu.isi)}\n" for satu in butir)
    return f"{comment(BLOK[kunci])}{kunci}:\n{lines}" if lines else ""
