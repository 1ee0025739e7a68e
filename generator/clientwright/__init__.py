"""clientwright: the typed Python client that an API's vendor never wrote, from the documentation they did."""

__version__ = "0.1.0"
