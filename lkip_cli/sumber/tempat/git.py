"""The data folder as it was at a git revision; nothing is checked out."""

from __future__ import annotations

import errno
import posixpath
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from lkip_cli.sumber.decode import BATAS
from lkip_cli.sumber.git import GagalGit, Komit, Repositori, decode_git, find_komit, run_git, start_git
from lkip_cli.sumber.tempat.pilih import has_data_suffix, is_ignored

_TAUTAN, _SUBMODUL = "120000", "160000"
_LFS = b"version https://git-lfs.github.com/spec/"
_TAUTAN_TERBANYAK = 10
"""Links that lead to links are followed this far."""
_DI_LUAR = "tautan ini menunjuk ke luar folder data"
_FOLDER_TAUTAN = "tautan ke folder tidak diikuti"
_INI_SUBMODUL = "ini submodul git; isinya tidak tersimpan pada revisi ini"
_INI_FOLDER = "ini folder, bukan berkas"
_INI_LFS = "isinya disimpan dengan Git LFS, bukan di dalam revisi ini"
_HILANG = "isinya tidak ada dalam repositori pada komputer ini; ambil seluruh riwayat dengan `git fetch --refetch`"


@dataclass(frozen=True, slots=True)
class Entri:
    """What a revision holds under a path: the mode and the name of its object."""

    mode: str
    sha: str


class GitTempat:
    """The files below the data folder at a commit, with the rules of a folder on disk for links and folders."""

    def __init__(self, repositori: Repositori, komit: Komit, nama: str, entri: Mapping[str, Entri]) -> None:
        """`nama` is how messages call the place; `entri` all that the commit holds, by path below the folder."""
        self._repositori = repositori
        self._komit = komit
        self._nama = nama
        self._entri = entri

    @property
    def nama(self) -> str:
        """How messages call the place: as git does, `HEAD~1:data`, where no other name was given."""
        return self._nama

    @property
    def komit(self) -> Komit:
        """The commit that the revision names."""
        return self._komit

    def paths(self) -> tuple[str, ...]:
        """All files, sorted, and with `/` behind them the folders that were not entered."""
        return tuple(sorted(set(self._walk())))

    def read(self, path: str) -> bytes:
        """The bytes of a file, at most one more than the largest that is read; else OSError."""
        if path.endswith("/"):
            raise self._folder_error(path.rstrip("/"))
        sha = self._entri[self._follow(path)].sha
        isi = self._data[sha] if sha in self._data else self._read([sha])[sha]
        if isi is None:
            raise OSError(_HILANG)
        if isi.startswith(_LFS):
            raise OSError(_INI_LFS)
        return isi

    @cached_property
    def _data(self) -> Mapping[str, bytes | None]:
        """The data files and the links, by the name of their object: all of them in one call of git."""
        wanted = (satu.sha for path, satu in self._entri.items() if has_data_suffix(path) or satu.mode == _TAUTAN)
        return self._read(wanted)

    def _read(self, sha: Iterable[str]) -> dict[str, bytes | None]:
        return read_blobs(self._repositori, sha)

    def _walk(self) -> Iterator[str]:
        for path, satu in self._entri.items():
            parts = path.split("/")
            if any(is_ignored(part) for part in parts):
                continue
            named = next((nomor for nomor, part in enumerate(parts[:-1], 1) if has_data_suffix(part)), 0)
            if named:
                yield f"{'/'.join(parts[:named])}/"
            else:
                yield f"{path}/" if self._is_closed(path, satu.mode) else path

    def _is_closed(self, path: str, mode: str) -> bool:
        """Whether there is a folder that is not entered: another repository, or one that a link leads to."""
        return mode == _SUBMODUL or (mode == _TAUTAN and self._is_folder(self._target(path)))

    def _is_folder(self, path: str) -> bool:
        return path in {"", "."} or any(satu.startswith(f"{path}/") for satu in self._entri)

    def _target(self, path: str) -> str:
        """Where a link leads, from the data folder; `..` in front or `/` leads out of it."""
        tujuan = decode_git(self._data[self._entri[path].sha] or b"")
        return posixpath.normpath(posixpath.join(posixpath.dirname(path), tujuan))

    def _follow(self, path: str) -> str:
        """The regular file that a path leads to; raises OSError where there is none."""
        for _ in range(_TAUTAN_TERBANYAK):
            if path not in self._entri:
                raise FileNotFoundError(errno.ENOENT, "tidak ada", path)
            if self._entri[path].mode != _TAUTAN:
                return path
            path = self._target(path)
            if path.startswith(("/", "../")) or path == "..":
                raise OSError(_DI_LUAR)
        raise OSError(errno.ELOOP, "berputar", path)

    def _folder_error(self, path: str) -> OSError:
        """Why a folder was not entered."""
        mode = self._entri[path].mode if path in self._entri else ""
        alasan = {_TAUTAN: _FOLDER_TAUTAN, _SUBMODUL: _INI_SUBMODUL}.get(mode, _INI_FOLDER)
        return OSError(alasan)


def open_revisi(repositori: Repositori, revisi: str, nama: str = "") -> GitTempat | GagalGit:
    """The data folder at a revision, or why it cannot be had; `nama` where messages call it otherwise than git."""
    komit = find_komit(repositori, revisi)
    if isinstance(komit, GagalGit):
        return komit
    below = ("--", f"{repositori.awalan}/") if repositori.awalan else ()
    answer = run_git(repositori.folder, "ls-tree", "-r", "-z", "--full-tree", komit.sha, *below)
    if isinstance(answer, GagalGit):
        return answer
    entri = dict(_parse_tree(answer, len(repositori.below(""))))
    if not entri:
        return GagalGit(
            f"folder data `{repositori.awalan or '.'}` tidak ada pada revisi “{revisi}”",
            "Pilih revisi sesudah folder data dibuat, atau jalankan di folder dengan nama yang dipakai waktu itu.",
        )
    return GitTempat(repositori, komit, nama or f"{revisi}:{repositori.awalan or '.'}", entri)


def read_blobs(repositori: Repositori, sha: Iterable[str]) -> dict[str, bytes | None]:
    """The contents of objects in one call of git, each cut behind what is needed to refuse it; None: not there."""
    process = start_git(repositori.folder, "cat-file", "--batch")
    wanted = list(dict.fromkeys(sha))
    if isinstance(process, GagalGit):
        return dict.fromkeys(wanted)
    with process:
        try:
            return {satu: _ask(process, satu) for satu in wanted}
        finally:
            process.kill()


def _ask(process: subprocess.Popen[bytes], sha: str) -> bytes | None:
    """The content of one object. Where git has ended, or does not have it, None."""
    if process.stdin is None or process.stdout is None:
        return None
    try:
        process.stdin.write(f"{sha}\n".encode())
        process.stdin.flush()
    except OSError:
        return None
    kepala = process.stdout.readline().split()
    if len(kepala) != len(("sha", "jenis", "ukuran")):
        return None
    ukuran = int(kepala[-1])
    isi = process.stdout.read(min(ukuran, BATAS + 1))
    sisa = ukuran - len(isi)
    while sisa > 0 and (lewat := process.stdout.read(min(sisa, BATAS))):
        sisa -= len(lewat)
    process.stdout.read(1)
    return isi


def _parse_tree(answer: bytes, awal: int) -> Iterator[tuple[str, Entri]]:
    """The entries of `ls-tree -z`; `awal` is the length of what stands before the path below the folder."""
    for satu in filter(None, decode_git(answer).split("\0")):
        kepala, _, path = satu.partition("\t")
        mode, _, sha = kepala.split(" ")
        yield path[awal:], Entri(mode, sha)
