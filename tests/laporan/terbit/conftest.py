"""The base example with its first quarter locked, and what has changed since."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lkip_cli.diagnostics.contoh_dasar import BERKAS, TRIWULAN_2
from lkip_cli.diagnostics.contoh_kunci import BERKAS_KUNCI, KUNCI
from lkip_cli.laporan.terbit.kunci import Temuan, list_temuan
from lkip_cli.pipeline import load
from lkip_cli.sumber.tempat.memori import MemoriTempat

Ubah = Callable[..., list[Temuan]]
TW2 = "2018/umum/tw2.yaml"


@pytest.fixture
def ubah(contoh: dict[str, bytes]) -> Ubah:
    """Change the locked base example: file, old text, new text; or None for a file that is taken away."""

    def change(*edits: tuple[str, str, str] | tuple[str, None]) -> list[Temuan]:
        files = {path: isi.decode() for path, isi in contoh.items()} | {BERKAS_KUNCI: KUNCI}
        for edit in edits:
            if len(edit) == 2:
                del files[edit[0]]
                continue
            path, lama, baru = edit
            isi = files.get(path) or {**BERKAS, TW2: TRIWULAN_2}[path]
            assert lama in isi
            files[path] = isi.replace(lama, baru, 1)
        muatan = load(MemoriTempat({path: isi.encode() for path, isi in files.items()}))
        hasil = {periode.triwulan: isi for periode, isi in muatan.hasil.items()}
        return list_temuan(muatan.tahun[2018], hasil, muatan.tahun[2018].kunci.values())

    return change
