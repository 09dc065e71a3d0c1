"""LK301: a typed realisasi beside a rumus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.kaidah.contoh import TRIWULAN_I, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

LAMA = "  nilai-layanan: 3,5\n"


def _typed(angka: str, *pairs: tuple[str, str]) -> dict[str, str]:
    return change(TRIWULAN_I, (LAMA, f"{LAMA}  persentase-lulus: {angka}\n"), *pairs)


def test_the_figure_of_the_seed_is_compared_with_the_fraction(temukan: Temukan) -> None:
    """94,12 was printed beside 150 of 153, which is 98,04."""
    parts = (("peserta: 40", "peserta: 150"), ("pendaftar: 50", "pendaftar: 153"))
    (found,) = temukan("LK301", _typed("94,12", *parts))
    assert "94,12%, sedangkan 150 dari 153 menjadi 98,04%" in found.ringkas
    assert [place.label for place in found.places[1:]] == ["pembilang 150", "penyebut 153"]


def test_a_truncated_figure_is_no_agreement(temukan: Temukan) -> None:
    """125 of 153 is 81,699, which rounds to 81,70; the seed prints 81,69."""
    parts = (("peserta: 40", "peserta: 125"), ("pendaftar: 50", "pendaftar: 153"))
    (found,) = temukan("LK301", _typed("81,69", *parts))
    assert "sedangkan" in found.ringkas


def test_the_right_figure_is_still_not_typed(temukan: Temukan) -> None:
    (found,) = temukan("LK301", _typed("80"))
    assert "padahal sudah dihitung: 40 dari 50 menjadi 80,00%" in found.ringkas
    assert found.perbaikan == "Hapus isian ini (baris 6 berkas data/2018/umum/tw1.yaml)."


def test_a_fraction_is_recognised(temukan: Temukan) -> None:
    (found,) = temukan("LK301", _typed("0,80"))
    assert "belum dikalikan 100" in found.perbaikan


def test_without_parts_the_remedy_asks_for_them(temukan: Temukan) -> None:
    (found,) = temukan("LK301", _typed("80", ("pendaftar: 50", "pendaftar: belum diukur")))
    assert "belum lengkap" in found.ringkas
    assert "tanpa_rincian" in found.perbaikan


def test_a_word_or_a_figure_without_parts_may_be_typed(temukan: Temukan) -> None:
    assert temukan("LK301", _typed("belum diukur")) == []
    assert temukan("LK301", _typed("\n    nilai: 80\n    tanpa_rincian: Rinciannya belum ada.")) == []


def test_an_indikator_without_rumus_is_typed(temukan: Temukan) -> None:
    assert temukan("LK301", {}) == []
