"""The lines of a file -> the commits that wrote them."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence

from lkip_cli.sumber.git import GagalGit, Komit, Repositori, decode_git, find_komit, make_komit, run_git

Baris = tuple[str, Komit]
"""A line of a committed file without its line end, and the commit that wrote it."""


def blame(repositori: Repositori, path: str, isi: bytes) -> tuple[Komit | None, ...] | GagalGit:
    """For each line of `isi`, the present content of the file, the commit that wrote it; None: not committed yet.

    `path` is below the folder of `repositori`. The history is that of the newest commit: the
    present content is compared with it here, for git would pass it through filters of the
    repository. In a shallow repository the oldest commit that is there stands for those that are not.
    """
    lines = decode_git(isi).splitlines()
    kepala = find_komit(repositori, "HEAD")
    if isinstance(kepala, GagalGit):
        return kepala
    found = run_git(repositori.folder, "rev-parse", "--verify", "--quiet", f"{kepala.sha}:{repositori.below(path)}")
    if isinstance(found, GagalGit):
        return (None,) * len(lines)
    answer = run_git(repositori.folder, "blame", "--line-porcelain", "--no-textconv", kepala.sha, "--", path)
    return answer if isinstance(answer, GagalGit) else _match(list(_parse(answer)), lines)


def _parse(answer: bytes) -> Iterator[Baris]:
    """Each line follows what is told of its commit, and begins with a tab."""
    told: dict[str, str] = {}
    sha = ""
    for line in decode_git(answer).split("\n"):
        if line.startswith("\t"):
            waktu = f"{told.get('author-time', '')} {told.get('author-tz', '')}"
            yield line[1:].removesuffix("\r"), make_komit(sha, told.get("author", ""), waktu, told.get("summary", ""))
            told, sha = {}, ""
            continue
        kunci, _, nilai = line.partition(" ")
        sha = sha or kunci
        told[kunci] = nilai


def _match(komit: Sequence[Baris], lines: Sequence[str]) -> tuple[Komit | None, ...]:
    """The commits of those present lines that stand in the committed file."""
    asal: list[Komit | None] = [None] * len(lines)
    cocok = difflib.SequenceMatcher(None, [line for line, _ in komit], list(lines), autojunk=False)
    for lama, baru, panjang in cocok.get_matching_blocks():
        asal[baru : baru + panjang] = [satu for _, satu in komit[lama : lama + panjang]]
    return tuple(asal)
