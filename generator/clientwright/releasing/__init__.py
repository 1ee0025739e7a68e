"""Releasing: what changed for users, and the version and changelog that follow."""
