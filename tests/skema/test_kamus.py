"""Kode as an editor offers them."""

from __future__ import annotations

import jsonschema

from lkip_cli.skema.kamus import Daftar, Pilihan


def _accepts(daftar: Daftar, value: object) -> bool:
    return jsonschema.Draft7Validator(daftar.reference()).is_valid(value)


def test_a_kode_is_described_by_its_nama_and_what_else_is_known() -> None:
    shown = Pilihan("tpt", "Tingkat pengangguran", ("Satuan: %.", "Target: 3,15.")).describe()
    assert shown["description"] == "Tingkat pengangguran\nSatuan: %.\nTarget: 3,15."
    assert shown["markdownDescription"] == "**Tingkat pengangguran**\n\nSatuan: %.\n\nTarget: 3,15."


def test_signs_of_markdown_in_a_nama_are_shown_as_they_are() -> None:
    shown = Pilihan("kjk", "Koperasi *jasa_keuangan* <b>").describe()
    assert shown["markdownDescription"] == r"**Koperasi \*jasa\_keuangan\* \<b\>**"


def test_a_kode_of_which_nothing_could_be_read_is_offered_without_words() -> None:
    assert Pilihan("tpt").describe() == {}


def test_a_reference_names_one_of_the_known_kode() -> None:
    daftar = Daftar((Pilihan("tpt", "Tingkat pengangguran"),), "indikator")
    assert _accepts(daftar, "tpt")
    assert not _accepts(daftar, "tpak")
    assert daftar.reference()["enumDescriptions"] == ["Tingkat pengangguran"]
    assert str(daftar.reference()["errorMessage"]).startswith("Kode indikator tidak dikenal.")


def test_where_other_kode_may_be_newer_any_kode_is_accepted() -> None:
    daftar = Daftar((Pilihan("tpt"),), "indikator").offered()
    assert _accepts(daftar, "tpak")
    assert not _accepts(daftar, "T P A K")


def test_a_kode_that_yaml_reads_as_a_number_can_be_referred_to() -> None:
    daftar = Daftar((Pilihan("5.02"), Pilihan("umum")), "program")
    assert _accepts(daftar, 5.02)
    assert _accepts(daftar, "umum")


def test_a_choice_is_added_behind_the_others() -> None:
    daftar = Daftar((Pilihan("tpt"),), "indikator").with_choice(Pilihan("tidak ada"))
    assert _accepts(daftar, "tidak ada")


def test_the_message_on_an_unknown_kode_names_few_and_counts_on_the_list_of_many() -> None:
    few = Daftar((Pilihan("murni"), Pilihan("perubahan")), "versi pagu")
    assert few.message(["tahun"]).startswith("Di sini hanya dikenal `tahun`, versi pagu `murni`, `perubahan`;")
    many = Daftar(tuple(Pilihan(f"k-{n}") for n in range(20)), "kegiatan")
    assert many.message([]).startswith("Di sini hanya dikenal kode kegiatan yang terdaftar;")
    assert many.message([]).endswith("Bila kodenya baru ditambahkan, jalankan `lkip schema --tulis`.")
