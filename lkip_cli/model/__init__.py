"""Raw text of the data files -> frozen models -> one year with every reference resolved."""
