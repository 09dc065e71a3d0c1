"""What was found, as files and texts for readers and programs; the Word report has a room of its own."""
