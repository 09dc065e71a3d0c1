"""The state as JSON for programs; status.schema.json beside the formats describes it."""

from __future__ import annotations

import dataclasses
import json

from lkip_cli.laporan.kelengkapan import Kelengkapan
from lkip_cli.writers.status.lajur import Tampilan

VERSI = 1
"""Version of the form; it grows when a key is renamed or taken away."""


def format_status(tampilan: Tampilan) -> str:
    """All that is known; every entry is always there."""
    status = tampilan.status
    page = {
        "versi": VERSI,
        "lengkap": status.lengkap,
        "bidang": [_row(satu) for satu in status.baris],
        "temuan_lainnya": dataclasses.asdict(status.lainnya),
    }
    return json.dumps(page, ensure_ascii=False, indent=2)


def _row(satu: Kelengkapan) -> dict[str, object]:
    return {
        "periode": str(satu.periode),
        "kode": satu.bidang,
        "nama": satu.nama,
        "ada_berkas": satu.ada,
        "lengkap": satu.lengkap,
        "wajib": satu.isi.wajib,
        **dataclasses.asdict(satu.isi),
        "temuan": dataclasses.asdict(satu.temuan),
    }
