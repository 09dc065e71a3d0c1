"""Package -> bytes that depend on nothing but the parts; and the identity of a document."""

from __future__ import annotations

import hashlib
import io
import zipfile

from lkip_cli.word.package.package import CONTENT_TYPES, Package

EPOCH = (1980, 1, 1, 0, 0, 0)
UNIX = 3
READ_WRITE = 0o600 << 16
LEVEL = 6
REVISI = "customXml/item902.xml"
"""The part with the git revision, which the identity leaves out."""


def write_package(package: Package) -> bytes:
    """A zip with `[Content_Types].xml` first, the rest by name, one fixed date and fixed attributes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as archive:
        for name in _in_order(package.parts):
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, UNIX, READ_WRITE
            archive.writestr(info, package.parts[name])
    return buffer.getvalue()


def identity(docx: bytes) -> str:
    """The sha256 (hex) over each part's name and uncompressed bytes, in the order of the names.

    The part with the git revision is left out: the same data in another commit are the same report.
    It does not depend on the compression. Raises `zipfile.BadZipFile` where `docx` is no zip.
    """
    digest = hashlib.sha256()
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        for name in sorted({*archive.namelist()} - {REVISI}):
            data = archive.read(name)
            digest.update(f"{len(name.encode())}:{name}:{len(data)}:".encode())
            digest.update(data)
    return digest.hexdigest()


def _in_order(parts: dict[str, bytes]) -> list[str]:
    return sorted(parts, key=lambda name: (name != CONTENT_TYPES, name))
