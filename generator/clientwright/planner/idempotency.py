"""Which parameter makes a call one that can be repeated."""

from __future__ import annotations

import re

from clientwright import spec as s


def is_idempotency_key(parameter: s.Parameter) -> bool:
    """Whether a parameter is the header by whose value a server knows a call that is repeated."""
    named = re.fullmatch(r"(x-)?idempoten(cy|t)-key", parameter.name.lower().replace("_", "-"))
    return parameter.location is s.In.HEADER and named is not None
