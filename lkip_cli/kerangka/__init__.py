"""Files as they begin: of a new agency, a new quarter, a new year, a new bidang; paths and texts in, none written."""
