"""One table of six columns by one writer: `python writers.py WRITER FILE ROWS`."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

COLUMNS = ("nomor", "program", "kegiatan", "pagu", "realisasi", "serapan")
LOOPS = {"lkip": ("{% for b in baris %}", "{% endfor %}"), "docxtpl": ("{%tr for b in baris %}", "{%tr endfor %}")}


def make_rows(number: int) -> list[dict[str, str]]:
    """The rows of the table; every text is as it is printed."""
    return [
        dict(
            zip(
                COLUMNS,
                (str(n), f"Program {n % 9}", f"Kegiatan {n} & lainnya", f"{n}.250.000", f"{n}.125.000", "50,00"),
                strict=True,
            )
        )
        for n in range(1, number + 1)
    ]


def make_template(target: Path, loop: tuple[str, str]) -> None:
    """The template of the table in the dialect of its writer, made with python-docx."""
    from docx import Document

    document = Document()
    before, after = loop
    lines = [COLUMNS, (before, *[""] * 5), tuple(f"{{{{ b.{name} }}}}" for name in COLUMNS), (after, *[""] * 5)]
    table = document.add_table(len(lines), len(COLUMNS))
    for texts, row in zip(lines, table.rows, strict=True):
        for text, cell in zip(texts, row.cells, strict=True):
            cell.paragraphs[0].add_run(text)
    document.save(str(target))


def write_lkip(target: Path, number: int) -> None:
    """The table by lkip."""
    from lkip_cli.word.laporan import Properti, render_report

    template = target.with_name("lkip-template.docx").read_bytes()
    konteks = {"baris": make_rows(number)}
    docx, found = render_report(template, "templat.docx", konteks, datetime.date(2018, 7, 10), Properti("", ""))
    if docx is None:
        raise SystemExit(str(found))
    target.write_bytes(docx)


def write_docxtpl(target: Path, number: int) -> None:
    """The table by docxtpl, from the same template in its dialect."""
    from docxtpl import DocxTemplate

    template = DocxTemplate(target.with_name("docxtpl-template.docx"))
    template.render({"baris": make_rows(number)}, autoescape=True)
    template.save(target)


def write_markdown(target: Path, number: int) -> None:
    """The table as pandoc reads it."""
    lines = [COLUMNS, ["---"] * len(COLUMNS), *(row.values() for row in make_rows(number))]
    target.write_text("\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    writer, target, number = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    if writer.startswith("template-"):
        make_template(target, LOOPS[writer.removeprefix("template-")])
    else:
        {"lkip": write_lkip, "docxtpl": write_docxtpl, "markdown": write_markdown}[writer](target, number)
