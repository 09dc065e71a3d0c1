"""pengecualian.yaml -> the warnings that may stand."""

from __future__ import annotations

from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import Pengecualian
from lkip_cli.model.pengecualian import BerkasPengecualian
from lkip_cli.model.susun.terbaca import Terbaca


def build_pengecualian(terbaca: Terbaca[BerkasPengecualian] | None) -> tuple[Pengecualian, ...]:
    """The entries in file order; none where there is no file."""
    if terbaca is None or isinstance(terbaca.model, Gagal):
        return ()
    return tuple(
        Pengecualian(isi.kode, isi.entitas, isi.alasan, isi.sampai, terbaca.tree.place(("pengecualian", nomor)))
        for nomor, isi in enumerate(terbaca.model.pengecualian)
        if not isinstance(isi, Gagal)
    )
