"""Room word: a Word template and a context in, the bytes of a .docx out."""
