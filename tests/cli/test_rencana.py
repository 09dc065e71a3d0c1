"""What has one reading is repaired, to the byte; what has two is never touched."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lkip_cli.cli.rencana import Rencana, plan_repairs
from lkip_cli.diagnostics import Diagnostic
from lkip_cli.pipeline import check
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.sumber.tempat.memori import MemoriTempat

TW1 = "2018/umum/tw1.yaml"
INDIKATOR = "2018/umum/indikator.yaml"
ANGGARAN = "2018/umum/anggaran.yaml"
DOKUMEN = "2018/dokumen.yaml"
PESERTA, LAYANAN, PELATIHAN = "jumlah-peserta: 40", "nilai-layanan: 3,5", "pelatihan: 1.000.000"

Berkas = dict[str, bytes]


def everything(_found: Diagnostic) -> bool:
    return True


def plan(berkas: Berkas) -> Rencana:
    return plan_repairs(MemoriTempat(berkas), everything)


def changed(contoh: Berkas, path: str, lama: str, baru: str) -> Berkas:
    """The example with one spot of a file written otherwise."""
    assert contoh[path].count(lama.encode()) == 1
    return contoh | {path: contoh[path].replace(lama.encode(), baru.encode())}


def repaired(berkas: Berkas) -> Berkas:
    return berkas | {satu.path: satu.baru for satu in plan(berkas).perubahan}


PASTI = [
    # a decimal figure
    (TW1, LAYANAN, "nilai-layanan: 3.5", "nilai-layanan: 3,5"),
    (TW1, LAYANAN, 'nilai-layanan: "3.5"  # 3.5', 'nilai-layanan: "3,5"  # 3.5'),
    (TW1, LAYANAN, "nilai-layanan:\n    nilai: 3.5", "nilai-layanan:\n    nilai: 3,5"),
    (TW1, LAYANAN, "nilai-layanan:\n    3.5", "nilai-layanan:\n    3,5"),
    (TW1, LAYANAN, "nilai-layanan: −3,5", "nilai-layanan: -3,5"),
    (TW1, LAYANAN, "nilai-layanan: – 3,5", "nilai-layanan: -3,5"),
    (TW1, LAYANAN, "nilai-layanan: 1,234.5", "nilai-layanan: 1.234,5"),
    (TW1, LAYANAN, "nilai-layanan: “3.5”", "nilai-layanan: 3,5"),
    (TW1, LAYANAN, "nilai-layanan: ‘3,5’  # x", "nilai-layanan: 3,5  # x"),
    (TW1, LAYANAN, "nilai-layanan: '3,5", "nilai-layanan: 3,5"),
    # a percentage
    (INDIKATOR, "target: 75", "target: 75.5", "target: 75,5"),
    (INDIKATOR, "target: 75", "target: 75.5%", "target: 75,5%"),
    (INDIKATOR, "target: 75", "target: 75.5 %  ", "target: 75,5 %  "),
    (INDIKATOR, "target: 75", "target: 75,5\u202f%", "target: 75,5 %"),
    # rupiah
    (TW1, PELATIHAN, "pelatihan: 1,000,000", "pelatihan: 1.000.000"),
    (TW1, PELATIHAN, "pelatihan: 1\u00a0000\u00a0000", "pelatihan: 1.000.000"),
    (TW1, PELATIHAN, "pelatihan: 1\u2009000\u2009000", "pelatihan: 1.000.000"),
    (TW1, PELATIHAN, "pelatihan: Rp\u00a01.000.000,-", "pelatihan: Rp 1.000.000,-"),
    (TW1, PELATIHAN, "pelatihan: “Rp 1,000,000”", "pelatihan: Rp 1.000.000"),
    (ANGGARAN, "murni: 10.000.000", "murni: 10,000,000", "murni: 10.000.000"),
    # spaces and tabs around a figure
    (TW1, PESERTA, "jumlah-peserta:\u00a040", "jumlah-peserta: 40"),
    (TW1, PESERTA, "jumlah-peserta\u00a0: 40\u00a0", "jumlah-peserta : 40 "),
    (TW1, f"  {PESERTA}", f"\u00a0\u00a0{PESERTA}", f"  {PESERTA}"),
    (TW1, PESERTA, "jumlah-peserta:\t40", "jumlah-peserta: 40"),
    (TW1, PESERTA, "jumlah-peserta: \t 40\t\t", "jumlah-peserta: 40"),
    (TW1, PESERTA, "jumlah-peserta:\u00a040  # a\u00a0b\tc", "jumlah-peserta: 40  # a\u00a0b\tc"),
    (TW1, "data:\n", "data:\t\n", "data:\n"),
    # a date
    (TW1, LAYANAN, "nilai-layanan:\n    nilai: 3,5\n    data_per: 31/03/2018",
     "nilai-layanan:\n    nilai: 3,5\n    data_per: 31 Maret 2018"),
    (DOKUMEN, "berlaku: 2 Januari 2018", "berlaku: 02 Januari 2018", "berlaku: 2 Januari 2018"),
    # text
    (TW1, "Pelatih berpengalaman.", "Pelatih\u00a0berpengalaman.\t", "Pelatih berpengalaman."),
    (INDIKATOR, "nama: Jumlah pendaftar", "nama: “Jumlah pendaftar”", 'nama: "Jumlah pendaftar"'),
    (INDIKATOR, "nama: Jumlah pendaftar", "nama: Misi 1: pendaftar  # x", 'nama: "Misi 1: pendaftar"  # x'),
    (TW1, PESERTA, "jumlah-peserta:40  # x", "jumlah-peserta: 40  # x"),
    (TW1, PESERTA, "jumlah-peserta = 40", "jumlah-peserta: 40"),
    (TW1, "analisis: |", "analisis: >-  # x", "analisis: |-  # x"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "asal", "salah", "benar"), PASTI)
def test_what_has_one_reading_is_written_so_and_no_other_byte_changes(
    contoh: Berkas, path: str, asal: str, salah: str, benar: str
) -> None:
    berkas = changed(contoh, path, asal, salah)
    assert repaired(berkas) == changed(contoh, path, asal, benar)


@pytest.mark.parametrize(("path", "asal", "salah", "benar"), PASTI)
def test_after_the_repair_the_line_is_read_and_a_second_run_finds_nothing(
    contoh: Berkas, path: str, asal: str, salah: str, benar: str
) -> None:
    assert benar
    baru = repaired(changed(contoh, path, asal, salah))
    assert [d.kode for d in check(MemoriTempat(baru)) if d.kode.startswith(("LK1", "LK2"))] == []
    assert plan(baru) == Rencana((), ())


BERMAKNA_GANDA = [
    (TW1, LAYANAN, "nilai-layanan: 98.405"),
    (TW1, LAYANAN, "nilai-layanan: “98.405”"),
    (TW1, LAYANAN, "nilai-layanan: 3,"),
    (TW1, LAYANAN, "nilai-layanan: '3 5'"),
    (TW1, LAYANAN, "nilai-layanan: 3,5;"),
    (TW1, LAYANAN, "nilai-layanan: 3,5%"),
    (TW1, LAYANAN, "nilai-layanan: >5"),
    (TW1, LAYANAN, "nilai-layanan: {nilai: 3,5}"),
    (TW1, LAYANAN, "nilai-layanan:\n    nilai: 3,5\n    data_per: 03/02/2018"),
    (TW1, LAYANAN, "nilai-layanan:\n    nilai: 3,5\n    data_per: sebelum 31 Maret 2018"),
    (TW1, LAYANAN, "nilai-layanan:\n    nilai: 3,5\n    catatan: “Kayuh” dan “Baimbai”"),
    (TW1, LAYANAN, "nilai-layanan:\n    nilai: 3,5\n    catatan: &Mitra binaan"),
    (TW1, LAYANAN, "nilai-layanan:\n    nilai: 3,5\n    catatan: *penting*"),
    (TW1, LAYANAN, "nilai-layanan:\n    nilai: 3,5\n    catatan: !penting x"),
    (TW1, LAYANAN, 'nilai-layanan:\n    nilai: 3,5\n    catatan: "satu\\nd\\dua"'),
    (TW1, LAYANAN, 'nilai-layanan:\n    nilai: 3,5\n    catatan: "satu  # dua'),
    (TW1, LAYANAN, "nilai-layanan:\n    nilai: 3,5\n    catatan: Kegiatan #1"),
    (TW1, PELATIHAN, "pelatihan: 152.677.25"),
    (TW1, PELATIHAN, "pelatihan: 37,962"),
    (TW1, PELATIHAN, "pelatihan: 150\u00a0153"),
    (TW1, PELATIHAN, "pelatihan: 150\u202f153\u202f200"),
    (TW1, PELATIHAN, "pelatihan: 1,5"),
    (TW1, PESERTA, "jumlah-peserta: 4O"),
    (TW1, PESERTA, "jumlah-peserta: 40\t50"),
    (TW1, PESERTA, "jumlah-peserta:\t40\t50"),
    (TW1, PESERTA, "jumlah-peserta:\u00a040\u00a050"),
    (TW1, PESERTA, "jumlah-peserta: 40\t# catatan"),
    (TW1, PESERTA, "jumlah\u00a0peserta: 40"),
    (TW1, PESERTA, "jumlah-peserta: 4\ufeff0"),
    (TW1, f"  {PESERTA}", f"\t{PESERTA}"),
    (TW1, f"  {PESERTA}", f"  \t{PESERTA}"),
    (TW1, "        Dari {jumlah-pendaftar}", "      triwulan 2 tercatat\n        Dari {jumlah-pendaftar}"),
    (TW1, "        Dari {jumlah-pendaftar}", "        \tDari {jumlah-pendaftar}"),
    (TW1, "realisasi_anggaran:\n", "realisasi_anggaran: pelatihan: 1\n"),
]


@pytest.mark.parametrize(("path", "asal", "ganda"), BERMAKNA_GANDA)
def test_what_has_two_readings_is_never_touched(contoh: Berkas, path: str, asal: str, ganda: str) -> None:
    berkas = changed(contoh, path, asal, ganda)
    assert check(MemoriTempat(berkas)) != []
    assert plan(berkas).perubahan == ()


def test_every_line_of_a_kind_is_repaired_in_one_run(contoh: Berkas) -> None:
    berkas = contoh | {TW1: contoh[TW1].replace(b": 40", b":\t40").replace(b": 50", ":\u00a050".encode())}
    assert repaired(berkas) == contoh


def test_a_line_that_cannot_be_repaired_does_not_keep_those_below_it_from_it(contoh: Berkas) -> None:
    berkas = changed(changed(contoh, TW1, PESERTA, "jumlah-peserta: 4\t0"), TW1, LAYANAN, "nilai-layanan:\t3,5")
    assert repaired(berkas) == changed(contoh, TW1, PESERTA, "jumlah-peserta: 4\t0")


def test_only_what_is_chosen_is_repaired(contoh: Berkas) -> None:
    berkas = changed(changed(contoh, TW1, LAYANAN, "nilai-layanan: 3.5"), TW1, PELATIHAN, "pelatihan: 1,000,000")
    rencana = plan_repairs(MemoriTempat(berkas), lambda found: found.kode == "LK170")
    assert [satu.baru for satu in rencana.perubahan] == [changed(contoh, TW1, LAYANAN, "nilai-layanan: 3.5")[TW1]]


def test_files_without_findings_are_not_changed(contoh: Berkas) -> None:
    assert plan(contoh) == Rencana((), ())
    dinas = FolderTempat(Path(__file__).parents[2] / "data", "data")
    assert plan_repairs(dinas, everything) == Rencana((), ())


def test_a_file_that_cannot_be_read_is_not_touched(contoh: Berkas) -> None:
    r"""Beside a conflict of git nobody knows which of the lines will stay."""
    berkas = changed(contoh, TW1, LAYANAN, "<<<<<<< HEAD\n  nilai-layanan:\t3,5")
    assert plan(berkas).perubahan == ()


@pytest.mark.parametrize("akhir", ["\n", "\r\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("awal", ["", "\ufeff"])
def test_bom_line_ends_comments_and_emoji_stay(contoh: Berkas, awal: str, akhir: str) -> None:
    text = contoh[TW1].decode().replace(LAYANAN, "nilai-layanan: 3,5   # 👩🏽 3.5 \u00a0 ").rstrip("\n")
    benar = (awal + text.replace("\n", akhir)).encode()
    salah = (awal + text.replace("3,5", "3.5").replace(": 40", ":\u00a040").replace("\n", akhir)).encode()
    assert repaired(contoh | {TW1: salah}) == contoh | {TW1: benar}


ribuan = st.integers(1, 999).map(lambda n: f"{n}.000.000")
desimal = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda d: f"{d[0]},{d[1]:02d}")
kekeliruan = st.one_of(
    st.tuples(
        st.just((TW1, PELATIHAN, "pelatihan")),
        ribuan,
        st.sampled_from([(".", ","), (".", "\u00a0"), (".", "\u202f"), (".", " "), (".", "_")]),
    ),
    st.tuples(st.just((TW1, LAYANAN, "nilai-layanan")), desimal, st.just((",", "."))),
    st.tuples(st.just((INDIKATOR, "target: 75", "target")), desimal, st.just((",", "."))),
)
sampul = st.sampled_from([("", ""), ('"', '"'), ("'", "'")])
hiasan = st.tuples(
    st.sampled_from(["", "  # catatan 1.5", "   "]), st.sampled_from(["\n", "\r\n"]), st.sampled_from(["", "\ufeff"])
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kekeliruan=kekeliruan, sampul=sampul, hiasan=hiasan)
def test_a_misspelt_figure_becomes_the_file_with_the_figure_and_nothing_else(
    contoh: Berkas,
    kekeliruan: tuple[tuple[str, str, str], str, tuple[str, str]],
    sampul: tuple[str, str],
    hiasan: tuple[str, str, str],
) -> None:
    (path, asal, kunci), angka, (lama, baru) = kekeliruan
    ekor, akhir, awal = hiasan

    def written(angka: str) -> Berkas:
        berkas = changed(contoh, path, asal, f"{kunci}: {sampul[0]}{angka}{sampul[1]}{ekor}")
        return berkas | {path: (awal + berkas[path].decode().replace("\n", akhir)).encode()}

    hasil = repaired(written(angka.replace(lama, baru)))
    assert hasil == written(angka)
    assert [d.kode for d in check(MemoriTempat(hasil)) if d.kode.startswith(("LK1", "LK2"))] == []
