"""The digest of data files: it is the same wherever they lie and however their lines end."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable

from lkip_cli.sumber.tempat.pilih import choose
from lkip_cli.sumber.tempat.tempat import Tempat

BOM = b"\xef\xbb\xbf"


def digest_files(tempat: Tempat, wanted: Callable[[str], bool]) -> str:
    """The sha256 (hex) over the data files of a place for whose key (lower case, `.yaml`) `wanted` holds.

    Of each file, in the order of the names: the length of its path below the place (UTF-8, composed letters), the
    path, the length of its content, the content, with a colon behind each of the first three. The content is
    without byte order mark and with line feeds alone, so that a copy of git on Windows has the same digest.
    A file that cannot be read counts as empty.
    """
    total = hashlib.sha256()
    files = choose(tempat.paths()).data
    chosen = {unicodedata.normalize("NFC", path): path for key, path in files.items() if wanted(key)}
    for nama, path in sorted(chosen.items()):
        isi = _content(tempat, path)
        total.update(f"{len(nama.encode())}:{nama}:{len(isi)}:".encode())
        total.update(isi)
    return total.hexdigest()


def _content(tempat: Tempat, path: str) -> bytes:
    try:
        isi = tempat.read(path)
    except OSError:
        return b""
    return isi.removeprefix(BOM).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
