"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

_PINDAH = "Pilih folder lain dengan --keluaran."
_SEBAB = {
    errno.ENOSPC: ("penyimpanan penuh", "Kosongkan sebagian penyimpanan, lalu ulangi."),
    errno.EDQUOT: ("jatah penyimpanan habis", "Kosongkan sebagian penyimpanan, lalu ulangi."),
    errno.EROFS: ("penyimpanan ini hanya dapat dibaca", _PINDAH),
    errno.ENOTDIR: ("sebagian jalurnya adalah berkas, bukan folder", _PINDAH),
    errno.EEXIST: ("sebagian jalurnya adalah berkas, bukan folder", _PINDAH),
    errno.EISDIR: ("itu nama sebuah folder", "Tulis nama berkas di dalam folder itu."),
    errno.ENAMETOOLONG: ("namanya terlalu panjang", "Pilih nama yang lebih pendek."),
}
_IZIN = frozenset({errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY})


@dataclass(frozen=True, slots=True)
class GagalTulis:
    """Why a file could not be written; what stood there before still stands."""

    path: Path
    sebab: str
    perbaikan: str

    @property
    def pesan(self) -> str:
        """What is shown."""
        return f"{self.path.as_posix()} tidak dapat ditulis: {self.sebab}. {self.perbaikan}"


def write_atomic(path: Path, raw: bytes) -> GagalTulis | None:
    """Write `raw` to `path`, or leave the file as it was and say why.

    Missing folders are made. The bytes go to a temporary file beside the target and
    reach the disk before they take its name, so that no reader, crash or full disk ever
    meets half a file. An interruption leaves nothing behind.
    """
    try:
        target = Path(os.path.realpath(path))
        _check(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, raw)
    except OSError as failure:
        return explain_failure(path, failure)
    return None


def _check(target: Path) -> None:
    """Raise for a target that may not be replaced although the folder would allow it."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "folder")
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "hanya dapat dibaca")


def _replace(target: Path, raw: bytes) -> None:
    sementara = target.with_name(f".lkip-{secrets.token_hex(8)}.tmp")
    try:
        with sementara.open("xb") as handle:
            handle.write(raw)
            handle.flush()
            os.fsync(handle.fileno())
        if target.exists():
            shutil.copymode(target, sementara)
        sementara.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            sementara.unlink()
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Bring the new name to the disk as well, where the system can do that."""
    with contextlib.suppress(OSError):
        nomor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(nomor)
        finally:
            os.close(nomor)


def explain_failure(path: Path, failure: OSError) -> GagalTulis:
    """What the system refused, in words, and what to do."""
    if failure.errno in _IZIN:
        return _no_permission(path)
    sebab, perbaikan = _SEBAB.get(failure.errno or 0, ("sistem menolaknya", _PINDAH))
    return GagalTulis(path, sebab, perbaikan)


def _no_permission(path: Path) -> GagalTulis:
    """Word keeps an open document to itself, and says so by a file beside it."""
    if any((path.parent / f"~${path.name[lewat:]}").exists() for lewat in (0, 1, 2)):
        return GagalTulis(path, "berkas ini sedang dibuka di Word", "Tutup dokumennya, lalu ulangi.")
    return GagalTulis(
        path,
        "izin menulis tidak ada, atau berkas ini sedang dibuka program lain",
        f"Tutup berkas itu, lalu ulangi. {_PINDAH}",
    )
