"""lkip.yaml: the version of the data format."""

from __future__ import annotations

from typing import Literal

from lkip_cli.model.dasar import Model


class BerkasFormat(Model):
    """The whole file."""

    versi_format: Literal["1"]
