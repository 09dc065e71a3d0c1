"""The ringkasan eksekutif of the report of a year, read back from its Word file."""

from __future__ import annotations

from itertools import takewhile

from tests.seed.naskah import Jenis, Naskah, Paragraf, Tabel


def summary(naskah: Naskah) -> list[Paragraf | Tabel]:
    """What stands between its heading and the contents."""
    titles = [p.teks if isinstance(p, Paragraf) else "" for p in naskah.isi]
    return list(
        takewhile(
            lambda satu: not (isinstance(satu, Paragraf) and satu.teks == "DAFTAR ISI"),
            naskah.isi[titles.index("RINGKASAN EKSEKUTIF") + 1 :],
        )
    )


def table(naskah: Naskah, judul: str) -> list[list[str]]:
    return next(satu.baris for satu in summary(naskah) if isinstance(satu, Tabel) and satu.judul == judul)


def test_it_begins_with_what_was_reached(setahun: Naskah) -> None:
    first = summary(setahun)[0]
    assert isinstance(first, Paragraf)
    assert "2 indikator telah diukur, yaitu 1 indikator mencapai target dan 1 indikator belum mencapai" in first.teks
    assert "1 dari 2 indikator (50,00%) mencapai target" in first.teks
    assert first.teks.endswith(
        "Rata-rata capaian indikator yang telah diukur sebesar 100,17%."
    )  # (94,286 + 106,061) / 2


def test_the_indikator_are_counted_by_verdict_and_by_band(setahun: Naskah) -> None:
    assert table(setahun, "Indikator menurut kesimpulan") == [
        ["Tercapai", "1", "50,00"],
        ["Belum tercapai", "1", "50,00"],
        ["Belum diukur", "0", "0,00"],
        ["Tidak dapat dihitung", "0", "0,00"],
    ]
    assert table(setahun, "Indikator menurut peringkat kinerja")[:2] == [
        ["Sangat Tinggi", "2", "100,00"],
        ["Tinggi", "0", "0,00"],
    ]


def test_the_best_and_the_worst_are_named(setahun: Naskah) -> None:
    assert table(setahun, "Capaian tertinggi dan terendah") == [
        ["Tertinggi"] * 4,
        ["Persentase peserta yang lulus", "106,06", "Sangat Tinggi", "Tercapai"],
        ["Terendah"] * 4,
        ["Nilai layanan", "94,29", "Sangat Tinggi", "Belum tercapai"],
    ]


def test_the_spending_is_that_of_each_unit_and_of_all(setahun: Naskah) -> None:
    assert table(setahun, "Penyerapan anggaran") == [
        ["Bidang Umum", "10.000.000", "9.100.000", "91,00"],
        ["JUMLAH", "10.000.000", "9.100.000", "91,00"],
    ]


def test_it_ends_with_the_next_steps_and_names_nothing_as_unmeasured(setahun: Naskah) -> None:
    last = summary(setahun)[-1]
    assert isinstance(last, Paragraf)
    assert (last.teks, last.jenis) == ("Menambah pelatih.", Jenis.BUTIR)
    assert [p for p in summary(setahun) if isinstance(p, Paragraf) and "belum mempunyai capaian" in p.teks] == []
