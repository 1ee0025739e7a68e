"""Fetching: the pages at addresses become documents, of one host at a time and within limits."""
