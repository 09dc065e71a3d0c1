"""What was delivered needs a target beside it."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import ANGGARAN, TRIWULAN_I, change

Temukan = Callable[..., list[Diagnostic]]

KELUARAN = "keluaran:\n          nama: Jumlah peserta pelatihan\n          satuan: orang\n          target: 50\n"


def test_a_figure_without_any_keluaran_is_found_though_the_model_does_not_hold_it(temukan: Temukan) -> None:
    (found,) = temukan("LK405", change(ANGGARAN, (KELUARAN, "keluaran: tidak ada data\n")))
    assert found.ringkas == "realisasi keluaran `pelatihan` diisi, tetapi keluarannya tidak ada"
    assert [place.berkas for place in found.places] == ["data/2018/umum/tw1.yaml", "data/2018/umum/anggaran.yaml"]


def test_a_figure_without_target_is_found(temukan: Temukan) -> None:
    (found,) = temukan("LK405", change(ANGGARAN, ("target: 50", "target: tidak ada")))
    assert "targetnya tidak ada" in found.ringkas


def test_zero_of_nothing_is_found_too(temukan: Temukan) -> None:
    tanpa = change(ANGGARAN, (KELUARAN, "keluaran: tidak ada data\n"))
    assert len(temukan("LK405", tanpa | change(TRIWULAN_I, ("  pelatihan: 40", "  pelatihan: 0")))) == 1


def test_a_word_of_absence_may_stand(temukan: Temukan) -> None:
    kata = change(TRIWULAN_I, ("  pelatihan: 40", "  pelatihan: belum diukur"))
    for target in ("target: 50", "target: belum ditetapkan"):
        assert temukan("LK405", kata | change(ANGGARAN, ("target: 50", target))) == []
    assert temukan("LK405", kata | change(ANGGARAN, (KELUARAN, "keluaran: tidak ada data\n"))) == []


def test_a_keluaran_that_cannot_be_read_is_not_said_to_be_missing(temukan: Temukan) -> None:
    assert temukan("LK405", change(ANGGARAN, (KELUARAN, KELUARAN.replace("satuan: orang", "satuan:")))) == []
