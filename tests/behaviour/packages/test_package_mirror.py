"""The asynchronous half of a package has what the synchronous one has: functions, parameters, docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

PACKAGES = {"tellescope_client": "Tellescope", "cobalt_client": "Cobalt"}
RUNTIME = {
    "async_client": ("sync_client", "AsyncClient", "Client"),
    "pages": ("pages", "AsyncPages", "Pages"),
    "raw": ("raw", "AsyncStreamedResponse", "StreamedResponse"),
    "streams": ("streams", "AsyncStream", "Stream"),
    "files": ("files", "AsyncFileTransfers", "FileTransfers"),
    "resource": ("resource", "AsyncResource", "Resource"),
}
"""The hand-written pairs: the module of the asynchronous class, that of the other, and both names."""
EITHER = ("http_client", "middleware", "method", "ask")
"""Parameters that are asynchronous, or not, as their function is."""


def pairs(package: str) -> Iterator[tuple[type, type]]:
    """The asynchronous and the synchronous class of a package's client, of its resources, of its runtime."""
    client = import_module(f"{package}.client")
    made, awaited = (getattr(client, f"{prefix}{PACKAGES[package]}") for prefix in ("", "Async"))
    yield awaited, made
    one, other = awaited(api_key="k") if package.startswith("tell") else awaited(), made()
    for name in resources(made):
        yield type(getattr(one, name)), type(getattr(other, name))
    for module, (beside, name, plain) in RUNTIME.items():
        yield (
            getattr(import_module(f"{package}._runtime.{module}"), name),
            getattr(import_module(f"{package}._runtime.{beside}"), plain),
        )


def resources(client: type) -> list[str]:
    return [name for name, value in vars(client).items() if type(value).__name__ == "lazy_attribute"]


def public(kind: type) -> dict[str, Any]:
    """What users see of a class, by name; those of asyncio's protocols have other names."""
    return {name: value for name, value in inspect.getmembers_static(kind) if not name.startswith("_")}


def parameters(function: Any) -> list[Any]:
    """The parameters with their types, save of those that are of either kind themselves."""
    return [
        one.replace(annotation=None) if one.name in EITHER else one
        for one in inspect.signature(function).parameters.values()
    ]


@pytest.mark.parametrize("package", PACKAGES)
def test_both_halves_have_the_same_functions_parameters_and_docstrings(package: str) -> None:
    compared = 0
    for awaited, plain in pairs(package):
        ours, theirs = public(awaited), public(plain)
        assert ours.keys() == theirs.keys(), awaited
        for name, value in ours.items():
            assert inspect.getdoc(value) == inspect.getdoc(theirs[name]), (awaited, name)
            assert "As `" not in (inspect.getdoc(value) or ""), (awaited, name)
            if inspect.isfunction(value):
                compared += 1
                assert parameters(value) == parameters(theirs[name]), (awaited, name)
    assert compared > (700 if package == "tellescope_client" else 30)
