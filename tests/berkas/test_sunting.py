"""An edit changes the characters at its place, and no other byte of the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_cli.berkas.sunting import BERTINDIH, BERUBAH, BUKAN_TEKS, Lewat, apply_edits, restore_lines, split_lines
from lkip_cli.diagnostics import Edit, TextPlace

BOM = b"\xef\xbb\xbf"


def edit(line: str, lama: str, baru: str, baris: int = 1) -> Edit:
    """Write the first `lama` of a line as `baru`."""
    return Edit(TextPlace("a.yaml", baris, line.index(lama) + 1, len(lama), line), baru)


def test_only_the_characters_at_the_place_change() -> None:
    raw = b"a: 1  \n# 3.15 \n  b: 3.15  # 3.15\n\n"
    hasil = apply_edits(raw, [edit("  b: 3.15  # 3.15", "3.15", "3,15", 3)])
    assert hasil.isi == b"a: 1  \n# 3.15 \n  b: 3,15  # 3.15\n\n"
    assert hasil.dilewati == ()


@pytest.mark.parametrize("akhir", [b"\n", b"\r\n", b"\r", b"\r\r\n"], ids=["unix", "windows", "mac", "twice"])
@pytest.mark.parametrize("awal", [b"", BOM], ids=["plain", "bom"])
@pytest.mark.parametrize("penutup", [True, False], ids=["closed", "open"])
def test_bom_and_line_ends_stay(awal: bytes, akhir: bytes, penutup: bool) -> None:  # noqa: FBT001  two files
    ends = [akhir, akhir if penutup else b""]
    raw = awal + b"a: 1.5" + ends[0] + b"b: 2.5" + ends[1]
    hasil = apply_edits(raw, [edit("a: 1.5", ".", ","), edit("b: 2.5", ".", ",", 2)])
    assert hasil.isi == awal + b"a: 1,5" + ends[0] + b"b: 2,5" + ends[1]


def test_mixed_line_ends_stay_as_they_are_mixed() -> None:
    hasil = apply_edits(b"x\r\ny\nz\ra: 1.5\r\n", [edit("a: 1.5", ".", ",", 4)])
    assert hasil.isi == b"x\r\ny\nz\ra: 1,5\r\n"


def test_columns_count_characters_not_bytes() -> None:
    line = "é😀: 1\u202f000  # 👩🏽"
    hasil = apply_edits(f"{line}\n".encode(), [edit(line, "1\u202f000", "1.000")])
    assert hasil.isi == "é😀: 1.000  # 👩🏽\n".encode()


def test_a_separator_that_is_no_line_end_does_not_count_as_one() -> None:
    r"""U+2028 and U+0085 break lines for `str.splitlines`, not for an editor."""
    hasil = apply_edits("x\u2028y\u0085z\nb: 1.5\n".encode(), [edit("b: 1.5", ".", ",", 2)])
    assert hasil.isi == "x\u2028y\u0085z\nb: 1,5\n".encode()


def test_edits_of_one_line_do_not_shift_each_other() -> None:
    line = "“1”: “2”"
    edits = [edit(line, "“2”", "2"), edit(line, "“1”", "satu")]
    assert apply_edits(line.encode(), edits).isi == b"satu: 2"


def test_a_line_that_has_changed_is_left_alone_and_said() -> None:
    stale = edit("a: 3.15", "3.15", "3,15")
    hasil = apply_edits(b"a: 3.16\nb: 1.5\n", [stale, edit("b: 1.5", ".", ",", 2)])
    assert hasil.isi == b"a: 3.16\nb: 1,5\n"
    assert hasil.dilewati == (Lewat(stale, BERUBAH),)


def test_a_line_that_is_gone_is_said() -> None:
    gone = edit("b: 1.5", ".", ",", 2)
    assert apply_edits(b"a: 1", [gone]).dilewati == (Lewat(gone, BERUBAH),)


def test_a_place_beyond_the_end_of_its_line_is_said() -> None:
    beyond = Edit(TextPlace("a.yaml", 1, 4, 5, "a: 1"), "2")
    assert apply_edits(b"a: 1", [beyond]).dilewati == (Lewat(beyond, BERUBAH),)


def test_edits_that_overlap_are_both_refused() -> None:
    line = "a: 1.234.5"
    two = edit(line, "1.234", "1234"), edit(line, "234.5", "2345")
    hasil = apply_edits(line.encode(), two)
    assert hasil.isi == line.encode()
    assert hasil.dibuat == ()
    assert {lewat.edit for lewat in hasil.dilewati} == set(two)
    assert {lewat.sebab for lewat in hasil.dilewati} == {BERTINDIH}


def test_two_readings_of_one_place_are_both_refused() -> None:
    two = [edit("a: 98.405", "98.405", "98,405"), edit("a: 98.405", "98.405", "98.405,0")]
    hasil = apply_edits(b"a: 98.405", two)
    assert hasil.isi == b"a: 98.405"
    assert [lewat.sebab for lewat in hasil.dilewati] == [BERTINDIH, BERTINDIH]


def test_a_long_edit_is_refused_with_every_edit_inside_it() -> None:
    line = "a: 1.5 2.5 3.5"
    edits = [edit(line, "1.5 2.5 3.5", "x"), edit(line, "1.5", "1,5"), edit(line, "3.5", "3,5")]
    assert apply_edits(line.encode(), edits).dibuat == ()


def test_edits_side_by_side_are_both_made() -> None:
    line = "a: 12"
    assert apply_edits(line.encode(), [edit(line, "1", "x"), edit(line, "2", "y")]).isi == b"a: xy"


def test_the_same_edit_twice_is_made_once() -> None:
    hasil = apply_edits(b"a: 1.5", [edit("a: 1.5", ".", ","), edit("a: 1.5", ".", ",")])
    assert (hasil.isi, hasil.dilewati) == (b"a: 1,5", ())


def test_a_file_that_is_no_text_stays() -> None:
    one = edit("a: 1.5", ".", ",")
    hasil = apply_edits(b"a: 1.5\xff", [one])
    assert (hasil.isi, hasil.dilewati) == (b"a: 1.5\xff", (Lewat(one, BUKAN_TEKS),))


def test_lines_can_be_put_back_as_they_were() -> None:
    lama, baru = BOM + b"a: 1.5\r\nb: 2.5\r\n", BOM + b"a: 1,5\r\nb: 2,5\r\n"
    assert restore_lines(lama, baru, {2}) == BOM + b"a: 1,5\r\nb: 2.5\r\n"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_file_without_edits_keeps_every_byte(text: str) -> None:
    raw = text.encode()
    assert apply_edits(raw, []).isi == raw


@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\ufeff")), min_size=1),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.data(),
)
def test_a_file_differs_from_the_old_one_in_its_edit_only(lines: list[str], akhir: str, data: st.DataObject) -> None:
    baris = data.draw(st.integers(1, len(lines)))
    line = lines[baris - 1]
    mulai = data.draw(st.integers(0, len(line)))
    panjang = data.draw(st.integers(0, len(line) - mulai))
    one = Edit(TextPlace("a.yaml", baris, mulai + 1, panjang, line), "baru")
    expected = [*lines[: baris - 1], f"{line[:mulai]}baru{line[mulai + panjang :]}", *lines[baris:]]
    assert apply_edits(akhir.join(lines).encode(), [one]).isi == akhir.join(expected).encode()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_lines_and_their_ends_are_the_whole_text_without_bom(text: str) -> None:
    lines, ends = split_lines(text)
    assert "".join(line + end for line, end in zip(lines, ends, strict=True)) == text.removeprefix("\ufeff")
    assert not any("\n" in line or "\r" in line for line in lines)
