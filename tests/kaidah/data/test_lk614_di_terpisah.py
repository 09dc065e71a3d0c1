"""The prefix di- is one word with its verb."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import ANGGARAN, RENSTRA, TRIWULAN_I, change
from lkip_cli.kaidah.teks import written_at

Temukan = Callable[..., list[Diagnostic]]


def test_it_is_found_in_narrative_with_the_right_spelling(temukan: Temukan) -> None:
    (found,) = temukan("LK614", change(TRIWULAN_I, ("Pelatih berpengalaman", "Pelatih di tingkatkan")))
    assert (found.ringkas, found.perbaikan) == ("awalan ditulis terpisah: di tingkatkan", "Tulis `ditingkatkan`.")


def test_it_is_found_in_names_at_its_column(temukan: Temukan) -> None:
    (found,) = temukan("LK614", change(ANGGARAN, ("Jumlah peserta pelatihan", "Jumlah peserta yang di bina")))
    assert written_at(found.place) == "di bina"
    assert found.entitas == "pelatihan"


def test_a_quoted_name_and_a_block_are_counted_right(temukan: Temukan) -> None:
    files = change(ANGGARAN, ("nama: Jumlah peserta pelatihan", 'nama: "Peserta: di bina"'))
    butir = "kebijakan: |\n              - Petugas di latih"
    files |= change(RENSTRA, ("kebijakan: Melatih petugas setiap tahun", butir))
    places = [found.place for found in temukan("LK614", files)]
    assert [written_at(place) for place in places] == ["di latih", "di bina"]


def test_a_place_is_written_apart(temukan: Temukan) -> None:
    assert temukan("LK614", change(TRIWULAN_I, ("Pelatih berpengalaman", "Pelatih di kantor, di Tarakan"))) == []
