"""The fields of the plan that neither name a thing nor say how it is counted."""

from __future__ import annotations

from lkip_cli.banding.jenis.keterangan import compare
from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.cli.sisi_diff import compare as compare_states
from tests.banding.conftest import TW1, loaded, replaced

BIDANG = "2018/instansi.yaml"
RENSTRA = "renstra/2014-2018.yaml"


def _renamed(contoh: dict[str, bytes]) -> dict[str, bytes]:
    """The base example with its only bidang under another kode."""
    files = {path.replace("/umum/", "/layanan/"): isi for path, isi in contoh.items()}
    return replaced(
        files, (BIDANG, "  umum: Bidang", "  layanan: Bidang"), (RENSTRA, "bidang: umum", "bidang: layanan")
    )


def _pasangan(lama: dict[str, bytes], baru: dict[str, bytes]) -> Pasangan:
    return compare_states(loaded(lama), TW1, loaded(baru), TW1).pasangan


def test_what_goes_along_with_a_bidang_of_another_kode_is_not_told_one_by_one(contoh: dict[str, bytes]) -> None:
    assert list(compare(_pasangan(contoh, _renamed(contoh)))) == []


def test_a_sasaran_that_moves_to_another_bidang_is_told(contoh: dict[str, bytes]) -> None:
    both = replaced(contoh, (BIDANG, "  umum: Bidang Umum\n", "  umum: Bidang Umum\n  lain: Bidang Lain\n"))
    moved = replaced(both, (RENSTRA, "bidang: umum", "bidang: lain"))
    (row,) = compare(_pasangan(both, moved))
    assert (row.pokok.kode, row.medan, row.lama, row.baru) == ("kualitas-layanan", "bidang", "umum", "lain")
