"""The git program asked for what a repository holds: objects alone, nothing of the repository is run.

Only commands that read are called, with an environment of our own: no pager, hook, filter,
textconv or file watcher of the repository is started, nothing is fetched and nothing is asked.
What git says itself is never shown; it is told in our words, or left out.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_WAKTU = 60
"""Seconds after which git is no longer waited for."""
_SETELAN = (
    "--no-pager",
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
    *("-c", "safe.bareRepository=explicit"),
    *("-c", "blame.ignoreRevsFile="),
)
_LINGKUNGAN = {
    "LC_ALL": "C",
    "LANGUAGE": "C",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
}
_PANJANG_SINGKAT = 10


@dataclass(frozen=True, slots=True)
class GagalGit:
    """Why git cannot tell: `sebab` without full stop, `perbaikan` as a sentence; both hold no text of git."""

    sebab: str
    perbaikan: str

    @property
    def pesan(self) -> str:
        """What is shown."""
        return f"{self.sebab}. {self.perbaikan}"


TANPA_GIT = GagalGit("program git tidak ditemukan pada komputer ini", "Pasang git, lalu ulangi.")
BUKAN_REPOSITORI = GagalGit(
    "folder data tidak berada dalam repositori git",
    "Riwayat hanya ada untuk data yang disimpan dengan git (`git init`, lalu `git add` dan `git commit`).",
)
TERLALU_LAMA = GagalGit(f"git tidak selesai dalam {_WAKTU} detik", "Ulangi beberapa saat lagi.")


@dataclass(frozen=True, slots=True)
class Repositori:
    """A folder inside a repository.

    `awalan` is the path of the folder below the top of the repository (empty at the top itself);
    `dangkal` says that the repository holds only the newest part of its history.
    """

    folder: Path
    awalan: str
    dangkal: bool

    def below(self, path: str) -> str:
        """A path below the folder as git calls it, from the top."""
        return f"{self.awalan}/{path}" if self.awalan else path


@dataclass(frozen=True, slots=True)
class Komit:
    """A commit: its full name, who wrote it and when (None where the date is none), the first line of its message.

    The texts are as the author wrote them; whoever shows them makes them safe first.
    """

    sha: str
    penulis: str
    tanggal: dt.date | None
    judul: str

    @property
    def singkat(self) -> str:
        """The name as people write it."""
        return self.sha[:_PANJANG_SINGKAT]


def start_git(folder: Path, *args: str) -> subprocess.Popen[bytes] | GagalGit:
    """Git at work in `folder`, with pipes on all its streams."""
    program = shutil.which("git")
    if program is None:
        return TANPA_GIT
    try:
        return subprocess.Popen(  # noqa: S603  our own arguments, and the revision where no option can stand
            [program, *_SETELAN, "-C", str(folder), *args],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(),
        )
    except OSError:
        return TANPA_GIT


def run_git(folder: Path, *args: str) -> bytes | GagalGit:
    """What a command of git answers, or why there is no answer."""
    process = start_git(folder, *args)
    if isinstance(process, GagalGit):
        return process
    with process:
        try:
            answer, errors = process.communicate(timeout=_WAKTU)
        except subprocess.TimeoutExpired:
            process.kill()
            return TERLALU_LAMA
        except BaseException:
            process.kill()
            raise
    return answer if process.returncode == 0 else _explain(folder, errors)


def open_repositori(folder: Path) -> Repositori | GagalGit:
    """The repository that holds `folder`, which exists."""
    answer = run_git(folder, "rev-parse", "--is-shallow-repository", "--show-prefix")
    if isinstance(answer, GagalGit):
        return answer
    dangkal, _, awalan = decode_git(answer).partition("\n")
    return Repositori(folder, awalan.removesuffix("\n").rstrip("/"), dangkal == "true")


def find_komit(repositori: Repositori, revisi: str) -> Komit | GagalGit:
    """The commit that a revision names, as in `HEAD~1`, a branch, a tag or the beginning of a name."""
    bersih = revisi.strip()
    if not bersih or bersih.startswith("-") or not bersih.isprintable():
        return GagalGit(f"“{revisi}” bukan revisi git", "Tulis misalnya HEAD~1, nama cabang, atau nama tag.")
    command = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{bersih}^{{commit}}")
    answer = run_git(repositori.folder, *command)
    if isinstance(answer, GagalGit):
        return answer if answer in {TANPA_GIT, TERLALU_LAMA} else _unknown(repositori, bersih)
    sha = decode_git(answer).strip()
    isi = run_git(repositori.folder, "cat-file", "commit", sha)
    return isi if isinstance(isi, GagalGit) else _parse_komit(sha, isi)


def decode_git(raw: bytes) -> str:
    """Text of git; bytes that are no UTF-8 are kept as the system keeps them in the names of files."""
    return raw.decode("utf-8", "surrogateescape")


def make_komit(sha: str, penulis: str, waktu: str, judul: str) -> Komit:
    """A commit from what git writes of it; `waktu` is seconds since 1970 and the zone, as in `1530000000 +0700`."""
    return Komit(sha, penulis, _read_date(waktu), judul)


def _environment() -> Mapping[str, str]:
    """The environment without what could lead git to another repository, or to another program."""
    kept = {nama: nilai for nama, nilai in os.environ.items() if not nama.upper().startswith("GIT_")}
    return kept | _LINGKUNGAN


def _explain(folder: Path, errors: bytes) -> GagalGit:
    """The refusal in our words; git was asked to speak English, so that it can be recognised."""
    if b"dubious ownership" in errors or b"unsafe repository" in errors:
        return GagalGit(
            "git menolak repositori ini karena foldernya milik pengguna lain",
            f'Bila repositori ini dipercaya, jalankan: git config --global --add safe.directory "{folder.resolve()}"',
        )
    if b"not a git repository" in errors or b"cannot use bare repository" in errors:
        return BUKAN_REPOSITORI
    return GagalGit(
        "git tidak dapat membaca repositori ini", f"Jalankan `git -C {folder.as_posix()} fsck` untuk melihat sebabnya."
    )


def _unknown(repositori: Repositori, revisi: str) -> GagalGit:
    if repositori.dangkal:
        return GagalGit(
            f"revisi “{revisi}” tidak ada, karena repositori ini hanya memuat sebagian riwayat",
            "Ambil seluruh riwayatnya dengan `git fetch --unshallow`, lalu ulangi.",
        )
    return GagalGit(
        f"revisi “{revisi}” tidak dikenal",
        "Tulis misalnya HEAD~1, nama cabang, atau nama tag; `git log --oneline` menampilkan daftar revisi.",
    )


def _parse_komit(sha: str, isi: bytes) -> Komit:
    kepala, _, pesan = isi.partition(b"\n\n")
    baris = dict(line.split(" ", 1) for line in decode_git(kepala).split("\n") if " " in line)
    penulis, _, waktu = baris.get("author", "").rpartition("> ")
    return make_komit(sha, penulis.partition(" <")[0], waktu, decode_git(pesan).partition("\n")[0])


def _read_date(waktu: str) -> dt.date | None:
    """The day at the place of the author."""
    detik, _, zona = waktu.partition(" ")
    try:
        geser = dt.timedelta(hours=int(zona[:3]), minutes=int(zona[0] + zona[3:]))
        return (dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(seconds=int(detik)) + geser).date()
    except (ValueError, IndexError, OverflowError):
        return None
