"""What holds for every call: servers, credentials, the style of queries, and how lists are read on."""

from __future__ import annotations

from . import __version__
from ._runtime.configuration import Configuration, Credential
from ._runtime.pagination import LastRecordPagination

CONFIGURATION = Configuration(
    title="Tellescope",
    package="tellescope-client",
    version=__version__,
    servers={
        "production": "https://api.tellescope.com/v1",
        "staging": "https://staging-api.tellescope.com/v1",
    },
    credentials=(
        Credential("api_key", header="Authorization", format="API_KEY {}", env="TELLESCOPE_API_KEY"),
        Credential("auth_token", header="Authorization", format="Bearer {}", env="TELLESCOPE_AUTH_TOKEN"),
    ),
    security=(("api_key",), ("auth_token",)),
    query_style="brackets",
)

PAGINATION = LastRecordPagination(
    position="lastId", limit="limit", default_limit=100, maximum_limit=1000, record_key="id"
)
