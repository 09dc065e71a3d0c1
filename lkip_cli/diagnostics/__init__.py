"""What every stage speaks: findings, places, and the type of a rule."""

from lkip_cli.diagnostics.diagnostic import Diagnostic, Edit, Fault, Gagal, Tingkat
from lkip_cli.diagnostics.kaidah import PENANDA, Contoh, Kaidah
from lkip_cli.diagnostics.place import FilePlace, Place, TextPlace, WordPlace

__all__ = [
    "PENANDA",
    "Contoh",
    "Diagnostic",
    "Edit",
    "Fault",
    "FilePlace",
    "Gagal",
    "Kaidah",
    "Place",
    "TextPlace",
    "Tingkat",
    "WordPlace",
]
