"""What a file really is, told from its bytes and not from its name."""

from __future__ import annotations

import io
import zipfile

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
LOCK_PREFIX = "~$"
HEADS = (
    (b"{\\rtf", "berkas RTF"),
    (b"%PDF", "berkas PDF"),
    (b"<", "berkas teks (HTML atau XML)"),
)
DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TYPES = {
    "application/vnd.ms-word.document.macroEnabled.main+xml": "dokumen Word dengan makro (.docm)",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml": "contoh dokumen Word (.dotx)",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml": "contoh dokumen Word dengan makro (.dotm)",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "lembar kerja Excel (.xlsx)",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml": "tayangan (.pptx)",
}


def foreign_kind(data: bytes, name: str) -> str:
    """What a file is that is not a zip; empty for a zip."""
    if not data:
        return "berkas kosong"
    if name.startswith(LOCK_PREFIX):
        return "berkas kunci sementara yang dibuat Word selama dokumen terbuka"
    if data.startswith(OLE):
        return "dokumen bersandi" if ENCRYPTED_STREAM in data else "dokumen Word 97-2003 (.doc)"
    head = data[:64].lstrip().lower()
    for start, kind in HEADS:
        if head.startswith(start.lower()):
            return kind
    return "" if zipfile.is_zipfile(io.BytesIO(data)) else "berkas yang rusak atau bukan dokumen Word"


def zip_kind(mimetype: bytes | None, main_type: str) -> str:
    """What a zip is that is no .docx, by its `mimetype` member and the type of its main part; empty for a .docx."""
    if mimetype is not None and b"opendocument" in mimetype:
        return "dokumen OpenDocument (.odt)"
    if main_type == DOCX_TYPE:
        return ""
    return TYPES.get(main_type, "berkas zip yang bukan dokumen Word")
