"""The program on one screen: sources -> model -> computed figures -> findings -> report -> Word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import Hasil, compare_hasil, compute_hasil
from lkip_cli.diagnostics import Diagnostic
from lkip_cli.diagnostics.urut import has_errors, sort_diagnostics
from lkip_cli.kaidah.jalankan import run_kaidah
from lkip_cli.kaidah.pengecualian import apply_pengecualian
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.celah import list_open, show_gaps
from lkip_cli.laporan.prosa import find_prosa
from lkip_cli.laporan.terbit.kunci import list_ralat
from lkip_cli.model.entitas import Pengecualian
from lkip_cli.model.jenis_berkas import is_later
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.muat import load_data
from lkip_cli.sumber.folder_data import read_all
from lkip_cli.sumber.tempat.ingatan import IngatanTempat
from lkip_cli.sumber.tempat.tempat import Tempat
from lkip_cli.word.pesanan import Naskah, Pesanan


@dataclass(frozen=True, slots=True)
class Muatan:
    """A data folder, read and computed: its years, the figures of every quarter, and all findings.

    `tempat` has the files as they were read.
    """

    nama: str
    tempat: Tempat
    tahun: Mapping[int, Kinerja]
    hasil: Mapping[Periode, Hasil]
    pengecualian: tuple[Pengecualian, ...]
    diagnostics: list[Diagnostic]


def load(tempat: Tempat) -> Muatan:
    """Read every file, make the model, compute every quarter, and compare it with those before."""
    ingatan = IngatanTempat(tempat)
    trees, found = read_all(ingatan)
    data, faults = load_data(trees, tempat.nama)
    years = data.tahun.values()
    hasil = {periode: compute_hasil(kinerja, periode) for kinerja in years for periode in kinerja.periode}
    return Muatan(tempat.nama, ingatan, data.tahun, compare_hasil(data.tahun, hasil), data.pengecualian, found + faults)


def check(tempat: Tempat) -> list[Diagnostic]:
    """All findings of a data folder, sorted by place, each once."""
    return judge(load(tempat))


def judge(muatan: Muatan) -> list[Diagnostic]:
    """The findings of reading, of prose and of every rule, without the warnings that may stand."""
    found = [*muatan.diagnostics, *run_kaidah(muatan.tahun, muatan.hasil)]
    for periode in muatan.hasil:
        found += find_prosa(gather(muatan, periode))
    return sort_diagnostics(apply_pengecualian(found, muatan.pengecualian, max(muatan.hasil, default=None)))


def gather(muatan: Muatan, periode: Periode) -> Bahan:
    """What a report of one quarter is made of."""
    sampai = {p.triwulan: hasil for p, hasil in muatan.hasil.items() if p.tahun == periode.tahun and p <= periode}
    return Bahan(muatan.tahun[periode.tahun], sampai, periode)


def compose(muatan: Muatan, periode: Periode) -> tuple[dict[str, object], list[Diagnostic]]:
    """All that a template may see of one quarter."""
    from lkip_cli.laporan.konteks import compose_laporan  # noqa: PLC0415  validate must not load what only a page needs

    bahan = gather(muatan, periode)
    return compose_laporan(bahan.kinerja, bahan.hasil, periode, list_ralat(muatan.tahun, muatan.hasil, periode))


def build(muatan: Muatan, periode: Periode, templat: bytes, nama_templat: str, pesanan: Pesanan) -> Naskah:
    """The Word report of one quarter; no file where there is an error in the plan or in a quarter up to its own.

    A draft is made in spite of these errors, and lists them.
    """
    from lkip_cli.laporan.asal.lampiran import build_asal  # noqa: PLC0415  validate must not load what it does not need
    from lkip_cli.word.draf.susun import as_draft  # noqa: PLC0415
    from lkip_cli.word.lampiran import with_asal  # noqa: PLC0415
    from lkip_cli.word.manifes.jejak import describe_report  # noqa: PLC0415
    from lkip_cli.word.naskah import Rancangan, write_report  # noqa: PLC0415
    from lkip_cli.word.telusur.cetakan import find_printed  # noqa: PLC0415

    prefix = f"{muatan.nama}/"
    found = [d for d in judge(muatan) if not is_later(d.place.berkas.removeprefix(prefix), periode)]
    if has_errors(found) and not pesanan.draf:
        return Naskah(None, found)
    konteks, _ = compose(muatan, periode)
    kinerja = muatan.tahun[periode.tahun]
    properti = describe_report(muatan.tempat, kinerja.instansi.nama, periode, templat, pesanan)
    terbit = kinerja.triwulan[periode.triwulan].tanggal_laporan or periode.akhir
    rancangan = Rancangan(templat, nama_templat, konteks, terbit, properti)
    if pesanan.draf:
        rancangan = as_draft(
            replace(rancangan, konteks=show_gaps(konteks, list_open(kinerja, found))), found, muatan.nama
        )
    if pesanan.asal_angka:
        tercetak = find_printed(templat, nama_templat, konteks)
        rancangan = with_asal(rancangan, build_asal(gather(muatan, periode), konteks, tercetak, muatan.nama))
    naskah = write_report(rancangan, pesanan)
    return replace(naskah, diagnostics=[*found, *naskah.diagnostics])


def check_template(muatan: Muatan, periode: Periode, templat: bytes, nama_templat: str) -> list[Diagnostic]:
    """All findings of a template, judged by what it could print of one quarter; no report is made."""
    from lkip_cli.word.pemeriksaan import check_template as check_word  # noqa: PLC0415  as in build

    return check_word(templat, nama_templat, compose(muatan, periode)[0])
