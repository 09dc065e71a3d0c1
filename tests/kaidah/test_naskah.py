"""A report beside its record and the data: what counts as the same, moved, typed or stale."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import FilePlace, WordPlace
from lkip_cli.kaidah.naskah.bacaan import Bacaan, Ketikan, Terlihat, as_text, bare_number
from lkip_cli.kaidah.naskah.jalankan import run_naskah
from lkip_cli.kaidah.naskah.kini import Kini, Sekarang, gather_angka
from lkip_cli.kaidah.naskah.lk905_diketik import LAIN, SAMA
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah
from lkip_cli.kaidah.naskah.rekap import summarize
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.manifes import Cetakan, Jejak, Letak, Manifes, Tercatat
from lkip_cli.pipeline import compose, load
from lkip_cli.sumber.tempat.memori import MemoriTempat

JEJAK = Jejak("0.1.0", "b" * 64, "c" * 64, "Dinas", "2018-TW2")
AKTIF, SEHAT = "capaian/aktif/2018-TW2", "target/sehat/2018-TW1"
BARIS_AKTIF, BARIS_SEHAT = Letak(1, 2, "aktif"), Letak(1, 2, "sehat")
KALIMAT = Letak(0, 0, "kalimat")


def printed(tag: str, *cetakan: Cetakan) -> Tercatat:
    return Tercatat(tag, tag, "98", "", (), cetakan)


def place(letak: Letak) -> WordPlace:
    return WordPlace("x.docx", "isi", f"tabel {letak.tabel}, {letak.sidik}, {letak.kolom}")


def seen(bookmark: str, teks: str, letak: Letak, tanda: str = "") -> Terlihat:
    return Terlihat(tanda, bookmark, teks, letak, place(letak))


MANIFES = Manifes(
    JEJAK,
    None,
    (
        printed(AKTIF, Cetakan(1, "_lka_1", "98,04", BARIS_AKTIF, 1), Cetakan(2, "_lka_2", "98,04%", KALIMAT, 2)),
        printed(SEHAT, Cetakan(1, "_lks_1", "50", BARIS_SEHAT, 3)),
    ),
    {"kalimat": Counter(["3"])},
)
ANGKA = (
    seen("_lka_1", "98,04", BARIS_AKTIF),
    seen("_lka_2", "98,04%", KALIMAT),
    seen("_lks_1", "50", BARIS_SEHAT),
)
KETIKAN = (Ketikan("3", KALIMAT, place(KALIMAT)),)


def report(
    angka: tuple[Terlihat, ...] = ANGKA, ketikan: tuple[Ketikan, ...] = KETIKAN, kini: Kini | None = None
) -> PeriksaNaskah:
    places = {letak: place(letak) for letak in (BARIS_AKTIF, BARIS_SEHAT, KALIMAT)}
    return PeriksaNaskah(Bacaan("x.docx", MANIFES, angka, ketikan, places), kini)


def codes(periksa: PeriksaNaskah) -> list[str]:
    return sorted(found.kode for found in run_naskah(periksa))


def moved(number: int, letak: Letak) -> tuple[Terlihat, ...]:
    return tuple(replace(a, letak=letak, tempat=place(letak)) if n == number else a for n, a in enumerate(ANGKA))


def data(aktif: Sekarang | None = None, digest: str = "d" * 64) -> Kini:
    angka = {AKTIF: aktif or Sekarang("98", ("98,04", "98,04%")), SEHAT: Sekarang("98", ("50",))}
    return Kini("Dinas", "0.1.0", digest, angka)


def test_a_report_that_is_as_it_was_has_no_finding() -> None:
    assert codes(report()) == codes(report(kini=data())) == []
    assert summarize(report(kini=data())).kalimat == "3 angka tercetak: 3 sama."


@pytest.mark.parametrize("teks", [" 98,04", "98,04\n", "98,04\u00a0"])
def test_spaces_around_a_figure_change_nothing(teks: str) -> None:
    assert codes(report((replace(ANGKA[0], teks=teks), *ANGKA[1:]))) == []


def test_a_figure_is_known_by_its_control_where_its_bookmark_is_gone() -> None:
    assert codes(report((seen("", "98,04", BARIS_AKTIF, f"{AKTIF}#1"), *ANGKA[1:]))) == []


def test_a_copied_bookmark_with_a_new_name_is_a_copy() -> None:
    found = run_naskah(report((*ANGKA, seen("_lka_1 Copy 1", "98,04", BARIS_AKTIF))))
    assert [(one.kode, one.ringkas) for one in found] == [("LK903", "angka 98,04 adalah salinan: aktif.capaian")]


def test_a_figure_of_another_quarter_is_called_with_it() -> None:
    (found,) = run_naskah(report(ANGKA[:2]))
    assert (found.ringkas, found.entitas) == ("angka 50 tidak ada lagi: sehat.target@2018-TW1", "sehat")


def test_a_number_in_the_cell_of_a_missing_figure_stands_for_it() -> None:
    typed = Ketikan("51", BARIS_SEHAT, place(BARIS_SEHAT))
    (found,) = run_naskah(report(ANGKA[:2], (*KETIKAN, typed)))
    assert (found.kode, found.ringkas) == ("LK901", "angka 50 diubah menjadi 51: sehat.target@2018-TW1")


def test_a_figure_whose_text_was_deleted_is_missing_where_its_mark_is() -> None:
    elsewhere = Letak(1, 3, "baru")
    (found,) = run_naskah(report((seen("_lka_1", " ", elsewhere), *ANGKA[1:])))
    assert (found.kode, found.place) == ("LK902", place(elsewhere))
    assert found.ringkas == "angka 98,04 tidak ada lagi: aktif.capaian"


def test_a_number_beside_an_emptied_mark_stands_for_the_figure() -> None:
    typed = Ketikan("97", BARIS_AKTIF, place(BARIS_AKTIF))
    (found,) = run_naskah(report((replace(ANGKA[0], teks=""), *ANGKA[1:]), (*KETIKAN, typed)))
    assert (found.kode, found.ringkas) == ("LK901", "angka 98,04 diubah menjadi 97: aktif.capaian")


def test_a_sentence_that_was_retyped_word_by_word_has_its_figures_still() -> None:
    retyped = (*KETIKAN, Ketikan("98,04%", KALIMAT, place(KALIMAT)))
    assert codes(report((ANGKA[0], ANGKA[2]), retyped)) == []
    assert summarize(report((ANGKA[0], ANGKA[2]), retyped)).kalimat == "3 angka tercetak: 3 sama."


@pytest.mark.parametrize(
    ("number", "letak"),
    [(0, BARIS_SEHAT), (0, Letak(1, 3, "aktif")), (0, Letak(1, 2, "baru")), (0, KALIMAT), (1, BARIS_AKTIF)],
    ids=["row", "column", "new row", "sentence", "table"],
)  # fmt: skip
def test_a_figure_that_left_its_place_is_told(number: int, letak: Letak) -> None:
    assert codes(report(moved(number, letak))) == ["LK906"]


def test_a_reworded_sentence_and_a_table_more_above_move_nothing() -> None:
    reworded = moved(1, Letak(0, 0, "kalimat lain"))
    assert codes(PeriksaNaskah(Bacaan("x.docx", MANIFES, reworded, (), {a.letak: a.tempat for a in reworded}))) == []
    below = tuple(replace(a, letak=replace(a.letak, tabel=a.letak.tabel and 2)) for a in ANGKA)
    places = {a.letak: a.tempat for a in below}
    assert codes(PeriksaNaskah(Bacaan("x.docx", MANIFES, below, KETIKAN, places))) == []


@pytest.mark.parametrize(
    ("teks", "letak", "expected"),
    [
        ("1.234", KALIMAT, LAIN),
        ("50", BARIS_AKTIF, LAIN),
        ("98,04", KALIMAT, SAMA),
        ("98,04", BARIS_AKTIF, SAMA),
        ("3", KALIMAT, LAIN),
        ("3", Letak(0, 0, "kalimat baru"), LAIN),
    ],
)
def test_a_typed_number_is_told_and_whether_it_is_a_figure_of_its_row_or_of_the_report(
    teks: str, letak: Letak, expected: str
) -> None:
    (found,) = run_naskah(report(ketikan=(*KETIKAN, Ketikan(teks, letak, place(letak)))))
    assert (found.kode, found.ringkas) == ("LK905", f"angka {teks} diketik dan {expected}")


def test_a_number_of_a_reworded_sentence_is_still_its_own() -> None:
    reworded = Letak(0, 0, "kalimat lain")
    angka = moved(1, reworded)
    baris = {a.letak: a.tempat for a in angka}
    assert (
        codes(PeriksaNaskah(Bacaan("x.docx", MANIFES, angka, (Ketikan("3", reworded, place(reworded)),), baris))) == []
    )


def test_a_figure_that_the_data_give_otherwise_is_told_once_with_its_new_text() -> None:
    kini = data(Sekarang("94", ("94,12", "94,12%")))
    (found,) = run_naskah(report(kini=kini))
    assert found.kode == "LK904"
    assert found.ringkas == "angka 98,04 menurut data sekarang 94,12: aktif.capaian, tercetak di 2 tempat"
    assert summarize(report(kini=kini)).kalimat == "3 angka tercetak: 1 sama, 2 basi."


def test_a_figure_that_the_data_no_longer_have_is_told() -> None:
    kini = replace(data(), angka={AKTIF: data().angka[AKTIF]})
    (found,) = run_naskah(report(kini=kini))
    assert found.ringkas == "angka 50 tidak ada lagi dalam data: sehat.target@2018-TW1"


def test_an_edited_figure_says_what_the_data_give_now() -> None:
    edited = (ANGKA[0], replace(ANGKA[1], teks="89,04%"), ANGKA[2])
    found = run_naskah(report(edited, kini=data(Sekarang("94", ("94,12", "94,12%")))))
    assert [one.kode for one in found] == ["LK901", "LK904"]
    assert found[0].perbaikan.endswith(" Menurut data sekarang: 94,12%.")


def test_data_of_another_agency_are_not_compared() -> None:
    kini = replace(data(Sekarang("94", ("94,12",))), instansi="Dinas Lain")
    assert codes(report(kini=kini)) == ["LK913"]


def test_a_manifest_that_names_these_data_and_has_other_figures_was_made_up() -> None:
    (found,) = run_naskah(report(kini=data(Sekarang("94", ("94,12",)), JEJAK.data)))
    assert (found.kode, found.ringkas) == (
        "LK915",
        "catatan asal tidak sesuai dengan data yang disebutnya: aktif.capaian",
    )


def test_the_figures_of_the_data_are_gathered_with_all_their_texts(contoh: dict[str, bytes]) -> None:
    muatan = load(MemoriTempat(contoh))
    angka: Mapping[str, Sekarang] = gather_angka(compose(muatan, Periode(2018, 1))[0])
    # 40 of 50 is 80 percent; its target is 75: 80 / 75 x 100 = 320/3 = 106,666...
    assert angka["capaian/persentase-lulus/2018-TW1"].nilai == "320/3"
    assert {bare_number(teks) for teks in angka["capaian/persentase-lulus/2018-TW1"].teks} == {"106,67"}


def test_one_figure_with_two_looks_keeps_both() -> None:
    angka = gather_angka({"a": Angka("98,04", AKTIF), "b": [Angka("98,04%", AKTIF), Angka("98,04", AKTIF)]})
    assert angka[AKTIF].teks == ("98,04", "98,04%")
    assert angka[AKTIF].like("12,00%") == "98,04%"


@pytest.mark.parametrize(
    ("teks", "number"),
    [("98,04%", "98,04"), ("Rp1.000.000", "1.000.000"), ("10 IKM", "10"), ("-0,5", "-0,5"), ("  BB ", "BB")],
)
def test_the_number_of_a_printed_figure(teks: str, number: str) -> None:
    assert bare_number(teks) == number


def test_texts_are_compared_with_one_kind_of_space() -> None:
    assert as_text(" Rp\u00a01.000 ") == "Rp 1.000"


def test_the_numbers_of_a_report_leave_out_what_there_is_none_of() -> None:
    copied = (*ANGKA[:2], seen("_lka_1 Copy 1", "98,04", BARIS_AKTIF))
    rekap = summarize(report(copied, (*KETIKAN, Ketikan("7", KALIMAT, place(KALIMAT)))))
    assert rekap.kalimat == "3 angka tercetak: 1 sama, 1 hilang, 1 ganda, ditambah 1 bilangan yang diketik."


def rows(*cells: tuple[str, int, int, int], tabel: int = 1) -> tuple[Manifes, tuple[Terlihat, ...]]:
    """Figures given as row, column, column now, table now: as they were recorded, and as they stand."""
    cetakan = [
        Cetakan(1, f"_lk{n}_1", str(n), Letak(tabel, kolom, sidik), n) for n, (sidik, kolom, *_) in enumerate(cells, 1)
    ]
    angka = [seen(f"_lk{n}_1", str(n), Letak(t, k, sidik)) for n, (sidik, _, k, t) in enumerate(cells, 1)]
    tercatat = tuple(printed(f"capaian/a{n}/2018-TW2", satu) for n, satu in enumerate(cetakan, 1))
    return Manifes(JEJAK, None, tercatat), tuple(angka)


def moved_of(manifes: Manifes, angka: tuple[Terlihat, ...], *others: Letak) -> list[str]:
    """The texts of the figures that were moved; `others` are the rows that stand there besides theirs."""
    baris = {letak: place(letak) for letak in (*others, *(a.letak for a in angka))}
    return [satu.cetakan.teks for satu in PeriksaNaskah(Bacaan("x.docx", manifes, angka, (), baris)).pindahan]


def test_a_column_that_was_put_in_or_taken_out_moves_no_figure() -> None:
    assert moved_of(*rows(("a", 2, 2, 1), ("a", 3, 4, 1), ("b", 2, 2, 1), ("b", 3, 4, 1))) == []
    assert moved_of(*rows(("a", 3, 2, 1), ("b", 3, 2, 1))) == []


def test_a_figure_in_the_column_of_another_was_moved_also_where_it_is_the_only_one_of_its_column() -> None:
    assert moved_of(*rows(("a", 2, 2, 1), ("a", 3, 2, 1))) == ["2"]


def test_rows_of_a_split_table_were_not_moved_but_a_row_in_another_table_was() -> None:
    assert moved_of(*rows(("a", 2, 2, 1), ("b", 2, 2, 1), ("c", 2, 2, 2))) == []
    one, seen_one = rows(("a", 2, 2, 1), ("b", 2, 2, 1), ("c", 2, 2, 2))
    two, seen_two = rows(("d", 2, 2, 2), tabel=2)
    other = replace(two.angka[0].cetakan[0], bookmark="_lk9_1", urutan=9)
    both = Manifes(JEJAK, None, (*one.angka, replace(two.angka[0], tag="capaian/a9/2018-TW2", cetakan=(other,))))
    assert moved_of(both, (*seen_one, replace(seen_two[0], bookmark="_lk9_1"))) == ["3"]


def sentence(*urutan: int, sidik: str = "kalimat") -> tuple[Terlihat, ...]:
    letak = Letak(0, 0, sidik)
    at = replace(place(letak), paragraf=len(sidik))
    return tuple(Terlihat("", f"_lk{n}_1", str(n), letak, at) for n in urutan)


def test_figures_that_were_exchanged_within_their_sentence_were_moved() -> None:
    manifes, _ = rows(*[("kalimat", 0, 0, 0)] * 3, tabel=0)
    assert moved_of(manifes, sentence(2, 1, 3)) == ["1", "2"]
    assert moved_of(manifes, sentence(2, 1, 3, sidik="kalimat lain")) == []
    assert moved_of(manifes, sentence(1, 3)) == []


def test_a_figure_that_left_its_sentence_with_words_of_it_was_moved() -> None:
    manifes, _ = rows(*[("kalimat", 0, 0, 0)] * 3, ("lain", 0, 0, 0), tabel=0)
    angka = (*sentence(2, 3, sidik="kalima"), *sentence(4, sidik="lain"), *sentence(1, sidik="judul t"))
    assert moved_of(manifes, angka) == ["1"]
    assert (
        moved_of(manifes, (*sentence(1, sidik="kal"), *sentence(2, 3, sidik="imat"), *sentence(4, sidik="lain"))) == []
    )


def test_a_figure_that_left_its_sentence_for_one_without_figures_was_moved() -> None:
    manifes, _ = rows(("kalimat", 0, 0, 0), ("lain", 0, 0, 0), tabel=0)
    assert moved_of(manifes, (*sentence(2, sidik="lain"), *sentence(1, sidik="judul")), Letak(0, 0, "kalimat")) == ["1"]


def test_a_copy_is_the_one_that_is_not_at_home_wherever_it_stands() -> None:
    found = run_naskah(report((seen("_lka_1 Copy 1", "98,04", Letak(1, 2, "baru")), *ANGKA)))
    assert [(one.kode, one.place) for one in found] == [("LK903", place(Letak(1, 2, "baru")))]


def test_a_figure_that_is_gone_with_its_row_is_told_at_its_table() -> None:
    baris = {letak: place(letak) for letak in (Letak(1, 1, "kepala"), BARIS_SEHAT, KALIMAT)}
    (found,) = run_naskah(PeriksaNaskah(Bacaan("x.docx", MANIFES, ANGKA[1:], KETIKAN, baris)))
    assert found.place == place(Letak(1, 1, "kepala"))
    assert found.ringkas == "angka 98,04 tidak ada lagi, begitu pula barisnya dalam tabel: aktif.capaian"


def test_a_figure_that_is_gone_with_its_sentence_or_table_is_told_at_the_file() -> None:
    baris = {BARIS_AKTIF: place(BARIS_AKTIF), BARIS_SEHAT: place(BARIS_SEHAT)}
    (found,) = run_naskah(PeriksaNaskah(Bacaan("x.docx", MANIFES, (ANGKA[0], ANGKA[2]), (), baris)))
    assert found.place == FilePlace("x.docx")
    assert found.ringkas == "angka 98,04% tidak ada lagi, begitu pula kalimat yang memuatnya: aktif.capaian"


def test_numbers_of_a_retyped_sentence_stand_each_for_its_own_figure() -> None:
    manifes, _ = rows(*[("kalimat", 0, 0, 0)] * 3, tabel=0)
    typed = tuple(Ketikan(teks, KALIMAT, place(KALIMAT)) for teks in ("Rp1", "20", "3"))
    periksa = PeriksaNaskah(Bacaan("x.docx", manifes, (), typed, {KALIMAT: place(KALIMAT)}))
    assert [found.ringkas for found in run_naskah(periksa)] == ["angka 2 diubah menjadi 20: a2.capaian"]
