"""Where the sources of a report lie in git, as it is recorded in the report."""

from __future__ import annotations

from pathlib import Path

from lkip_cli.laporan.manifes import Revisi
from lkip_cli.sumber.git import GagalGit, find_komit, open_repositori


def find_revisi(data: Path, templat: Path) -> Revisi:
    """The commit that is checked out, and the paths below its top; empty where there is none.

    The template is named only where it lies in the same repository.
    """
    repositori = open_repositori(data)
    if isinstance(repositori, GagalGit):
        return Revisi()
    komit = find_komit(repositori, "HEAD")
    if isinstance(komit, GagalGit):
        return Revisi()
    whole = templat.resolve()
    top = data.resolve().parents[repositori.awalan.count("/")] if repositori.awalan else data.resolve()
    return Revisi(komit.sha, repositori.awalan, whole.relative_to(top).as_posix() if whole.is_relative_to(top) else "")
