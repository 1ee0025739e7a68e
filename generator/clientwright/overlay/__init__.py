"""Overlay: `Spec` + overlay.yaml -> `Spec`. What people know and the page does not say, as typed entries."""

from clientwright.overlay.apply import Applied, apply_overlay
from clientwright.overlay.drafts import Draft, drafts
from clientwright.overlay.read import Overlay, read_overlay
from clientwright.overlay.skeleton import skeleton
from clientwright.overlay.waive import Waived, Waiver, waive

__all__ = [
    "Applied",
    "Draft",
    "Overlay",
    "Waived",
    "Waiver",
    "apply_overlay",
    "drafts",
    "read_overlay",
    "skeleton",
    "waive",
]
