"""The clients: what holds the connections, the credentials and the options."""

from .async_client import AsyncClient
from .configuration import DEFAULT_TIMEOUT, Configuration, Credential
from .sync_client import Client

__all__ = ["DEFAULT_TIMEOUT", "AsyncClient", "Client", "Configuration", "Credential"]
