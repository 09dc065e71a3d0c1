"""Signatures: names where the data has them, dotted lines where it has not."""

from __future__ import annotations

from .daftar_gaya import TAG_TEMPLAT

TITIK_NAMA = "." * 44
TITIK_PENDEK = "." * 30

Isian = tuple[str, str]


def or_dots(name: str, dots: str) -> str:
    """Return the tag that prints the value `name`, or dots where it is empty."""
    return f"{{% if {name} %}}{{{{ {name} }}}}{{% else %}}{dots}{{% endif %}}"


def place_and_date(date: str) -> Isian:
    """Return the paragraph of place and date; `date` is a tag, text or dots."""
    return ("Tempat dan Tanggal", f"{{{{ instansi.ibu_kota }}}}, {date}")


def head_signature() -> list[Isian]:
    """Return the lines under the title of the head: name, pangkat where known, NIP."""
    return [
        *_name("instansi.kepala.nama"),
        (TAG_TEMPLAT, "{% if instansi.kepala.pangkat %}"),
        ("Tanda Tangan", "{{ instansi.kepala.pangkat }}"),
        (TAG_TEMPLAT, "{% endif %}"),
        ("Tanda Tangan", f"NIP {or_dots('instansi.kepala.nip', TITIK_PENDEK)}"),
    ]


def superior_signature() -> list[Isian]:
    """Return the line under the title of the official to whom the head reports."""
    return _name("instansi.atasan.nama")


def _name(name: str) -> list[Isian]:
    """The name over its line, or dots: each in its own style, so that the dots are not underlined."""
    return [
        (TAG_TEMPLAT, f"{{% if {name} %}}"),
        ("Nama Pejabat", f"{{{{ {name} }}}}"),
        (TAG_TEMPLAT, "{% else %}"),
        ("Nama Kosong", TITIK_NAMA),
        (TAG_TEMPLAT, "{% endif %}"),
    ]
