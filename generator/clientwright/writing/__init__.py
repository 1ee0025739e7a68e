"""Writing: a plan becomes the text of files, and these go to disk all or nothing."""
