"""Every medan of the table gives its figure, as a sentence prints it."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import Fault
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.medan import JENIS, KATA
from lkip_cli.laporan.resolusi import resolve
from lkip_cli.laporan.rujukan import find_references

PRINTED = {
    "{persentase-aktif}": "98,04%",  # 150 / 153
    "{persentase-aktif.realisasi}": "98,04%",
    "{persentase-aktif.target}": "90,19%",
    "{persentase-aktif.capaian}": "108,70%",  # 98,039.. / 90,19
    "{persentase-aktif.status}": "Tercapai",
    "{calon-wirausaha.status}": "Belum diukur",
    "{wirausaha-baru}": "47.353 UMKM",
    "{wirausaha-baru.target}": "45.096 UMKM",
    "{koperasi-aktif}": "150",
    "{koperasi-aktif.nilai}": "150",
    "{koperasi-aktif@tw1}": "144",
    "{persentase-aktif@tw1}": "94,12%",  # 144 / 153
    "{peserta}": "38 orang",
    "{peserta.nilai@tw1}": "10 orang",
    "{penghargaan.pagu}": "Rp129.259.500",
    "{penghargaan.realisasi}": "Rp127.865.000",
    "{penghargaan.serapan}": "98,92%",  # 127.865.000 / 129.259.500
    "{penghargaan.sisa}": "Rp1.394.500",
    "{servis-motor.keluaran}": "0 orang",
    "{servis-motor.target_keluaran}": "96 orang",
    "{servis-motor.pagu@tw1}": "Rp319.625.500",
    "{pelatihan.pagu}": "Rp376.056.500",  # 85.231.000 + 290.825.500
    "{koperasi.realisasi}": "Rp127.865.000",
    "{koperasi-sehat.pagu}": "Rp188.449.500",  # 59.190.000 + 129.259.500
    "{koperasi-sehat.serapan}": "67,85%",  # 127.865.000 / 188.449.500
    "{koperasi-sehat.capaian}": "106,10%",  # (108,702.. + 103,496..) / 2
    "{dinas.pagu}": "Rp568.406.000",  # 376.056.500 + 188.449.500 + 3.900.000
    "{dinas.serapan}": "22,50%",  # 127.865.000 / 568.406.000
    "{dinas.sisa}": "Rp440.541.000",
    "{triwulan}": "Triwulan II",
    "{triwulan@tw1}": "Triwulan I",
    "{tahun}": "2018",
    "{instansi}": "Dinas Tenaga Kerja dan Koperasi",
    "{daerah}": "Kabupaten Hulu Sungai Selatan",
    "{peraturan.lan-239-2003}": (
        "Keputusan Kepala Lembaga Administrasi Negara Nomor 239/IX/6/8/2003 tentang "
        "Perbaikan Pedoman Penyusunan Pelaporan Akuntabilitas Kinerja Instansi Pemerintah"
    ),
}


@pytest.mark.parametrize(("rujukan", "teks"), PRINTED.items())
def test_a_reference_prints_its_figure(rujukan: str, teks: str, bahan: Bahan) -> None:
    assert str(resolve(find_references(rujukan)[0], bahan)) == teks


COMPARED = {
    "{persentase-aktif.perubahan_triwulan_lalu}": "+3,92 poin persen",  # 150 / 153 - 144 / 153 = 6 / 153
    "{persentase-aktif.realisasi_tahun_lalu}": "90,00%",
    "{persentase-aktif.perubahan_tahun_lalu}": "+8,04 poin persen",  # 98,039.. - 90
    "{persentase-aktif.target_renstra}": "95%",
    "{persentase-aktif.capaian_renstra}": "103,20%",  # 98,039.. / 95
    "{persentase-aktif.standar_nasional}": "98,5%",
    "{persentase-aktif.capaian_standar}": "99,53%",  # 98,039.. / 98,5
    "{koperasi-sehat.efisiensi}": "38,25 poin persen",  # 106,099 - 67,851
}


@pytest.mark.parametrize(("rujukan", "teks"), COMPARED.items())
def test_a_reference_prints_a_comparison(rujukan: str, teks: str, terbanding: Bahan) -> None:
    assert str(resolve(find_references(rujukan)[0], terbanding)) == teks


def test_a_year_before_the_last_is_not_called_the_last(terbanding: Bahan) -> None:
    found = resolve(find_references("{persentase-sehat.realisasi_tahun_lalu}")[0], terbanding)
    assert isinstance(found, Fault)
    assert found.kode == "LK603"


def test_a_figure_in_prose_carries_the_tag_of_the_same_figure_in_a_table(bahan: Bahan) -> None:
    resolved = resolve(find_references("{persentase-aktif.capaian}")[0], bahan)
    assert resolved == Angka("108,70%", "capaian/persentase-aktif/2018-TW2")


def test_each_kind_has_its_closed_list_of_medan() -> None:
    uang = {"pagu", "realisasi", "serapan", "sisa"}
    assert {jenis.nama: set(jenis.medan) for jenis in JENIS} == {
        "indikator": {"realisasi", "target", "target_triwulan", "capaian", "capaian_tahunan", "status"}
        | {"perubahan_triwulan_lalu", "realisasi_tahun_lalu", "perubahan_tahun_lalu"}
        | {"target_renstra", "capaian_renstra", "standar_nasional", "capaian_standar"},
        "data dasar": {"nilai"},
        "kegiatan": uang | {"keluaran", "target_keluaran"},
        "program": uang,
        "sasaran": uang | {"capaian", "efisiensi"},
        "bidang": uang,
        "dinas": uang,
        "angka": {"nilai"},
    }
    assert set(KATA) == {"triwulan", "tahun", "instansi", "daerah"}


def test_a_default_medan_stands_in_its_own_list() -> None:
    assert [jenis.nama for jenis in JENIS if jenis.bawaan and jenis.bawaan not in jenis.medan] == []
