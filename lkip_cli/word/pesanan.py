"""What is asked of a build besides the report itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pesanan:
    """How the report is to be made.

    `nomor_halaman` is `auto`, `ya` or `tidak`: whether LibreOffice fills in the page
    numbers of the contents; `pdf` whether the report comes as a PDF besides; `draf`
    whether it is marked as a draft, which is made in spite of errors of the data;
    `asal_angka` whether an appendix tells where every figure comes from.
    """

    nomor_halaman: str = "auto"
    pdf: bool = False
    draf: bool = False
    asal_angka: bool = False
