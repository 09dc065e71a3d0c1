"""Published figures that are others now: one cause each, and all that follows from it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lkip_cli.laporan.terbit.kunci import Temuan

Ubah = Callable[..., list[Temuan]]
TW1, PLANNER = "2018/umum/tw1.yaml", "2018/tw1.yaml"
INDIKATOR, ANGGARAN = "2018/umum/indikator.yaml", "2018/umum/anggaran.yaml"
INSTANSI, DOKUMEN = "2018/instansi.yaml", "2018/dokumen.yaml"
RENSTRA = "renstra/2014-2018.yaml"


def _told(found: list[Temuan]) -> list[tuple[str, str, str]]:
    """Name, old and new text of every cause."""
    return [("/".join(s.sebab.perubahan.nama), s.sebab.perubahan.semula, s.sebab.perubahan.menjadi) for s in found]


def test_nothing_is_told_of_data_that_stayed(ubah: Ubah) -> None:
    assert ubah() == []


def test_one_figure_is_one_cause_with_everything_that_follows(ubah: Ubah) -> None:
    """41 of 50 are 82,00 %, against a target of 75 a capaian of 109,33; the mean with 100,00 is 104,67."""
    (found,) = ubah((TW1, "jumlah-peserta: 40", "jumlah-peserta: 41"))
    assert _told([found]) == [("data_dasar/jumlah-peserta/nilai", "40", "41")]
    moved = {"/".join(satu.nama): (satu.semula, satu.menjadi) for satu in found.sebab.akibat}
    assert moved == {
        "indikator/persentase-lulus/realisasi": ("80,00", "82,00"),
        "indikator/persentase-lulus/capaian": ("106,67", "109,33"),
        "sasaran/kualitas-layanan/capaian": ("103,33", "104,67"),
        "jumlah/dinas/capaian": ("103,33", "104,67"),
        "jumlah/iku/capaian": ("106,67", "109,33"),
    }


@pytest.mark.parametrize(
    ("path", "lama", "baru", "told"),
    [
        (TW1, "nilai-layanan: 3,5", "nilai-layanan: 3,6", ("indikator/nilai-layanan/realisasi", "3,50", "3,60")),
        (TW1, "pelatihan: 1.000.000", "pelatihan: 0", ("kegiatan/pelatihan/realisasi", "1.000.000", "0")),
        (TW1, "  pelatihan: 40", "  pelatihan: belum diukur", ("kegiatan/pelatihan/keluaran", "40", "belum diukur")),
        (TW1, "  jumlah-peserta: 40\n", "", ("data_dasar/jumlah-peserta/nilai", "40", "belum diisi")),
        (INDIKATOR, "target: 75", "target: 74", ("indikator/persentase-lulus/target", "75", "74")),
        (RENSTRA, "    2018: 75", "    2018: 76", ("indikator/persentase-lulus/target_renstra", "75", "76")),
        (ANGGARAN, "murni: 10.000.000", "murni: 9.000.000", ("kegiatan/pelatihan/pagu", "10.000.000", "9.000.000")),
        (ANGGARAN, "target: 50", "target: 60", ("kegiatan/pelatihan/target_keluaran", "50", "60")),
        (ANGGARAN, "satuan: orang", "satuan: persen", ("kegiatan/pelatihan/satuan", "orang", "persen")),
        (INDIKATOR, "arah: naik", "arah: turun", ("indikator/nilai-layanan/arah", "naik", "turun")),
        (INSTANSI, "desimal: 2", "desimal: 1", ("instansi/perhitungan/desimal", "2", "1")),
        (
            INSTANSI,
            "batas_capaian: tanpa",
            "batas_capaian: 100",
            ("instansi/perhitungan/batas_capaian", "tanpa", "100"),
        ),
        (INSTANSI, 'nama: "%"', "nama: persen", ("satuan/persen/nama", "%", "persen")),
        (
            INDIKATOR,
            "    nama: Jumlah pendaftar\n",
            "    nama: Jumlah pendaftar\n    agregasi: jumlah\n",
            ("data_dasar/jumlah-pendaftar/agregasi", "terakhir", "jumlah"),
        ),
        (
            INDIKATOR,
            "penyebut: jumlah-pendaftar",
            "penyebut: jumlah-peserta",
            (
                "indikator/persentase-lulus/rumus",
                "jumlah-peserta / jumlah-pendaftar × 100",
                "jumlah-peserta / jumlah-peserta × 100",
            ),
        ),
        (DOKUMEN, "berlaku: triwulan I", "berlaku: triwulan II", ("dokumen/pagu/berlaku", "murni", "belum ada")),
    ],
)
def test_the_cause_is_told_and_not_what_follows(
    ubah: Ubah, path: str, lama: str, baru: str, told: tuple[str, str, str]
) -> None:
    assert _told(ubah((path, lama, baru))) == [told]


@pytest.mark.parametrize(
    ("path", "lama", "baru"),
    [
        (INDIKATOR, "target: 75", "target: 75,0"),
        (TW1, "pelatihan: 1.000.000", "pelatihan: Rp 1.000.000,-"),
        (INDIKATOR, "nama: Persentase peserta yang lulus", "nama: Persentase kelulusan"),
        (INSTANSI, "rumus_turun: selisih", "rumus_turun: kebalikan"),
        (INSTANSI, "mulai: 66", "mulai: 67"),
        (TW1, "Pelatih berpengalaman", "Pelatih sangat berpengalaman"),
    ],
)
def test_what_moves_no_published_figure_is_no_change(ubah: Ubah, path: str, lama: str, baru: str) -> None:
    assert ubah((path, lama, baru)) == []


def test_a_figure_that_cannot_be_read_is_not_told_a_second_time(ubah: Ubah) -> None:
    assert ubah((TW1, "jumlah-peserta: 40", "jumlah-peserta: 4.0")) == []


def test_a_file_that_is_gone_is_one_cause(ubah: Ubah) -> None:
    assert _told(ubah((TW1, None))) == [("bidang/umum/berkas_tw1", "ada", "tidak ada")]


def test_a_kode_with_another_name_is_one_cause_although_others_refer_to_it(ubah: Ubah) -> None:
    renamed = [(path, "jumlah-peserta", "peserta-lulus") for path in (INDIKATOR, INDIKATOR, TW1)]
    assert _told(ubah(*renamed)) == [("data_dasar/jumlah-peserta/", "jumlah-peserta", "peserta-lulus")]


def test_a_kode_that_is_gone_takes_its_figures_along(ubah: Ubah) -> None:
    indikator = "  nilai-layanan:\n    nama: Nilai layanan\n"
    told = _told(ubah((INDIKATOR, indikator, "  mutu:\n    nama: Mutu\n"), (TW1, "nilai-layanan: 3,5", "mutu: 4")))
    assert told == [
        ("indikator/nilai-layanan/", "tercantum", "dihapus"),
        ("indikator/mutu/", "belum tercantum", "ditambahkan"),
    ]


def test_a_kode_without_figures_may_come_later(ubah: Ubah) -> None:
    new = "data_dasar:\n  jumlah-pelatih:\n    nama: Jumlah pelatih\n    satuan: orang\n"
    plan = (INDIKATOR, "data_dasar:\n", new)
    assert ubah(plan, (TW1, "data:\n", "data:\n  jumlah-pelatih: belum diukur\n")) == []
    told = _told(ubah(plan, (TW1, "data:\n", "data:\n  jumlah-pelatih: 3\n")))
    assert told == [("data_dasar/jumlah-pelatih/", "belum tercantum", "ditambahkan")]


def test_a_version_that_takes_effect_later_changes_nothing(ubah: Ubah) -> None:
    added = "  perubahan:\n    nama: Pagu perubahan\n    dasar: tidak ada data\n    berlaku: {}\n"
    pagu = (ANGGARAN, "murni: 10.000.000", "murni: 10.000.000\n          perubahan: 12.000.000")
    last = "    berlaku: triwulan I\n"
    later = (DOKUMEN, last, last + added.format("1 April 2018"))
    within = (DOKUMEN, last, last + added.format("31 Maret 2018"))
    assert ubah(pagu, later) == []
    assert _told(ubah(pagu, within)) == [("dokumen/pagu/berlaku", "murni", "murni, perubahan")]
