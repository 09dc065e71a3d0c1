"""The blocks of the sasaran strategis."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.prosa import Prosa
from lkip_cli.laporan.sasaran.susun import build_sasaran


def texts(block: dict[str, object], nama: str) -> dict[str, str]:
    inner = block[nama]
    assert isinstance(inner, dict)
    return {key: str(value) for key, value in inner.items()}


def test_every_sasaran_with_an_indikator_has_a_block_under_its_one_number(bahan: Bahan, prosa: Prosa) -> None:
    assert [(block["nomor"], block["kode"], block["bidang"]) for block in build_sasaran(bahan, prosa)] == [
        ("1", "tpt", "Bidang Tenaga Kerja"),
        ("2", "kompetensi", "Bidang Tenaga Kerja"),
        ("3", "koperasi-sehat", "Bidang Koperasi"),
        ("4", "wirausaha", "Bidang Koperasi"),
    ]


def test_the_total_counts_only_what_is_counted_here(bahan: Bahan, prosa: Prosa) -> None:
    tpt, kompetensi, *_ = build_sasaran(bahan, prosa)
    assert texts(tpt, "jumlah")["pagu"] == "85.231.000"
    assert texts(kompetensi, "jumlah")["pagu"] == "290.825.500"


def test_the_mean_says_of_how_many_it_is(bahan: Bahan, prosa: Prosa) -> None:
    wirausaha = build_sasaran(bahan, prosa)[3]
    assert (str(wirausaha["rata_rata"]), str(wirausaha["jumlah_diukur"])) == ("105,00", "1")
    assert str(wirausaha["jumlah_indikator"]) == "2"


def test_efisiensi_is_mean_capaian_minus_serapan(bahan: Bahan, prosa: Prosa) -> None:
    assert str(build_sasaran(bahan, prosa)[2]["efisiensi"]) == "38,25"  # 106,099 - 67,851


def test_the_four_blocks_of_narrative_are_there_or_empty(bahan: Bahan, prosa: Prosa) -> None:
    koperasi = build_sasaran(bahan, prosa)[2]
    assert koperasi["analisis"] == prosa.get("narasi_sasaran", 2, "koperasi-sehat", "analisis")
    assert koperasi["faktor_penghambat"] != []
    assert (koperasi["faktor_pendukung"], koperasi["upaya"]) == ([], [])


def test_a_sasaran_without_kegiatan_has_a_sentence_instead_of_tables(bahan: Bahan, prosa: Prosa) -> None:
    wirausaha = build_sasaran(bahan, prosa)[3]
    assert (wirausaha["kegiatan"], wirausaha["anggaran"], wirausaha["deskripsi"]) == ([], [], [])
    assert wirausaha["tanpa_kegiatan"] == (
        "Tidak ada kegiatan yang dianggarkan untuk mendukung sasaran ini pada tahun 2018. "
        "Pembinaan dilakukan tanpa anggaran."
    )


def test_a_sasaran_with_kegiatan_has_no_such_sentence(bahan: Bahan, prosa: Prosa) -> None:
    assert build_sasaran(bahan, prosa)[0]["tanpa_kegiatan"] == ""
