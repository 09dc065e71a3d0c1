"""Where a new bidang goes in the files of the planner."""

from __future__ import annotations

from lkip_cli.kerangka.sisipan import place_bidang, place_sasaran

INSTANSI = b"nama: Dinas\nbidang:\n    umum: Bidang Umum\n    # catatan\n\nsatuan:\n"
RENSTRA = "renstra/2014-2018.yaml"


def test_the_line_stands_below_the_last_bidang_as_far_from_the_margin() -> None:
    found = place_bidang("2018/instansi.yaml", INSTANSI, "gizi", "Bidang Gizi: a")
    assert found is not None
    assert (found.setelah, found.baris) == (3, ('    gizi: "Bidang Gizi: a"',))


def test_the_sasaran_stands_below_the_last_one_and_before_the_targets(contoh: dict[str, bytes]) -> None:
    found = place_sasaran(RENSTRA, contoh[RENSTRA], "gizi")
    assert found is not None
    assert contoh[RENSTRA].decode().splitlines()[found.setelah - 1].lstrip().startswith("kebijakan:")
    assert found.baris[0] == "          sasaran-gizi:"


def test_a_file_without_such_a_block_has_no_place() -> None:
    assert place_bidang("2018/instansi.yaml", b"nama: Dinas\n", "gizi", "Gizi") is None
    assert place_sasaran(RENSTRA, b"visi: x\n", "gizi") is None
