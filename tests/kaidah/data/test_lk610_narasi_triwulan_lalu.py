"""Each quarter tells its own story."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import TRIWULAN_I, TRIWULAN_II, change

Temukan = Callable[..., list[Diagnostic]]

LAMA = "- Pelatih berpengalaman."
BARU = "- Ruang pelatihan yang lebih luas mulai dipakai."


def test_a_block_that_was_copied_is_found_at_both_places(temukan: Temukan) -> None:
    (found,) = temukan("LK610", change(TRIWULAN_II, (BARU, LAMA)))
    assert found.ringkas == "narasi Triwulan II sama persis dengan narasi Triwulan I"
    assert found.entitas == "kualitas-layanan"
    assert [place.berkas for place in found.places] == ["data/2018/umum/tw2.yaml", "data/2018/umum/tw1.yaml"]


def test_line_breaks_and_capitals_make_no_new_text(temukan: Temukan) -> None:
    assert len(temukan("LK610", change(TRIWULAN_II, (BARU, "- pelatih\n          berpengalaman.")))) == 1


def test_the_text_of_a_kegiatan_is_looked_at_too(temukan: Temukan) -> None:
    baru = "Pelatihan berlanjut; pesertanya sekarang {pelatihan.keluaran}."
    (found,) = temukan("LK610", change(TRIWULAN_II, (baru, "Pelatihan diikuti oleh {pelatihan.keluaran}.")))
    assert found.entitas == "pelatihan"


def test_the_planner_writes_anew_as_well(contoh: dict[str, bytes], temukan: Temukan) -> None:
    found = temukan("LK610", {"2018/tw2.yaml": contoh["2018/tw1.yaml"].decode(), **change(TRIWULAN_II)})
    assert [d.place.berkas for d in found] == ["data/2018/tw2.yaml"] * 3


def test_another_wording_is_another_text(temukan: Temukan) -> None:
    assert temukan("LK610", change(TRIWULAN_II, (BARU, "- Pelatih makin berpengalaman."))) == []


def test_tidak_ada_may_stay(temukan: Temukan) -> None:
    """In both quarters of this example there is no faktor penghambat."""
    penghambat = (
        "faktor_penghambat: |\n        - Sebagian pendaftar berhalangan hadir.",
        "faktor_penghambat: tidak ada",
    )
    assert temukan("LK610", change(TRIWULAN_II, penghambat)) == []


def test_only_the_quarter_just_before_is_compared(temukan: Temukan) -> None:
    assert temukan("LK610", {"2018/umum/tw3.yaml": change(TRIWULAN_I)[TRIWULAN_I]}) == []
