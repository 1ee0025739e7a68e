"""Notations: the small languages that documentation of any dialect uses."""
