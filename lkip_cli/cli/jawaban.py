"""The answers that `lkip init` needs: from options, and where a person sits at a terminal from questions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import typer

from lkip_cli.cli.tanya import ask, can_ask
from lkip_cli.diagnostics.aman import safe
from lkip_cli.kerangka.jawaban import Jawaban
from lkip_cli.kerangka.nama_bidang import refuse_bidang, split_bidang

IBU_KOTA_MENYUSUL = "<ibu kota>"
LAMA_RENSTRA = 5
TANYA_BIDANG = "Bidang, misalnya koperasi=Bidang Koperasi (kosongkan bila tidak ada lagi)"


@dataclass(frozen=True, slots=True)
class Permintaan:
    """The options as they were written; None for those that were not."""

    nama: str | None = None
    daerah: str | None = None
    ibu_kota: str | None = None
    tahun: str | None = None
    bidang: tuple[str, ...] = ()
    renstra: str | None = None
    triwulan: int = 1

    @property
    def kurang(self) -> tuple[str, ...]:
        """The options without which there is nothing to begin with."""
        wajib = {"--nama": self.nama, "--daerah": self.daerah, "--tahun": self.tahun}
        return tuple(opsi for opsi, isi in wajib.items() if isi is None)


def find_jawaban(permintaan: Permintaan) -> Jawaban:
    """The answers; what is not an option is asked for. Raises BadParameter where nobody can be asked."""
    if permintaan.kurang and not can_ask():
        message = f"{', '.join(permintaan.kurang)} belum ditulis; di luar terminal semuanya ditulis sebagai opsi."
        raise typer.BadParameter(message)
    return _ask_rest(permintaan) if permintaan.kurang else _as_written(permintaan)


def _as_written(permintaan: Permintaan) -> Jawaban:
    tahun = parse_tahun_data(permintaan.tahun or "")
    return Jawaban(
        nama=parse_teks(permintaan.nama or ""),
        daerah=parse_teks(permintaan.daerah or ""),
        ibu_kota=IBU_KOTA_MENYUSUL if permintaan.ibu_kota is None else parse_teks(permintaan.ibu_kota),
        tahun=tahun,
        bidang=parse_bidang(permintaan.bidang),
        renstra=parse_renstra(permintaan.renstra or _usual_renstra(tahun), tahun),
        triwulan=permintaan.triwulan,
    )


def _ask_rest(permintaan: Permintaan) -> Jawaban:
    """Everything that is no option, one question each."""
    typer.echo("Beberapa pertanyaan; Ctrl+C membatalkan, dan belum ada yang ditulis.")
    nama = _given(permintaan.nama) or ask("Nama instansi, tanpa nama daerah", parse_teks)
    daerah = _given(permintaan.daerah) or ask("Nama daerah, misalnya Kabupaten Lumajang", parse_teks)
    ibu_kota = _given(permintaan.ibu_kota) or ask("Tempat penandatanganan laporan", parse_teks, IBU_KOTA_MENYUSUL)
    tahun = ask("Tahun data", parse_tahun_data) if permintaan.tahun is None else parse_tahun_data(permintaan.tahun)
    renstra = permintaan.renstra or ask(
        "Periode renstra", lambda text: _checked_renstra(text, tahun), _usual_renstra(tahun)
    )
    bidang = parse_bidang(permintaan.bidang or _ask_bidang())
    return Jawaban(nama, daerah, ibu_kota, tahun, bidang, parse_renstra(renstra, tahun), permintaan.triwulan)


def _given(text: str | None) -> str:
    return "" if text is None else parse_teks(text)


def _ask_bidang() -> list[str]:
    """The bidang one after the other until an answer is empty."""
    listed: list[str] = []
    while answer := ask(TANYA_BIDANG, lambda text: _checked_bidang(text, listed)):
        listed.append(answer)
    return listed


def _checked_bidang(text: str, listed: Sequence[str]) -> str:
    if text:
        parse_bidang((*listed, text))
    return text


def _checked_renstra(text: str, tahun: int) -> str:
    parse_renstra(text, tahun)
    return text


def parse_teks(text: str) -> str:
    """A name on one line. Raises BadParameter for an empty one, and for characters that no name has."""
    nama = text.strip()
    if not nama:
        message = "isinya kosong. Tulis namanya."
        raise typer.BadParameter(message)
    if safe(nama) != nama:
        message = f"“{safe(nama)}” memuat karakter yang tidak terlihat atau ganti baris. Tulis ulang dalam satu baris."
        raise typer.BadParameter(message)
    return nama


def parse_tahun_data(text: str) -> int:
    """The year of data as a data file may name it."""
    if not re.fullmatch("(?:19|20)[0-9]{2}", text, re.ASCII):
        message = f"“{safe(text)}” bukan tahun. Tulis empat angka, misalnya 2026."
        raise typer.BadParameter(message)
    return int(text)


def parse_renstra(text: str, tahun: int) -> tuple[int, int]:
    """The first and the last year of a renstra that holds `tahun`."""
    match = re.fullmatch("((?:19|20)[0-9]{2})-((?:19|20)[0-9]{2})", text, re.ASCII)
    if match is None:
        message = f"“{safe(text)}” bukan periode renstra. Tulis misalnya {_usual_renstra(tahun)}."
        raise typer.BadParameter(message)
    awal, akhir = int(match[1]), int(match[2])
    if not awal <= tahun <= akhir:
        message = f"renstra {awal}-{akhir} tidak memuat tahun {tahun}. Tulis periode yang memuatnya."
        raise typer.BadParameter(message)
    return awal, akhir


def parse_bidang(listed: Sequence[str]) -> dict[str, str]:
    """The bidang by kode, each written as KODE=NAMA or as its name alone."""
    bidang: dict[str, str] = {}
    for text in listed:
        kode, nama = split_bidang(parse_teks(text))
        refusal = refuse_bidang(kode, nama, bidang)
        if refusal is not None:
            raise typer.BadParameter(refusal)
        bidang[kode] = nama
    return bidang


def _usual_renstra(tahun: int) -> str:
    return f"{tahun}-{tahun + LAMA_RENSTRA - 1}"
