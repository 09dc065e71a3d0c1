"""The example data and the template that come with the program."""

from __future__ import annotations

from pathlib import Path

PAKET = Path(__file__).resolve().parent.parent


def example_data() -> Path:
    """The folder of the example, which `init` copies."""
    return _bundled("data")


def data_page() -> Path:
    """The page that explains the data files and each of their keys."""
    return example_data() / "README.md"


def default_template() -> Path:
    """The Word template of the report."""
    return _bundled("templates") / "laporan.docx"


def _bundled(nama: str) -> Path:
    """A folder inside the installed package; in a clone it stands beside the package."""
    inside = PAKET / "bawaan" / nama
    return inside if inside.is_dir() else PAKET.parent / nama
