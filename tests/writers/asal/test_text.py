"""On the screen a derivation is a tree that can be checked line by line."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from lkip_cli.laporan.asal.jejak import Jejak
from lkip_cli.writers.asal.html import format_asal as format_html
from lkip_cli.writers.asal.markdown import format_asal as format_markdown
from lkip_cli.writers.asal.text import format_asal

Telusur = Callable[..., Jejak]

# 40 / 50 = 80; 80 / 75 = 106,6666...
CAPAIAN = """\
Capaian Persentase peserta yang lulus, Triwulan I Tahun 2018: 106,67%
  Rumus           realisasi ÷ target × 100% (Keputusan Kepala LAN Nomor 239/IX/6/8/2003)
  Dihitung        80 ÷ 75 × 100% = 106,6666666…%
  Pembulatan      106,6666666… dibulatkan menjadi 106,67 (2 angka di belakang koma)
  Status          Tercapai
  Peringkat       Sangat Tinggi (mulai 91%)
  Diukur terhadap target tahunan menurut Perjanjian Kinerja Tahun 2018
  Berasal dari
    - Realisasi Persentase peserta yang lulus: 80,00%
        Rumus           Jumlah peserta yang lulus / Jumlah pendaftar × 100% (Ketentuan lkip)
        Dihitung        40 ÷ 50 × 100% = 80%
        Berasal dari
          - Jumlah peserta yang lulus: 40 orang
              Jenis           angka yang diisi pada berkas triwulan
              Sumber          data/2018/umum/tw1.yaml:2:19, ditulis Siti Aminah pada 3 April 2018 (a1b2c3d4e5: Isi TW I)
          - Jumlah pendaftar: 50 orang
              Jenis           angka yang diisi pada berkas triwulan
              Sumber          data/2018/umum/tw1.yaml:3:21, belum di-commit
    - Target Persentase peserta yang lulus: 75%
        Jenis           target yang berlaku pada akhir triwulan (Perjanjian Kinerja Tahun 2018)
        Sumber          data/2018/umum/indikator.yaml:27:13
"""


def test_a_derivation_is_a_tree_down_to_the_lines_and_their_authors(telusur: Telusur) -> None:
    assert format_asal(telusur("capaian/persentase-lulus", riwayat=True)) == CAPAIAN


def test_the_places_where_a_figure_is_printed_stand_below_it(telusur: Telusur) -> None:
    jejak = telusur("capaian/persentase-lulus")
    printed = dataclasses.replace(jejak, tercetak={jejak.turunan[0].tag: ("Tabel 3.1, baris “Lulus”", "Bab IV")})
    for write in (format_asal, format_markdown, format_html):
        page = write(printed)
        assert page.index("Tercetak pada") < page.index("Tabel 3.1, baris “Lulus”") < page.index("Bab IV")
        assert "Tercetak pada" not in write(jejak)


def test_without_git_nothing_is_said_of_authors(telusur: Telusur) -> None:
    shown = format_asal(telusur("nilai/jumlah-peserta"))
    assert shown.endswith("  Sumber          data/2018/umum/tw1.yaml:2:19\n")


def test_between_two_figures_stands_an_empty_line(telusur: Telusur) -> None:
    shown = format_asal(telusur("nilai/jumlah-peserta", "nilai/jumlah-pendaftar"))
    assert "\n\nJumlah pendaftar, Triwulan I Tahun 2018: 50 orang\n" in shown


def test_many_entries_stand_in_a_list_with_their_figures_aligned(telusur: Telusur) -> None:
    lagi = "".join(
        f"      k{n}:\n        nama: Kegiatan {n}\n        mendukung: persentase-lulus\n"
        f"        keluaran: tidak ada data\n        pagu: {n}.000\n"
        for n in (1, 20, 300)
    )
    shown = format_asal(
        telusur("pagu/umum", ganti=("2018/umum/anggaran.yaml", "      pelatihan:", f"{lagi}      pelatihan:"))
    )
    assert "Dihitung        1.000 + 20.000 + 300.000 + 10.000.000 = 10.321.000\n" in shown
    assert "         Rp1.000  Pagu kegiatan Kegiatan 1  [data/2018/umum/anggaran.yaml:9]\n" in shown
    assert "    Rp10.000.000  Pagu kegiatan Pelatihan petugas layanan  [data/2018/umum/anggaran.yaml:28]\n" in shown


def test_no_text_of_the_data_is_obeyed_by_the_terminal(telusur: Telusur) -> None:
    jejak = telusur("capaian/persentase-lulus")
    jahat = dataclasses.replace(jejak.turunan[0], nama="Capaian\x1b[31m \u202e")
    shown = format_asal(dataclasses.replace(jejak, turunan=(jahat,)))
    assert shown.startswith("Capaian\\x1b[31m \\u202e, Triwulan I")
