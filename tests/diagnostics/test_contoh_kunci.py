"""The lock in the examples of rules is the one that the program writes."""

from __future__ import annotations

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics.contoh_kunci import BERKAS_KUNCI, HITUNGAN_LAIN, KUNCI, with_kunci
from lkip_cli.laporan.terbit.kunci import make_kunci
from lkip_cli.model.tulis_kunci import path_kunci, write_kunci
from lkip_cli.pipeline import check, gather, load
from lkip_cli.sumber.tempat.memori import MemoriTempat

TW1 = Periode(2018, 1)


def test_it_is_what_locking_the_base_example_writes(contoh: dict[str, bytes]) -> None:
    kunci = make_kunci(gather(load(MemoriTempat(contoh)), TW1), "0" * 64, None)
    assert write_kunci(kunci) == KUNCI
    assert path_kunci(TW1) == BERKAS_KUNCI


def test_the_other_one_differs_in_a_mean_and_is_whole(contoh: dict[str, bytes]) -> None:
    found = check(MemoriTempat({**contoh, BERKAS_KUNCI: HITUNGAN_LAIN.encode()}))
    assert [diagnostic.kode for diagnostic in found] == ["LK513"]


def test_what_an_example_lays_over_comes_last() -> None:
    assert with_kunci({"lkip.yaml": "x"}) == {BERKAS_KUNCI: KUNCI, "lkip.yaml": "x"}
    assert with_kunci({BERKAS_KUNCI: "y"}) == {BERKAS_KUNCI: "y"}
