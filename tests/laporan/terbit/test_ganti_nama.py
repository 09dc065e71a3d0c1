"""Published figures under the new names of their kode."""

from __future__ import annotations

from lkip_cli.laporan.terbit.ganti_nama import Kode, translate

GANTI = {("bidang", "koperasi"): ("bidang", "kuk"), ("data_dasar", "a"): ("data_dasar", "b")}


def test_a_kode_that_was_renamed_is_renamed_where_it_is_referred_to() -> None:
    lama = {("kegiatan", "x", "bidang"): "koperasi", ("indikator", "i", "rumus"): "a + c / c × 100"}
    assert translate(lama, GANTI) == {
        ("kegiatan", "x", "bidang"): "kuk",
        ("indikator", "i", "rumus"): "b + c / c × 100",
    }


def test_a_satuan_or_another_kind_that_is_spelt_alike_stays() -> None:
    lama = {("data_dasar", "x", "satuan"): "koperasi", ("kegiatan", "x", "program"): "koperasi"}
    assert translate(lama, GANTI) == lama


def test_only_the_kind_that_was_renamed_explains_a_change() -> None:
    kode = Kode((), (), GANTI)
    assert kode.explain(("kegiatan", "x", "bidang"), "kuk", "lain") == {("bidang", "koperasi", "")}
    assert kode.explain(("data_dasar", "x", "satuan"), "kuk", "lain") == frozenset()
