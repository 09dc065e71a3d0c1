"""Locks over time: corrections, what counts as published after them, and opening."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics.contoh_dasar import TRIWULAN_2
from lkip_cli.laporan.terbit.kunci import Temuan, list_ralat, list_temuan, make_kunci, open_kunci
from lkip_cli.laporan.terbit.sebutan import name_perubahan
from lkip_cli.model.entitas import Kunci
from lkip_cli.model.tulis_kunci import path_kunci, write_kunci
from lkip_cli.pipeline import Muatan, gather, load
from lkip_cli.sumber.tempat.memori import MemoriTempat

Ubah = Callable[..., list[Temuan]]
TW1 = "2018/umum/tw1.yaml"
KESATU, KEDUA = Periode(2018, 1), Periode(2018, 2)
RALAT = """\
jumlah-peserta:
    nilai: {}
    ralat:
      alasan: {}
      dasar: Berita acara
      tanggal: 12 Juli 2018"""


class Dinas:
    """The base example with two quarters, changed and locked step by step."""

    def __init__(self, contoh: dict[str, bytes]) -> None:
        """Begin without a lock."""
        self.files = {**contoh, "2018/umum/tw2.yaml": TRIWULAN_2.encode()}

    def write(self, path: str, lama: str, baru: str) -> None:
        """Write the new text for the old one."""
        isi = self.files[path].decode()
        assert lama in isi
        self.files[path] = isi.replace(lama, baru, 1).encode()

    def load(self) -> Muatan:
        """The data as they are now."""
        return load(MemoriTempat(self.files))

    def lock(self, periode: Periode) -> Kunci:
        """Lock a quarter as its report is now."""
        muatan = self.load()
        ralat = list_ralat(muatan.tahun, muatan.hasil, periode)
        kunci = make_kunci(dataclasses.replace(gather(muatan, periode), ralat=ralat), "f" * 64, None)
        self.files[path_kunci(periode)] = write_kunci(kunci).encode()
        return kunci

    def temuan(self) -> list[Temuan]:
        """What has changed of the locked figures."""
        muatan = self.load()
        kinerja = muatan.tahun[2018]
        hasil = {periode.triwulan: isi for periode, isi in muatan.hasil.items()}
        return list_temuan(kinerja, hasil, kinerja.kunci.values())

    def ralat(self, periode: Periode) -> list[tuple[str, str, str]]:
        """The corrections that a report prints: figure, old and new text."""
        muatan = self.load()
        rows = list_ralat(muatan.tahun, muatan.hasil, periode)
        return [("/".join(satu.isi.nama[1:]), satu.isi.semula, satu.isi.menjadi) for satu in rows]


def test_a_correction_is_printed_by_the_next_report_once(contoh: dict[str, bytes]) -> None:
    dinas = Dinas(contoh)
    dinas.lock(KESATU)
    dinas.write(TW1, "jumlah-peserta: 40", RALAT.format(41, "Terlambat."))
    assert [satu.ralat is not None for satu in dinas.temuan()] == [True]
    assert dinas.ralat(KESATU) == []
    rows = dinas.ralat(KEDUA)
    assert rows[:2] == [("jumlah-peserta/nilai", "40", "41"), ("persentase-lulus/realisasi", "80,00", "82,00")]
    printed = dinas.lock(KEDUA)
    assert len(printed.ralat) == len(rows)
    assert dinas.ralat(KEDUA) == rows
    assert dinas.ralat(Periode(2018, 3)) == []
    assert dinas.temuan() == []


def test_a_second_change_needs_a_second_correction(contoh: dict[str, bytes]) -> None:
    dinas = Dinas(contoh)
    dinas.lock(KESATU)
    dinas.write(TW1, "jumlah-peserta: 40", RALAT.format(41, "Terlambat."))
    dinas.lock(KEDUA)
    dinas.write(TW1, "nilai: 41", "nilai: 42")
    (found,) = dinas.temuan()
    assert (found.sebab.perubahan.semula, found.sebab.perubahan.menjadi) == ("41", "42")
    assert found.ralat is None
    assert found.bekas is not None
    dinas.write(TW1, "Terlambat.", "Hitung ulang.")
    assert [satu.ralat is not None for satu in dinas.temuan()] == [True]
    assert dinas.ralat(Periode(2018, 3))[0] == ("jumlah-peserta/nilai", "41", "42")


def test_a_change_of_the_plan_is_corrected_by_the_planner_in_each_quarter_that_it_concerns(
    contoh: dict[str, bytes],
) -> None:
    dinas = Dinas(contoh)
    dinas.lock(KESATU)
    dinas.lock(KEDUA)
    dinas.write("2018/umum/indikator.yaml", "target: 75", "target: 74")
    assert [satu.ralat for satu in dinas.temuan()] == [None, None]
    block = "ralat:\n  persentase-lulus:\n    alasan: Salah ketik.\n    dasar: PK\n    tanggal: 12 Juli 2018\n"
    dinas.files["2018/tw1.yaml"] += block.encode()
    assert [satu.ralat is not None for satu in dinas.temuan()] == [True, False]
    dinas.files["2018/tw2.yaml"] = block.encode()
    assert [satu.ralat is not None for satu in dinas.temuan()] == [True, True]
    assert ("persentase-lulus/target", "75", "74") in dinas.ralat(Periode(2018, 3))


def test_what_an_indikator_was_compared_with_is_held_once_there_is_something(contoh: dict[str, bytes]) -> None:
    riwayat = "indikator:\n  persentase-lulus:\n    sumber: LKIP\n    realisasi:\n      2017: 61,5\n"
    standar = "    standar_nasional:\n      nilai: 80\n      sumber: Pedoman\n"
    dinas = Dinas(contoh)
    dinas.lock(KESATU)
    dinas.files["riwayat.yaml"] = (riwayat + standar).encode()
    assert dinas.temuan() == []
    held = dinas.lock(KEDUA).terbit
    assert [held["indikator", "persentase-lulus", medan] for medan in ("realisasi_2017", "standar_nasional")] == [
        "61,50",
        "80",
    ]
    dinas.write("riwayat.yaml", "2017: 61,5", "2017: 62,5")
    dinas.write("riwayat.yaml", "nilai: 80", "nilai: 81")
    changed = [satu.sebab.perubahan for satu in dinas.temuan()]
    assert {(name_perubahan(satu), satu.semula, satu.menjadi) for satu in changed} == {
        ("realisasi tahun 2017 `persentase-lulus`", "61,50", "62,50"),
        ("standar nasional `persentase-lulus`", "80", "81"),
    }
    del dinas.files["riwayat.yaml"]
    assert {satu.sebab.perubahan.menjadi for satu in dinas.temuan()} == {"tidak ada lagi"}


def test_a_quarter_that_is_summed_with_others_is_told_once_for_each_report(contoh: dict[str, bytes]) -> None:
    """40 + 50 participants: the second report has published the first quarter as well."""
    dinas = Dinas(contoh)
    nama = "    nama: Jumlah peserta yang lulus\n"
    dinas.write("2018/umum/indikator.yaml", nama, nama + "    agregasi: jumlah\n")
    first = dinas.lock(KESATU)
    second = dinas.lock(KEDUA)
    assert first.terbit["data_dasar", "jumlah-peserta", "nilai"] == "40"
    assert [second.terbit["data_dasar", "jumlah-peserta", medan] for medan in ("tw1", "tw2", "nilai")] == [
        "40",
        "50",
        "90",
    ]
    dinas.write(TW1, "jumlah-peserta: 40", "jumlah-peserta: 41")
    asal = {satu.sebab.perubahan.terbit.asal for satu in dinas.temuan() if satu.sebab.perubahan.terbit}
    assert asal == {("data", 1, "jumlah-peserta")}
    assert len(dinas.temuan()) == 2


def test_an_open_lock_keeps_its_figures_and_its_reasons_and_judges_nothing(contoh: dict[str, bytes]) -> None:
    dinas = Dinas(contoh)
    kunci = dinas.lock(KESATU)
    hari = datetime.date(2018, 8, 3)
    opened = open_kunci(kunci, "Terbit ulang.", hari)
    dinas.files[path_kunci(KESATU)] = write_kunci(opened).encode()
    dinas.write(TW1, "jumlah-peserta: 40", "jumlah-peserta: 41")
    assert dinas.temuan() == []
    again = dinas.lock(KESATU)
    assert again.terkunci
    assert [(satu.alasan, satu.tanggal, satu.identitas) for satu in again.riwayat] == [
        ("Terbit ulang.", hari, kunci.identitas)
    ]
    assert again.terbit["data_dasar", "jumlah-peserta", "nilai"] == "41"
    assert dinas.temuan() == []


def test_a_report_that_was_published_again_counts_from_its_new_figures(contoh: dict[str, bytes]) -> None:
    """The second report corrected 40 to 41; then the first was published again with 45, which stands."""
    dinas = Dinas(contoh)
    first = dinas.lock(KESATU)
    dinas.write(TW1, "jumlah-peserta: 40", RALAT.format(41, "Terlambat."))
    dinas.lock(KEDUA)
    dinas.files[path_kunci(KESATU)] = write_kunci(open_kunci(first, "Terbit ulang.", None)).encode()
    dinas.write(TW1, "nilai: 41", "nilai: 45")
    dinas.lock(KESATU)
    assert dinas.temuan() == []


def test_a_correction_of_the_last_quarter_is_printed_in_the_year_after(contoh: dict[str, bytes]) -> None:
    dinas = Dinas(contoh)
    dinas.lock(KEDUA)
    dinas.write("2018/umum/tw2.yaml", "jumlah-peserta: 50", RALAT.format(51, "Terlambat."))
    assert dinas.ralat(Periode(2019, 1))[0] == ("jumlah-peserta/nilai", "50", "51")
