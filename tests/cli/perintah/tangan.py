"""Edits by hand in LibreOffice: what a person selects, types, cuts and pastes, done by its own commands in a macro."""

from __future__ import annotations

import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

MODULE = "Sunting"
MACRO = """
Global dokumen As Object

Sub Sunting(lama As String, baru As String)
  Dim kosong()
  dokumen = StarDesktop.loadComponentFromURL(lama, "_blank", 0, kosong())
  {edits}
  Dim simpan(0) As New com.sun.star.beans.PropertyValue
  simpan(0).Name = "FilterName"
  simpan(0).Value = "MS Word 2007 XML"
  dokumen.storeToURL(baru, simpan())
  dokumen.close(True)
End Sub

Sub Perintah(nama As String)
  Dim kosong()
  Jalankan nama, kosong()
End Sub

Sub Jalankan(nama As String, isi)
  createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch( _
    dokumen.CurrentController.Frame, ".uno:" & nama, "", 0, isi)
End Sub

Sub Pilih(cari As String)
  Dim pencarian As Object
  pencarian = dokumen.createSearchDescriptor()
  pencarian.SearchString = cari
  dokumen.CurrentController.select(dokumen.findFirst(pencarian))
End Sub

Sub PilihSel(cari As String)
  Pilih cari
  dokumen.CurrentController.ViewCursor.gotoStartOfLine(False)
  dokumen.CurrentController.ViewCursor.gotoEndOfLine(True)
End Sub

Sub Ketik(teks As String)
  Dim isi(0) As New com.sun.star.beans.PropertyValue
  isi(0).Name = "Text"
  isi(0).Value = teks
  Jalankan "InsertText", isi()
End Sub
"""
LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple"
 library:link="false"/></library:libraries>"""
LIBRARY = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="{MODULE}"/></library:library>"""
SOURCE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="{name}" script:language="StarBasic">\
{text}</script:module>"""


def edit_by_hand(soffice: str, docx: Path, edits: list[str]) -> Path:
    """The document after the edits, lines of Basic, saved by LibreOffice beside the first.

    The profile is made before, for a new one brings an empty library of macros along.
    """
    folder = docx.parent / "profil"
    office = [soffice, f"-env:UserInstallation={folder.as_uri()}", "--headless", "--norestore"]
    subprocess.run([*office, "--terminate_after_init"], check=True, capture_output=True, timeout=120)
    standard = folder / "user" / "basic" / "Standard"
    (standard.parent / "script.xlc").write_text(LIBRARIES, "utf-8")
    (standard / "script.xlb").write_text(LIBRARY, "utf-8")
    text = escape(MACRO.replace("{edits}", "\n  ".join(edits)), {'"': "&quot;"})
    (standard / f"{MODULE}.xba").write_text(SOURCE.format(name=MODULE, text=text), "utf-8")
    edited = docx.with_name("disunting.docx")
    call = f'macro:///Standard.{MODULE}.{MODULE}("{docx.as_uri()}","{edited.as_uri()}")'
    subprocess.run([*office, call], check=True, capture_output=True, timeout=120)
    return edited
