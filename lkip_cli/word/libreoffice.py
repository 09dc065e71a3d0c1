"""LibreOffice as a printer: .docx -> PDF, and the pages on which the bookmarks of the PDF stand."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lkip_cli.diagnostics import Diagnostic, FilePlace
from lkip_cli.word.errors import finding

PROGRAMS = ("soffice", "libreoffice")
PLACES = (
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
"""Where the installers for Windows and macOS put it, outside of the search path."""

TIME_LIMIT = 180
NAME = "laporan"
PDF_OPTIONS = {
    "ExportBookmarks": {"type": "boolean", "value": "true"},
    "ExportBookmarksToPDFDestination": {"type": "boolean", "value": "true"},
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    "DisplayPDFDocumentTitle": {"type": "boolean", "value": "true"},
}
"""Headings as an outline, bookmarks as places that can be found, structure for screen readers, the title shown."""

ESCAPED_UNDERSCORE = "/5F"
BOOKMARK_PREFIX = "_Toc"


def find_program() -> str | None:
    """The path of LibreOffice; None where it is not installed."""
    on_path = (shutil.which(program) for program in PROGRAMS)
    installed = (place for place in PLACES if Path(place).is_file())
    return next((path for path in (*on_path, *installed) if path), None)


def to_pdf(docx: bytes, time_limit: int = TIME_LIMIT) -> bytes | Diagnostic:
    """The PDF of a document, or a finding: no LibreOffice, no answer in `time_limit` seconds, or no result.

    Each call has a profile of its own in a temporary folder, so that it neither
    meets an open LibreOffice nor leaves anything behind; an interruption ends it too.
    """
    program = find_program()
    if program is None:
        return _failed("LK840", "LibreOffice tidak ditemukan pada komputer ini")
    with tempfile.TemporaryDirectory(prefix="lkip-", ignore_cleanup_errors=True) as folder:
        return _convert(program, Path(folder), docx, time_limit)


def _convert(program: str, folder: Path, docx: bytes, time_limit: int) -> bytes | Diagnostic:
    source = folder / f"{NAME}.docx"
    source.write_bytes(docx)
    command = [
        program,
        f"-env:UserInstallation={(folder / 'profil').as_uri()}",
        "--headless",
        "--convert-to",
        f"pdf:writer_pdf_Export:{json.dumps(PDF_OPTIONS)}",
        "--outdir",
        str(folder),
        str(source),
    ]
    process = None
    try:
        with _interruptions_held():
            process = _start(command)
        if process is None:
            return _failed("LK842", "LibreOffice tidak dapat dijalankan")
        process.wait(time_limit)
    except subprocess.TimeoutExpired:
        return _failed("LK841", f"LibreOffice tidak selesai dalam {time_limit} detik")
    finally:
        if process is not None and process.poll() is None:
            _stop(process)
    result = folder / f"{NAME}.pdf"
    return result.read_bytes() if result.exists() else _failed("LK842", "LibreOffice tidak menghasilkan PDF")


@contextmanager
def _interruptions_held() -> Iterator[None]:
    """Ctrl-C waits until the body is done: between the start of LibreOffice and its handle nobody could end it."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start(command: list[str]) -> subprocess.Popen[bytes] | None:
    """LibreOffice without our streams and in a session of its own; None where it cannot be started."""
    try:
        return subprocess.Popen(  # noqa: S603  our own arguments
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return None


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice with the processes that it has started; on Windows it is one process."""
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def page_numbers(pdf: bytes) -> dict[str, int]:
    """Bookmark `_Toc...` -> physical page from 1, of a PDF made by `to_pdf`."""
    from pypdf import PdfReader  # noqa: PLC0415  needed for this step only

    reader = PdfReader(io.BytesIO(pdf))
    pages: dict[str, int] = {}
    for name, destination in reader.named_destinations.items():
        plain = name.replace(ESCAPED_UNDERSCORE, "_")
        number = reader.get_destination_page_number(destination)
        if plain.startswith(BOOKMARK_PREFIX) and number is not None:
            pages[plain] = number + 1
    return pages


def embedded_fonts(pdf: bytes) -> set[str]:
    """The names of the fonts in which the pages of a PDF are set, as it writes them."""
    from pypdf import PdfReader  # noqa: PLC0415  needed for this step only

    names: set[str] = set()
    for page in PdfReader(io.BytesIO(pdf)).pages:
        fonts = page.get("/Resources", {}).get("/Font", {})
        names |= {str(font.get_object()["/BaseFont"]) for font in fonts.values()}
    return names


def _failed(kode: str, ringkas: str) -> Diagnostic:
    return finding(kode, ringkas, FilePlace("LibreOffice"))
