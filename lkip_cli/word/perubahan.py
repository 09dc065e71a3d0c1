"""A comparison -> a Word annex in the styles of the planner's template: landscape, a captioned table for each kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lkip_cli.banding.baris import KEPALA, name_of, remark_of, sides_of
from lkip_cli.banding.daftar import Daftar
from lkip_cli.banding.perubahan import Perubahan
from lkip_cli.diagnostics import Diagnostic
from lkip_cli.word.laporan import Properti, render_report
from lkip_cli.word.mendatar import lying_section
from lkip_cli.word.ooxml import FLDCHAR, FLDTYPE, INSTR, Element, R, make, make_text
from lkip_cli.word.package.package import Package
from lkip_cli.word.sisipan import (
    GAYA_ISI,
    GAYA_JUDUL,
    GAYA_SEL,
    Kolom,
    change_body,
    new_paragraph,
    new_table,
    text_width,
)
from lkip_cli.word.styles import Styles

JUDUL = "Perubahan Data Kinerja"
NAMA = "perubahan"
"""Under this name the context holds what `_describe` gives."""

GAYA_KETERANGAN, GAYA_ANGKA, GAYA_CATATAN = ("caption",), ("Angka Tabel", "Isi Tabel"), ("Catatan Tabel", "Body Text")
KOLOM = tuple(
    Kolom(judul, tag, persen, gaya)
    for judul, (tag, persen, gaya) in zip(
        KEPALA,
        (
            ("r.nama | gabung(r.kode)", 27, GAYA_SEL),
            ("r.data", 17, GAYA_SEL),
            ("r.lama", 17, GAYA_ANGKA),
            ("r.baru", 17, GAYA_ANGKA),
            ("r.keterangan", 22, GAYA_SEL),
        ),
        strict=True,
    )
)


def write_annex(
    daftar: Daftar, konteks: Mapping[str, object], templat: bytes, nama_templat: str
) -> tuple[bytes | None, list[Diagnostic]]:
    """The .docx, and the findings of the template; no bytes where one of them is an error.

    `konteks` is that of the report of the newer side, for the headers and footers of the template.
    """
    instansi = daftar.instansi
    konteks = {**konteks, NAMA: _describe(daftar)}
    properti = Properti(f"{JUDUL} {instansi}", instansi)
    made = change_body(templat, nama_templat, _replace_body)
    return render_report(made, nama_templat, konteks, daftar.baru.periode.akhir, properti)


def _describe(daftar: Daftar) -> dict[str, object]:
    """What the annex says, as plain data."""
    return {
        "judul": daftar.judul,
        "ringkasan": daftar.ringkasan,
        "kelompok": [{"judul": satu.judul, "baris": [_row(row) for row in satu.perubahan]} for satu in daftar.kelompok],
        "penutup": list(daftar.penutup),
    }


def _row(row: Perubahan) -> dict[str, str]:
    lama, baru = sides_of(row)
    kode = f"{row.pokok.entitas}/{row.pokok.kode}"
    return {
        "kode": kode,
        "nama": name_of(row.pokok),
        "data": row.medan,
        "lama": lama,
        "baru": baru,
        "keterangan": remark_of(row),
    }


def _replace_body(_package: Package, body: Element, styles: Styles) -> None:
    section = lying_section(body)
    content = list(_elements(body, styles, text_width(section)))
    for element in list(body):
        body.remove(element)
    body.extend([*content, section])


def _elements(body: Element, styles: Styles, width: int) -> Iterator[Element]:
    yield new_paragraph(styles, GAYA_JUDUL, JUDUL)
    yield new_paragraph(styles, GAYA_ISI, f"{{{{ {NAMA}.judul }}}}.")
    yield new_paragraph(styles, GAYA_ISI, f"{{{{ {NAMA}.ringkasan }}}}")
    yield new_paragraph(styles, (), f"{{% for k in {NAMA}.kelompok %}}")
    yield _caption(styles)
    yield new_table(body, styles, width, KOLOM, "r in k.baris")
    yield new_paragraph(styles, (), "{% endfor %}")
    yield new_paragraph(styles, (), f"{{% for c in {NAMA}.penutup %}}")
    yield new_paragraph(styles, GAYA_CATATAN, "{{ c }}")
    yield new_paragraph(styles, (), "{% endfor %}")


def _caption(styles: Styles) -> Element:
    """The caption of a table with its number as a field."""
    caption = new_paragraph(styles, GAYA_KETERANGAN, "Tabel ")
    caption.extend(_field(r" SEQ Tabel \* ARABIC "))
    caption.append(make(R, None, make_text(" {{ k.judul }}")))
    return caption


def _field(perintah: str) -> Sequence[Element]:
    instruction = make(INSTR)
    instruction.text = perintah
    marks = {kind: make(R, None, make(FLDCHAR, {FLDTYPE: kind})) for kind in ("begin", "separate", "end")}
    result = make(R, None, make_text("0"))
    return marks["begin"], make(R, None, instruction), marks["separate"], result, marks["end"]
