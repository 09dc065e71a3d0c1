"""Sources: a place -> bytes -> text -> located tree. No other room touches YAML."""
