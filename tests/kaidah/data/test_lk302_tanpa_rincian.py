"""LK302: a ratio that cannot be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.kaidah.contoh import INDIKATOR, TRIWULAN_I, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

LAMA = "  nilai-layanan: 3,5\n"


def test_the_data_dasar_that_are_wanted_are_named(temukan: Temukan) -> None:
    isi = f"{LAMA}  persentase-lulus:\n    nilai: 38,42\n    tanpa_rincian: Belum diterima.\n"
    (found,) = temukan("LK302", change(TRIWULAN_I, (LAMA, isi)))
    assert "38,42%" in found.ringkas
    assert "`jumlah-peserta`, `jumlah-pendaftar`" in found.perbaikan


def test_a_word_of_absence_has_nothing_to_check(temukan: Temukan) -> None:
    isi = f"{LAMA}  persentase-lulus:\n    nilai: belum diukur\n    tanpa_rincian: Belum diterima.\n"
    assert temukan("LK302", change(TRIWULAN_I, (LAMA, isi))) == []


def _persen(nama: str) -> dict[str, str]:
    return change(
        INDIKATOR,
        ("nama: Nilai layanan", f"nama: {nama}"),
        ("satuan: indeks", "satuan: persen"),
        ("target: 3,5", "target: 38,42"),
    )


def test_a_persentase_without_rumus_cannot_be_checked_either(temukan: Temukan) -> None:
    (found,) = temukan("LK302", _persen("Persentasi pencari kerja yang ditempatkan"))
    assert "3,5%" in found.ringkas
    assert "Tulis `rumus:` pada `nilai-layanan`" in found.perbaikan


def test_a_percentage_that_is_no_share_needs_no_parts(temukan: Temukan) -> None:
    for nama in ("Tingkat inflasi", "Persentase pertumbuhan koperasi"):
        assert temukan("LK302", _persen(nama)) == []


def test_a_persentase_that_is_not_measured_has_nothing_to_check(temukan: Temukan) -> None:
    belum = change(TRIWULAN_I, ("nilai-layanan: 3,5", "nilai-layanan: belum diukur"))
    assert temukan("LK302", _persen("Persentase pencari kerja yang ditempatkan") | belum) == []
