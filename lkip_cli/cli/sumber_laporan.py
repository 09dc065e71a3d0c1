"""The sources that a report names, looked for in git and among the files of now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lkip_cli.angka.periode import Periode
from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.berkas.bawaan import default_template
from lkip_cli.cli.tempat import FolderData, find_template, shown_path
from lkip_cli.laporan.manifes import Jejak, Revisi
from lkip_cli.sumber.git import GagalGit, Komit, Repositori, find_komit, open_repositori, run_git
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.sumber.tempat.git import open_revisi
from lkip_cli.sumber.tempat.ingatan import IngatanTempat
from lkip_cli.sumber.tempat.tempat import Tempat
from lkip_cli.word.manifes.jejak import digest_data, digest_template


@dataclass(frozen=True, slots=True)
class DataAsal:
    """The data of which a report was made, and where they were found, in words."""

    tempat: Tempat
    uraian: str


@dataclass(frozen=True, slots=True)
class TemplatAsal:
    """The template from which a report was made, and where it was found, in words."""

    isi: bytes
    uraian: str


class Pencarian:
    """Looks for the sources by their digests; `catatan` tells what git could not give, and why."""

    def __init__(self, folder: FolderData, jejak: Jejak, revisi: Revisi) -> None:
        """`folder` lies in the repository in which the revision is looked for."""
        self._folder = folder
        self._jejak = jejak
        self._revisi = revisi
        self.catatan: list[str] = []
        self._asal = self._open() if revisi.komit else None

    def find_data(self, periode: Periode) -> DataAsal | None:
        """The data at the revision, else those of now; None where neither are those of which it was made."""
        return next((satu for satu in self._data() if digest_data(satu.tempat, periode) == self._jejak.data), None)

    def find_templat(self, given: str | None) -> TemplatAsal | None:
        """The template at the revision, else the one of now, else the built-in one; None where it is none of them."""
        return next((satu for satu in self._templat(given) if digest_template(satu.isi) == self._jejak.templat), None)

    def _open(self) -> tuple[Repositori, Komit] | None:
        repositori = open_repositori(self._folder.path)
        if isinstance(repositori, GagalGit):
            self.catatan.append(repositori.pesan)
            return None
        komit = find_komit(repositori, self._revisi.komit)
        if isinstance(komit, GagalGit):
            self.catatan.append(komit.pesan)
            return None
        return replace(repositori, awalan=self._revisi.data), komit

    def _data(self) -> Iterator[DataAsal]:
        if self._asal is not None:
            repositori, komit = self._asal
            tempat = open_revisi(repositori, komit.sha, self._folder.nama)
            if isinstance(tempat, GagalGit):
                self.catatan.append(tempat.pesan)
            else:
                yield DataAsal(tempat, _called(komit))
        now = IngatanTempat(FolderTempat(self._folder.path, self._folder.nama))
        yield DataAsal(now, f"berkas sekarang, {self._folder.nama}")

    def _templat(self, given: str | None) -> Iterator[TemplatAsal]:
        if self._asal is not None and self._revisi.templat:
            repositori, komit = self._asal
            isi = run_git(repositori.folder, "cat-file", "blob", f"{komit.sha}:{self._revisi.templat}")
            if not isinstance(isi, GagalGit):
                yield TemplatAsal(isi, _called(komit))
        now = find_template(given, self._folder)
        yield TemplatAsal(now.read_bytes(), f"berkas sekarang, {shown_path(now)}")
        yield TemplatAsal(default_template().read_bytes(), "templat bawaan lkip")


def _called(komit: Komit) -> str:
    return f"revisi {komit.singkat} ({format_tanggal(komit.tanggal)})" if komit.tanggal else f"revisi {komit.singkat}"
