"""What holds for a whole API and no single block states."""

from __future__ import annotations

import typing
from enum import StrEnum

from clientwright.spec.nodes import Located, Node
from clientwright.spec.pagination import Pagination


class QueryStyle(StrEnum):
    """How lists and objects are written in a query string."""

    REPEAT = "repeat"
    BRACKETS = "brackets"


class FileTransfer(Located):
    """The operations of a three-step upload and of a download, by their keys."""

    resource: str
    prepare: str
    confirm: str
    link: str
    maximum_bytes: int | None = None


class Verification(Located):
    """How a webhook is proved genuine.

    `sha256-concat`: hex SHA-256 of the values at `parts` of the payload, then the secret; the digest is the
    payload's field `field`. `hmac-sha256`: hex HMAC of the raw body, in the header `header`.
    """

    scheme: typing.Literal["sha256-concat", "hmac-sha256"]
    webhook: str = ""
    field: str = ""
    header: str = ""
    parts: tuple[str, ...] = ()


class Conventions(Node):
    """What holds for the whole API and no single block states; from prose, and from the overlay."""

    query_style: QueryStyle = QueryStyle.REPEAT
    pagination: tuple[Pagination, ...] = ()
    file_transfer: FileTransfer | None = None
    verification: tuple[Verification, ...] = ()
