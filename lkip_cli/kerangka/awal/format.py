"""lkip.yaml: the version of the data format."""

from __future__ import annotations

from lkip_cli.kerangka.jawaban import Jawaban

FORMAT = """\
# Versi format berkas data. Jangan diubah; program yang menaikkannya bila format berganti.
versi_format: 1
"""


def make_files(_jawaban: Jawaban) -> dict[str, str]:
    """The file."""
    return {"lkip.yaml": FORMAT}
