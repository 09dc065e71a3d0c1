"""The parts of the builder of templates/laporan.docx: one file per chapter, and the helpers they share."""
