"""Which kode need a figure in a quarter."""

from __future__ import annotations

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.anggaran import compute_anggaran
from lkip_cli.capaian.wajib import list_anggaran, list_data, list_indikator, list_keluaran, list_narasi
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.muat import load_data
from lkip_cli.sumber.folder_data import read_all
from lkip_cli.sumber.tempat.memori import MemoriTempat

SUB_KEGIATAN = """\
program:
  layanan:
    nama: Program Layanan
    kegiatan:
      rujukan:
        nama: Pelayanan rujukan
        mendukung: persentase-lulus
        keluaran: tidak ada data
        sub_kegiatan:
          obat:
            nama: Pengadaan obat
            mendukung: persentase-lulus
            keluaran:
              nama: Jumlah paket obat
              satuan: orang
              target: 12
            pagu: 1.000.000
          alat:
            nama: Pengadaan alat
            mendukung: persentase-lulus
            keluaran:
              nama: Jumlah alat
              satuan: orang
              target: belum ditetapkan
            pagu: tidak dianggarkan
"""


def _load(contoh: dict[str, bytes], path: str, isi: str) -> Kinerja:
    trees, _ = read_all(MemoriTempat(contoh | {path: isi.encode()}))
    return load_data(trees)[0].tahun[2018]


def test_money_keluaran_and_narrative_are_asked_of_sub_kegiatan_with_a_pagu_only(contoh: dict[str, bytes]) -> None:
    kinerja = _load(contoh, "2018/umum/anggaran.yaml", SUB_KEGIATAN)
    anggaran = compute_anggaran(kinerja, Periode(2018, 2))
    assert [satu.kode for satu in list_anggaran(kinerja, anggaran)] == ["obat"]
    assert [(satu.kode, keluaran.nama) for satu, keluaran in list_keluaran(kinerja, anggaran)] == [
        ("obat", "Jumlah paket obat")
    ]
    assert [satu.kode for satu in list_narasi(kinerja, anggaran)] == ["obat"]


def test_an_indikator_with_rumus_is_asked_for_through_its_data_dasar(contoh: dict[str, bytes]) -> None:
    kinerja = _load(contoh, "lkip.yaml", "versi_format: 1\n")
    assert [satu.kode for satu in list_indikator(kinerja, 1)] == ["nilai-layanan"]
    assert [satu.kode for satu in list_data(kinerja, 1)] == ["jumlah-peserta", "jumlah-pendaftar"]


def test_what_is_measured_once_a_year_is_asked_for_in_triwulan_iv(contoh: dict[str, bytes]) -> None:
    path = "2018/umum/indikator.yaml"
    isi = contoh[path].decode().replace("    target: 3,5\n", "    agregasi: tahunan\n    target: 3,5\n")
    kinerja = _load(contoh, path, isi)
    assert list_indikator(kinerja, 3) == ()
    assert [satu.kode for satu in list_indikator(kinerja, 4)] == ["nilai-layanan"]
