"""`lkip new bidang`: its files, and its lines in the files of the planner, which are shown first."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

import typer

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.berkas.sisip import insert_lines, preview_insert
from lkip_cli.cli.berikutnya import choose_tahun, load_plan
from lkip_cli.cli.jawaban import parse_teks
from lkip_cli.cli.keluar import TEMUAN, use_colour
from lkip_cli.cli.penulis import Tulisan, place_data, write_all
from lkip_cli.cli.skema import renew_skema
from lkip_cli.cli.tanya import can_ask, is_agreed
from lkip_cli.cli.tempat import FolderData
from lkip_cli.kerangka.bidang_baru import Rujukan, make_rencana
from lkip_cli.kerangka.nama_bidang import refuse_bidang
from lkip_cli.kerangka.satuan import find_satuan
from lkip_cli.kerangka.sisipan import Sisipan, place_bidang, place_sasaran
from lkip_cli.kerangka.triwulan import make_triwulan
from lkip_cli.kerangka.triwulan.isi import AWAL
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.pipeline import Muatan, load
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.sumber.tempat.memori import MemoriTempat
from lkip_cli.sumber.tempat.pilih import choose


def begin_bidang(folder: FolderData, bidang: tuple[str, str], tahun: int | None, *, ya: bool) -> int:
    """Make the folder of a bidang (kode, name) in a year, the newest where none is given; the exit code."""
    muatan = load_plan(folder, tahun)
    kinerja = muatan.tahun[choose_tahun(muatan, tahun)]
    kode, nama = bidang[0].strip(), parse_teks(bidang[1])
    refusal = refuse_bidang(kode, nama, kinerja.instansi.bidang)
    if refusal is not None:
        raise typer.BadParameter(refusal)
    tempat = FolderTempat(folder.path, folder.nama)
    paths = choose(tempat.paths()).data
    raw = {kunci: tempat.read(path) for kunci, path in paths.items()}
    sasaran = _find_sasaran(muatan, kinerja, kode)
    sisipan = _find_sisipan(raw, kinerja, bidang=(kode, nama), bersasaran=not sasaran)
    diubah = {satu.path: insert_lines(raw[satu.path], satu.setelah, satu.baris) for satu in sisipan}
    bulat, persen = (find_satuan(kinerja, jenis) for jenis in (JenisAngka.BULAT, JenisAngka.PERSEN))
    rencana = make_rencana(kode, nama, kinerja.tahun, Rujukan(persen, bulat, sasaran))
    kelak = {**raw, **diubah, **{path: teks.encode() for path, teks in rencana.items()}}
    new = place_data(folder, rencana | _quarters(load(MemoriTempat(kelak)).tahun[kinerja.tahun], kode))
    if not _is_agreed(folder, raw, sisipan, ya=ya):
        return TEMUAN
    old = {folder.path / paths[path]: isi for path, isi in diubah.items()}
    typer.echo(f"Bidang {kode}, tahun {kinerja.tahun}:")
    write_all(Tulisan({**new.files, **old}, list(old)), "ditambah")
    typer.echo("Ganti setiap teks <...>; lkip validate menyebut yang belum diganti. Tambahkan tugas bidang ini pada")
    typer.echo("struktur di pendahuluan.yaml.")
    if sasaran:
        typer.echo(f"Indikatornya ditempatkan pada sasaran {sasaran}, sebab tahun lain dalam periode ini belum")
        typer.echo(f"mengenal bidang {kode}; pindahkan ke sasaran lain bila perlu.")
    return renew_skema(folder)


def _find_sasaran(muatan: Muatan, kinerja: Kinerja, kode: str) -> str:
    """A sasaran that is there, for a bidang that cannot have its own; empty where it can.

    A renstra holds several years, and each of them must know the bidang of every sasaran.
    """
    renstra = kinerja.renstra
    beside = (satu for nomor, satu in muatan.tahun.items() if renstra.awal <= nomor <= renstra.akhir)
    if all(satu.tahun == kinerja.tahun or kode in satu.instansi.bidang for satu in beside):
        return ""
    return next(iter(renstra.sasaran), "")


def _find_sisipan(
    raw: Mapping[str, bytes], kinerja: Kinerja, *, bidang: tuple[str, str], bersasaran: bool
) -> list[Sisipan]:
    """The lines for the two files. The plan was read without an error, so that both hold the entries looked for."""
    instansi = f"{kinerja.tahun}/instansi.yaml"
    renstra = f"renstra/{kinerja.renstra.awal}-{kinerja.renstra.akhir}.yaml"
    found = [place_bidang(instansi, raw[instansi], *bidang)]
    if bersasaran:
        found.append(place_sasaran(renstra, raw[renstra], bidang[0]))
    return [satu for satu in found if satu is not None]


def _quarters(kinerja: Kinerja, kode: str) -> dict[str, str]:
    """The files of the bidang for every quarter that somebody has begun: nothing was measured."""
    files: dict[str, str] = {}
    for nomor in kinerja.triwulan:
        made = make_triwulan(kinerja, Periode(kinerja.tahun, nomor), AWAL)
        files |= {path: teks for path, teks in made.items() if path.startswith(f"{kinerja.tahun}/{kode}/")}
    return files


def _is_agreed(folder: FolderData, raw: Mapping[str, bytes], sisipan: Sequence[Sisipan], *, ya: bool) -> bool:
    """Whether the files of the planner may be changed; says what to do where nobody can be asked."""
    for satu in sisipan:
        nama = f"{folder.nama}/{satu.path}"
        shown = preview_insert(nama, raw[satu.path], satu.setelah, satu.baris, warna=use_colour(sys.stdout))
        typer.echo(shown)
    if ya:
        return True
    if not can_ask():
        typer.echo("Belum ada yang diubah; tambahkan --ya untuk menerapkannya.")
        return False
    agreed = is_agreed("Tambahkan baris ini, dan buat folder bidangnya?")
    if not agreed:
        typer.echo("Tidak ada yang diubah.")
    return agreed
