"""Bytes -> package: the directory of the zip is judged before anything is unpacked."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from pathlib import PurePosixPath

from lxml import etree

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.word.errors import finding
from lkip_cli.word.ooxml import W_NS, parse_xml
from lkip_cli.word.package.kinds import foreign_kind, zip_kind
from lkip_cli.word.package.package import CONTENT_TYPES, Package

MAX_MEMBERS = 2_000
MAX_TOTAL = 200_000_000
MAX_RATIO = 200
RATIO_FROM = 1_000_000
ENCRYPTED_FLAG = 1
RUSAK = "isi berkas templat rusak dan tidak dapat dibuka"
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)


def read_package(data: bytes, name: str) -> tuple[Package | None, list[Diagnostic]]:
    """The package of a .docx, or what is wrong with the file `name`.

    Refused: other kinds of files, encryption, too much content, doubled or
    straying member names, broken XML, any DOCTYPE.
    """
    kind = foreign_kind(data, PurePosixPath(name).name)
    if kind:
        return None, [_not_word(name, kind)]
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            fault = _judge_directory(archive.infolist(), name)
            if fault:
                return None, [fault]
            package = Package({info.filename: archive.read(info) for info in archive.infolist() if not info.is_dir()})
    except BROKEN:
        return None, [finding("LK802", RUSAK, _place(name))]
    faults = _judge_xml(package, name) or _judge_kind(package, name)
    return (None if faults else package), faults


def _judge_directory(members: list[zipfile.ZipInfo], name: str) -> Diagnostic | None:
    """What is wrong with the members; a file that was cut off shows the directory of a workbook in it as its own."""
    if members and min(member.header_offset for member in members) > 0:
        return finding("LK802", RUSAK, _place(name))
    total = sum(member.file_size for member in members)
    if len(members) > MAX_MEMBERS or total > MAX_TOTAL or any(_is_bomb(member) for member in members):
        ringkas = f"isi berkas templat terlalu besar ({len(members)} bagian, {total:_} bita)".replace("_", ".")
        return finding("LK803", ringkas, _place(name))
    seen: set[str] = set()
    for member in members:
        if member.flag_bits & ENCRYPTED_FLAG:
            return _not_word(name, "dokumen bersandi")
        if _strays(member.filename) or member.filename.casefold() in seen:
            return finding("LK804", f"nama bagian «{member.filename}» tidak wajar", _place(name, member.filename))
        seen.add(member.filename.casefold())
    return None


def _is_bomb(member: zipfile.ZipInfo) -> bool:
    return member.file_size > RATIO_FROM and member.file_size > MAX_RATIO * max(member.compress_size, 1)


def _strays(filename: str) -> bool:
    plain = filename.replace("\\", "/")
    return plain.startswith("/") or ":" in plain or ".." in plain.split("/")


def _judge_xml(package: Package, name: str) -> list[Diagnostic]:
    faults = []
    for part, data in package.parts.items():
        if posixpath.splitext(part)[1].casefold() not in {".xml", ".rels", ".vml"}:
            continue
        try:
            doctype: object | None = parse_xml(data).getroottree().docinfo.internalDTD
        except etree.XMLSyntaxError:
            faults.append(finding("LK802", f"bagian «{part}» di dalam templat rusak", _place(name, part)))
        else:
            if doctype is not None:
                faults.append(finding("LK805", f"bagian «{part}» memuat DOCTYPE", _place(name, part)))
    return faults


def _judge_kind(package: Package, name: str) -> list[Diagnostic]:
    if CONTENT_TYPES not in package.parts:
        return [_not_word(name, zip_kind(package.parts.get("mimetype"), ""))]
    kind = zip_kind(package.parts.get("mimetype"), package.content_type(package.main) if package.main else "")
    if kind:
        return [_not_word(name, kind)]
    if etree.QName(parse_xml(package.parts[package.main])).namespace != W_NS:
        return [_not_word(name, "dokumen Word ragam «Strict Open XML»")]
    return []


def _not_word(name: str, kind: str) -> Diagnostic:
    return finding("LK801", f"templat ini {kind}, bukan Dokumen Word (.docx)", _place(name))


def _place(name: str, part: str = "") -> WordPlace:
    return WordPlace(name, part or "berkas", "seluruh berkas" if not part else "seluruh bagian")
