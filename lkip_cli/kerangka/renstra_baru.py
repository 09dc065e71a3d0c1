"""renstra/AWAL-AKHIR.yaml of the next plan: misi, tujuan and sasaran of the one before, without its targets."""

from __future__ import annotations

from lkip_cli.berkas.sunting import split_lines
from lkip_cli.kerangka.salinan import find_end
from lkip_cli.sumber.reader import read_file

KEPALA = (
    "# Disalin dari {lama}. Sesuaikan visi, misi, tujuan, dan sasarannya dengan dokumen renstra yang baru; sasaran\n"
    "# yang tetap sama sebaiknya tetap memakai kode yang sama. Target renstra belum disalin.\n"
)


def make_renstra(path: str, raw: bytes) -> str:
    """The text for the next plan; `path` is that of the old one, and `raw` its bytes, read without a finding."""
    tree, _ = read_file(path, raw)
    text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    lines, _ = split_lines(text)
    if isinstance(tree.root, dict) and "target" in tree.root:
        place = tree.place(("target",), key=True)
        del lines[place.baris - 1 : find_end(lines, place)]
    return KEPALA.format(lama=path.rpartition("/")[2]) + "\n".join(lines)
