"""What holds for every call: servers, credentials, the style of queries, and how lists are read on."""

from __future__ import annotations

from . import __version__
from ._runtime.configuration import Configuration, Credential

CONFIGURATION = Configuration(
    title="Cobalt",
    package="cobalt-client",
    version=__version__,
    servers={"default": "https://api.usecobalt.com/v1"},
    credentials=(
        Credential("client_id", header="client_id", format="{}", env="COBALT_CLIENT_ID"),
        Credential("client_secret", header="client_secret", format="{}", env="COBALT_CLIENT_SECRET"),
        Credential("access_token", header="access_token", format="{}", env="COBALT_ACCESS_TOKEN"),
    ),
    security=(("client_id", "client_secret", "access_token"),),
    query_style="repeat",
)
