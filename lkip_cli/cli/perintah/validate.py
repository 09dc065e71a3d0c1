"""`lkip validate`: all findings of the data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from lkip_cli.cli.options import Abaikan, Data, Format, Ketat, Pilih, Simpan

if TYPE_CHECKING:
    from lkip_cli.cli.sajian import Sajian
    from lkip_cli.cli.saring import Saringan
    from lkip_cli.cli.tempat import FolderData

Berkas = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="BERKAS",
        help="Tampilkan hanya temuan pada berkas atau folder ini. Semua data tetap dibaca.",
        show_default=False,
    ),
]
Perbaiki = Annotated[
    bool,
    typer.Option(
        "--perbaiki",
        help="Perbaiki yang pasti, misalnya 3.15 menjadi 3,15. Perubahannya ditampilkan dahulu.",
    ),
]
Ya = Annotated[bool, typer.Option("--ya", help="Bersama --perbaiki: terapkan tanpa bertanya.")]
Ikuti = Annotated[
    bool,
    typer.Option("--ikuti", help="Periksa lagi setiap kali berkas data disimpan; hentikan dengan Ctrl+C."),
]


def validate(
    berkas: Berkas = None,
    data: Data = None,
    pilih: Pilih = None,
    abaikan: Abaikan = None,
    format_: Format = None,
    simpan: Simpan = None,
    ketat: Ketat = False,
    perbaiki: Perbaiki = False,
    ya: Ya = False,
    ikuti: Ikuti = False,
) -> None:
    """Periksa semua data.

    Contoh:

      lkip validate

      lkip validate data/2018/koperasi/tw2.yaml

      lkip validate --pilih LK3 --abaikan LK305 --ketat

      lkip validate --format json --simpan sarif:lkip.sarif

      lkip validate --perbaiki

      lkip validate --ikuti
    """
    from lkip_cli.cli.sajian import make_sajian
    from lkip_cli.cli.saring import by_berkas, by_kode
    from lkip_cli.cli.tempat import find_data

    sajian = make_sajian(format_, simpan)
    folder = find_data(data)
    chosen, of_kode = by_berkas(berkas or (), folder), by_kode(pilih or (), abaikan or ())
    if ikuti:
        _follow(folder, (chosen, of_kode), sajian, alone=not (perbaiki or ya))
    if perbaiki or ya:
        _repair(folder, (chosen, of_kode), sajian, perbaiki=perbaiki, ya=ya)
    raise typer.Exit(_check(folder, (chosen, of_kode), sajian, ketat=ketat))


def _check(folder: FolderData, chosen: Sequence[Saringan], sajian: Sajian, *, ketat: bool) -> int:
    """Show the findings that every one of `chosen` lets through; the exit code that they mean."""
    from lkip_cli.cli.keluar import exit_code
    from lkip_cli.pipeline import check
    from lkip_cli.sumber.tempat.folder import FolderTempat

    found = check(FolderTempat(folder.path, folder.nama))
    shown = [diagnostic for diagnostic in found if all(one(diagnostic) for one in chosen)]
    unsaved = sajian.show(shown)
    for line in _closing(len(shown), len(found) - len(shown), folder.nama):
        sajian.say(line)
    return unsaved or exit_code(shown, ketat=ketat)


def _follow(folder: FolderData, chosen: Sequence[Saringan], sajian: Sajian, *, alone: bool) -> NoReturn:
    """Check again after every save; for a person who watches, not for programs and not while repairing."""
    from lkip_cli.cli.ikuti import follow
    from lkip_cli.cli.sajian import TEKS

    if not alone:
        message = "--ikuti tidak dipakai bersama --perbaiki."
        raise typer.BadParameter(message)
    if sajian.format != TEKS or sajian.simpan:
        message = "--ikuti hanya menampilkan teks; --format dan --simpan tidak dipakai bersamanya."
        raise typer.BadParameter(message)
    follow(folder, lambda: _check(folder, chosen, sajian, ketat=False))


def _repair(folder: FolderData, chosen: Sequence[Saringan], sajian: Sajian, *, perbaiki: bool, ya: bool) -> None:
    """Repair what every one of `chosen` lets through; the command ends where nothing is to be changed."""
    from lkip_cli.cli.keluar import TEMUAN
    from lkip_cli.cli.perbaikan import repair

    if not perbaiki:
        message = "--ya hanya berlaku bersama --perbaiki."
        raise typer.BadParameter(message)
    if not repair(folder, lambda found: all(one(found) for one in chosen), sajian, ya=ya):
        raise typer.Exit(TEMUAN)


def _closing(shown: int, hidden: int, nama: str) -> Iterator[str]:
    """What the findings themselves do not say: that there is none, and how many the user's choice hides."""
    if not shown:
        yield "Tidak ada temuan pada pilihan ini." if hidden else f"Tidak ada temuan dalam {nama}."
    if hidden:
        yield f"{hidden} temuan lain tidak ditampilkan."
