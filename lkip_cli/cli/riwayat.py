"""Who wrote the lines that figures rest on, asked of git where there is one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lkip_cli.cli.tempat import FolderData
from lkip_cli.laporan.asal.jejak import Baris
from lkip_cli.sumber.blame import blame
from lkip_cli.sumber.git import GagalGit, Komit, Repositori, open_repositori


def find_riwayat(folder: FolderData, wanted: Iterable[Baris]) -> Mapping[Baris, Komit | None]:
    """The commit of each line, None for one not committed yet; empty where git cannot tell."""
    repositori = open_repositori(folder.path)
    if isinstance(repositori, GagalGit):
        return {}
    found: dict[Baris, Komit | None] = {}
    by_file: dict[str, set[int]] = {}
    for berkas, baris in wanted:
        by_file.setdefault(berkas, set()).add(baris)
    for berkas, lines in by_file.items():
        commits = _of_file(repositori, folder, berkas)
        found |= {(berkas, nomor): commits[nomor - 1] for nomor in lines if nomor <= len(commits)}
    return found


def _of_file(repositori: Repositori, folder: FolderData, berkas: str) -> tuple[Komit | None, ...]:
    """The commits of all lines of a data file, `berkas` as messages call it; none where that is not known."""
    path = berkas.removeprefix(f"{folder.nama}/")
    try:
        isi = (folder.path / path).read_bytes()
    except OSError:
        return ()
    commits = blame(repositori, path, isi)
    return () if isinstance(commits, GagalGit) else commits
