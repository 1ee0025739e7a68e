"""Exporting: what else a spec becomes: OpenAPI, a reference site, distributions, rows of endpoints."""
