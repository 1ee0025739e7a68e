"""What the documentation lets a client check before it sends: the constraints of each function."""

from __future__ import annotations
