"""Supplement: facts about an API that its vendor publishes elsewhere, each with its source.

The stage stands between building and the overlay. It has no facts to apply yet.
"""
