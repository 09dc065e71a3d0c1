"""The command line: one command per file in perintah/, found by discovery."""
