"""References are found where they stand, and cut into kode, medan and triwulan."""

from __future__ import annotations

import pytest

from lkip_cli.laporan.rujukan import Reference, blank_references, find_references, find_stray_braces


def only(text: str) -> Reference:
    (reference,) = find_references(text)
    return reference


def test_a_bare_kode_has_no_medan_and_no_triwulan() -> None:
    reference = only("tercatat {koperasi-aktif} koperasi")
    assert (reference.kode, reference.medan, reference.triwulan) == ("koperasi-aktif", "", None)


def test_a_medan_follows_the_dot_and_a_triwulan_follows_the_at_sign() -> None:
    reference = only("{dinas.serapan@tw1}")
    assert (reference.kode, reference.medan, reference.triwulan) == ("dinas", "serapan", 1)


def test_a_triwulan_may_follow_the_kode_directly() -> None:
    reference = only("{koperasi-aktif@tw2}")
    assert (reference.kode, reference.medan, reference.triwulan) == ("koperasi-aktif", "", 2)


@pytest.mark.parametrize(
    ("teks", "kode", "medan"),
    [
        ("{5.02.02.2.01.07}", "5.02.02.2.01.07", ""),
        ("{5.02.02.2.01.07.serapan}", "5.02.02.2.01.07", "serapan"),
        ("{pelatihan.target_keluaran}", "pelatihan", "target_keluaran"),
    ],
)
def test_the_last_dot_splits_only_when_letters_follow(teks: str, kode: str, medan: str) -> None:
    reference = only(teks)
    assert (reference.kode, reference.medan) == (kode, medan)


def test_a_peraturan_is_split_at_its_first_dot() -> None:
    reference = only("{peraturan.perpres-29-2014}")
    assert (reference.kode, reference.medan) == ("peraturan", "perpres-29-2014")


def test_the_offset_and_length_cover_the_braces() -> None:
    text = "satu {a} dua {b.capaian}"
    assert [text[r.offset : r.offset + r.panjang] for r in find_references(text)] == ["{a}", "{b.capaian}"]


def test_a_blanked_reference_leaves_every_other_character_where_it_was() -> None:
    assert blank_references("satu {a} dua {b.capaian}, {", "x") == "satu xxx dua xxxxxxxxxxx, {"


def test_spaces_inside_the_braces_do_not_count() -> None:
    reference = only("{ koperasi-aktif . capaian }".replace(" . ", "."))
    assert (reference.kode, reference.medan) == ("koperasi-aktif", "capaian")


def test_an_unknown_mark_after_the_at_sign_is_kept_as_written() -> None:
    reference = only("{koperasi-aktif@tw5}")
    assert (reference.triwulan, reference.penanda) == (None, "tw5")


@pytest.mark.parametrize(("teks", "offsets"), [("a {b", [2]), ("a} b", [1]), ("{a\nb}", [0, 4]), ("{a} {", [4])])
def test_a_brace_without_its_partner_on_the_line_is_a_fault(teks: str, offsets: list[int]) -> None:
    faults = find_stray_braces(teks)
    assert [(fault.kode, fault.offset) for fault in faults] == [("LK604", offset) for offset in offsets]


def test_doubled_braces_are_one_fault_that_says_what_to_write() -> None:
    (fault,) = find_stray_braces("ada {{ koperasi-aktif }} koperasi")
    assert (fault.kode, fault.offset, fault.panjang) == ("LK604", 4, len("{{ koperasi-aktif }}"))
    assert "`{koperasi-aktif}`" in fault.perbaikan


def test_paired_braces_are_no_fault() -> None:
    assert find_stray_braces("{triwulan} dan {tahun}") == []
