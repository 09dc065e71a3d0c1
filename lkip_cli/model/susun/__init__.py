"""File models -> entities: figures read by their satuan, references checked, places registered."""
