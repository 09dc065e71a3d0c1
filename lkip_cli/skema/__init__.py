"""JSON Schema of the data files, for editors: from the file models and the kode of a year."""
