"""The application: every module of perintah/ as a command, messages in Indonesian, one exit code."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Collection, Sequence
from types import ModuleType
from typing import Annotated

import typer

from lkip_cli.cli import perintah
from lkip_cli.cli.bahasa import Kelompok, Perintah, usage_message

DIPAKAI_SALAH = 2
DIHENTIKAN = 130

PENGANTAR = """lkip menyusun Laporan Kinerja Instansi Pemerintah (LKIP) dari data YAML.

Contoh:

  lkip build --triwulan 2 --tahun 2018

  lkip validate
"""


def make_app(args: Collection[str]) -> typer.Typer:
    """The application with all commands; of one that `args` does not name only the help text is there."""
    app = typer.Typer(
        cls=Kelompok,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=False,
        no_args_is_help=True,
        context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100},
    )
    app.callback(help=PENGANTAR)(_umum)
    _add_commands(app, perintah, args)
    return app


def _add_commands(app: typer.Typer, folder: ModuleType, args: Collection[str]) -> None:
    """Every module of a folder as a command, and every folder in it as a group of commands."""
    for info in pkgutil.iter_modules(folder.__path__):
        module = importlib.import_module(f"{folder.__name__}.{info.name}")
        if info.ispkg:
            group = typer.Typer(cls=Kelompok, rich_markup_mode=None, no_args_is_help=True, help=module.HELP)
            _add_commands(group, module, args)
            app.add_typer(group, name=info.name)
            continue
        command = getattr(module, info.name)
        called = command if info.name in args else _not_called
        app.command(name=info.name, cls=Perintah, help=command.__doc__)(called)


def _not_called() -> None:
    """Stands for a command that is only listed: reading its options would take time for nothing."""


def run(args: Sequence[str]) -> int:
    """Run the command line; the exit code: 0 clean, 1 findings, 2 wrong usage, 130 interrupted."""
    try:
        code = make_app(args)(args=list(args), prog_name="lkip", standalone_mode=False)
    except typer.Abort:
        return DIHENTIKAN
    except Exception as failure:
        message = usage_message(failure)
        if message is None:
            raise
        sys.stderr.write(message)
        return DIPAKAI_SALAH
    return code if isinstance(code, int) else 0


def _show_version(asked: bool) -> None:
    if asked:
        import importlib.metadata

        typer.echo(f"lkip {importlib.metadata.version('lkip')}")
        raise typer.Exit


def _umum(
    versi: Annotated[
        bool, typer.Option("--versi", callback=_show_version, is_eager=True, help="Tampilkan versi lkip.")
    ] = False,
) -> None:
    """The options that stand before the command; each does its work in its own callback."""
    del versi
