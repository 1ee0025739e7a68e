"""Hypothesis strategies for what clientwright reads. The tool itself imports nothing from here."""
