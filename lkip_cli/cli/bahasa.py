"""typer's own words in Indonesian: headings of the help, and usage errors."""

from __future__ import annotations

import re

import typer
from typer.core import TyperCommand, TyperGroup

LABEL = (
    ("Usage: ", "Pemakaian: "),
    ("[OPTIONS]", "[OPSI]"),
    ("COMMAND [ARGS]...", "PERINTAH [ARGUMEN]..."),
    ("\nOptions:\n", "\nOpsi:\n"),
    ("\nArguments:\n", "\nArgumen:\n"),
    ("\nCommands:\n", "\nPerintah:\n"),
    ("Show this message and exit.", "Tampilkan bantuan ini."),
    ("[required]", "[wajib]"),
    ("[default:", "[bawaan:"),
    ("; required]", "; wajib]"),
    (" <int>", " " * 6),
    (" <str>", " " * 6),
    (" <list[str]>", " " * 12),
)

GALAT = (
    (r"No such option: (\S+?)\.?( .*)?", r"Opsi \1 tidak dikenal."),
    (r"No such command '(.*?)'\..*", r"Perintah “\1” tidak dikenal."),
    (r"Missing command\.", "Perintah belum ditulis."),
    (r"Missing (?:option|argument|parameter) '?(.*?)'?\.", r"\1 belum ditulis."),
    (r"Option '(.*?)' requires an argument\.", r"Opsi \1 memerlukan nilai."),
    (r"Option '(.*?)' requires \d+ arguments\.", r"Opsi \1 memerlukan lebih dari satu nilai."),
    (r"Option '(.*?)' does not take a value\.", r"Opsi \1 tidak memakai nilai."),
    (r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)", r"Argumen “\1” tidak dikenal."),
    (r"Invalid value for '?(.*?)'?: (.*)", r"Nilai untuk \1 tidak dapat dipakai: \2"),
    (r"Invalid value: (.*)", r"Nilai tidak dapat dipakai: \1"),
    (r"Value '(.*?)' is not a valid .*", r"“\1” bukan nilai yang dikenal."),
)


class Perintah(TyperCommand):
    """A command whose help is in Indonesian."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]  # typer's own copy of the class
        """The help text."""
        return translate_help(super().get_help(ctx))


class Kelompok(TyperGroup):
    """The group of commands, whose help is in Indonesian."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]  # typer's own copy of the class
        """The help text."""
        return translate_help(super().get_help(ctx))


def translate_help(text: str) -> str:
    """A help text with typer's own words in Indonesian."""
    for english, word in LABEL:
        text = text.replace(english, word)
    return text


def usage_message(failure: Exception) -> str | None:
    """What was wrong with the call and where to read on; None for a failure that is not about usage."""
    formatted = getattr(failure, "format_message", None)
    if formatted is None:
        return None
    context = getattr(failure, "ctx", None)
    if type(failure).__name__ == "NoArgsIsHelpError" and context is not None:
        return f"{context.get_help()}\n"
    command = context.command_path if context is not None else "lkip"
    return f"Salah pakai: {translate_error(str(formatted()))}\nLihat caranya: {command} --help\n"


def translate_error(text: str) -> str:
    """A usage error in Indonesian; left as it is where the wording is not known."""
    line = " ".join(text.split())
    for pattern, words in GALAT:
        match = re.fullmatch(pattern, line)
        if match:
            return match.expand(words).replace("' / '", " / ")
    return line
