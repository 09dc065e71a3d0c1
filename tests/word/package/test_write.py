"""Packages are written the same on every machine."""

from __future__ import annotations

import io
import zipfile

from lkip_cli.word.package.package import Package
from lkip_cli.word.package.write import identity, write_package

PARTS = {"word/b.xml": b"b" * 2_000, "[Content_Types].xml": b"t", "_rels/.rels": b"r", "word/a.xml": b"a"}


def test_parts_are_in_order_with_fixed_date_and_attributes() -> None:
    with zipfile.ZipFile(io.BytesIO(write_package(Package(dict(PARTS))))) as archive:
        infos = archive.infolist()
    assert [info.filename for info in infos] == ["[Content_Types].xml", "_rels/.rels", "word/a.xml", "word/b.xml"]
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert {(info.create_system, info.external_attr) for info in infos} == {(3, 0o600 << 16)}


def test_the_order_of_the_parts_in_memory_does_not_matter() -> None:
    assert write_package(Package(dict(PARTS))) == write_package(Package(dict(reversed(PARTS.items()))))


def test_the_identity_sees_names_and_bytes_and_where_one_ends() -> None:
    def of(parts: dict[str, bytes]) -> str:
        return identity(write_package(Package(parts)))

    same = {of({"a": b"bc", "d": b""}), of({"d": b"", "a": b"bc"})}
    other = {of({"a": b"b", "cd": b""}), of({"a": b"bcd", "e": b""}), of({"a": b"bc", "e": b""})}
    assert len(same) == 1
    assert len(same | other) == 4
