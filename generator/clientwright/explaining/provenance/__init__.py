"""Provenance: what each line of a generated file rests on, recorded while it is rendered.

A recording run renders the templates once more, with every output between private marks that name the
template's line and the nodes of the spec in view; the marks are taken out again, and what they said is
carried over to the formatted text. The normal build knows nothing of it.
"""

from clientwright.explaining.provenance.marks import Site
from clientwright.explaining.provenance.pointers import Pointers
from clientwright.explaining.provenance.record import FileTrail, LineTrail, Recording, record

__all__ = ["FileTrail", "LineTrail", "Pointers", "Recording", "Site", "record"]
