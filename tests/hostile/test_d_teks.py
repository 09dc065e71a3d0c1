"""Text and punctuation: signs that YAML takes for its own, and quotes of every kind."""

from __future__ import annotations

from lkip_cli.angka.periode import Periode
from lkip_cli.pipeline import compose
from tests.hostile.lapis import BULAT, NARASI, TEKS, TRIWULAN, lay, run, whole
from tests.hostile.rows import Accepted, Refused, accepted, check_accepted, check_refused, each, refused

DITOLAK = [
    refused("D1", TEKS, "Kegiatan ▶#1 selesai", "LK112"),
    refused("D1", BULAT, "40 ▶#1", "LK112"),
    refused("D2", TEKS, "Misi 10▶: Meningkatkan mutu", "LK131"),
    refused("D2", TEKS, "Meningkatkan mutu▶:", "LK131"),
    refused("D3", TEKS, '"Kayuh Baimbai▶" program', "LK133"),
    refused("D3", TEKS, "'Jum▶'at'", "LK133"),
    refused("D3", TEKS, "▶[PB] selesai", "LK120"),
    refused("D4", TEKS, "▶[wirausaha baru]", "LK120"),
    refused("D4", TEKS, "▶{nama}", "LK120"),
    refused("D4", TEKS, "▶{{ nama }}", "LK120"),
    refused("D5", TEKS, "▶@dinas", "LK134"),
    refused("D5", TEKS, "▶`dinas`", "LK134"),
    refused("D5", TEKS, "▶%tase", "LK134"),
    refused("D5", TEKS, "▶, lima", "LK134"),
    refused("D6", TEKS, "▶*penting*", "LK118"),
    refused("D6", TEKS, "▶**tebal**", "LK118"),
    refused("D7", TEKS, "▶&Mitra binaan", "LK117"),
    refused("D8", TEKS, "▶- satu", "LK135"),
    refused("D8", TEKS, "▶? x", "LK134"),
    refused("D8", TEKS, "▶> 5 tahun", "LK122"),
    refused("D8", TEKS, "▶| satu", "LK134"),
    refused("D8", TEKS, "▶!penting x", "LK116"),
    refused("D9", TEKS, "▶“Indeks”", "LK114"),
    refused("D9", TEKS, "▶“Indeks: baik”", "LK114"),
    refused("D9", BULAT, "▶“40”", "LK114", never="40"),
    refused("D9", BULAT, "'▶“40”'", "LK146", never="40"),
    refused("D10", TEKS, '"C:▶\\data\\tw2"', "LK137"),
    refused("D10", TEKS, '"satu▶\\ndua"', "LK137"),
    Refused("D11", whole(TRIWULAN, '▶{"data": {"jumlah-peserta": 3.10}}\n'), "LK120", ("3.10", "310")),
    Refused("D11", whole(TRIWULAN, "▶kode;nilai\njumlah-peserta;40\n"), "LK104"),
    Refused("D11", whole(TRIWULAN, "▶kode,nilai\njumlah-peserta,40\n"), "LK104"),
]

DITERIMA = [
    accepted("D1", TEKS, "Kegiatan#1"),
    accepted("D1", TEKS, "'Kegiatan #1 selesai'"),
    accepted("D2", TEKS, "'Misi 10: Meningkatkan mutu'"),
    accepted("D9", TEKS, "Program “Kayuh Baimbai” tahap dua"),
    accepted("D10", TEKS, "'C:\\data\\tw2'"),
]


@each(DITOLAK)
def test_it_is_refused_at_its_place(row: Refused) -> None:
    check_refused(row)


@each(DITERIMA)
def test_it_is_read_as_it_is_written(row: Accepted) -> None:
    check_accepted(row)


def test_a_text_keeps_every_sign_that_stands_in_quotes() -> None:
    signs = {"'a #1: b'": "a #1: b", '"[a] {b} & *c* !d %e @f"': "[a] {b} & *c* !d %e @f", "'Jum''at'": "Jum'at"}
    assert [_nama(text) for text in signs] == list(signs.values())


def test_a_text_keeps_backslashes_and_inner_quotes_without_quotes() -> None:
    signs = ("a\\b", 'kata "dalam" kutip', "Program “Kayuh Baimbai”", "satu - dua", "a:b", "a, b; c")
    assert [_nama(text) for text in signs] == list(signs)


def test_d1_a_number_sign_in_a_block_of_text_is_text() -> None:
    files = NARASI.lay("Kegiatan #satu selesai dengan {pelatihan.keluaran}.")
    assert run(files).unread == []
    assert "#satu" in str(run(files).muatan.tahun[2018].triwulan[1].narasi_kegiatan["pelatihan"])


def test_d12_only_a_blank_line_makes_a_new_paragraph() -> None:
    """Spaces at the end of a line and a second blank line say nothing."""
    text = "Satu kalimat   \n      yang bersambung.\n\n\n      Kalimat kedua."
    hasil = run(lay(TRIWULAN, NARASI.value, text))
    assert hasil.unread == []
    page, _ = compose(hasil.muatan, Periode(2018, 1))
    (kegiatan,) = page["sasaran"][0]["deskripsi"]  # type: ignore[index]
    assert [str(blok["teks"]) for blok in kegiatan["blok"]] == ["Satu kalimat yang bersambung.", "Kalimat kedua."]


def _nama(text: str) -> str:
    return run(TEKS.lay(text)).muatan.tahun[2018].indikator["nilai-layanan"].nama
