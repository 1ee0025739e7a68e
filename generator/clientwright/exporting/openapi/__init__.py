"""Export: a spec as an OpenAPI 3.1 document, for the tools that read those.

The document says what the documentation says, and tells apart what it does not: what nobody stated is left
out, `x-basis` marks what was derived or added by hand, `x-origin` names the lines that a node rests on.
"""

from clientwright.exporting.openapi.document import export

__all__ = ["export"]
