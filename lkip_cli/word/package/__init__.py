"""The .docx as a package of parts: opened with suspicion, written the same on every machine."""
