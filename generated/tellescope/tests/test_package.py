"""What the package promises its users: it is light to import, every module stands alone, models lose nothing."""

from __future__ import annotations

import datetime as dt
import importlib
import importlib.util
import json
import pickle
import pkgutil
import subprocess
import sys
from typing import Any, Literal, get_args, get_origin

import pytest

import tellescope_client
from tellescope_client._runtime.model import Model

# Modules that need what an extra brings along.
EXTRAS = {
    "tellescope_client._runtime.telemetry": "opentelemetry",
    "tellescope_client.pytest_plugin": "pytest",
}
MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(tellescope_client.__path__, f"tellescope_client.")
    if module.name not in EXTRAS or importlib.util.find_spec(EXTRAS[module.name])
)
# A few, evenly spread: each costs a process.
_ALL = sorted({name.rpartition(".")[2] for name in MODULES if ".endpoints." in name})
RESOURCES = _ALL[:: max(1, len(_ALL) // 6)]
MODELS = sorted(
    {
        value
        for name in MODULES
        if ".models." in name
        for value in vars(importlib.import_module(name)).values()
        if isinstance(value, type) and issubclass(value, Model) and value is not Model
    },
    key=lambda model: (model.__module__, model.__name__),
)


def sample(annotation: Any) -> Any:
    """A wire value of a type, for fields that must be there."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        fields = annotation.model_fields.items()
        return {
            field.alias or name: sample(field.annotation) for name, field in fields if field.is_required()
        }
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return arguments[0]
    if origin is list:
        return [sample(arguments[0])]
    if arguments and origin is not dict:
        return sample(arguments[0])
    simple = {str: "text", bool: True, int: 1, float: 1.5, dt.datetime: "2024-12-21T20:04:47.235Z"}
    return simple.get(annotation, {})


def run(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout.strip()


def test_importing_the_package_loads_nothing_heavy() -> None:
    heavy = "('httpx2', 'pydantic', 'tellescope_client.models', 'tellescope_client.endpoints')"
    assert (
        run(f"import sys, tellescope_client; print([m for m in sys.modules if m.startswith({heavy})])")
        == "[]"
    )


def test_every_module_imports_on_its_own() -> None:
    # Those below `_runtime` are the same in all packages, and none of them imports itself by way of others.
    names = ", ".join(repr(name) for name in MODULES if "._runtime." not in name)
    code = (
        "import importlib, sys\n"
        f"for name in [{names}]:\n"
        "    for loaded in [m for m in sys.modules if m.startswith('tellescope_client')]:\n"
        "        del sys.modules[loaded]\n"
        "    importlib.import_module(name)\n"
        "print('all')"
    )
    assert run(code) == "all"


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_models_give_back_what_they_were_given(model: type[Model]) -> None:
    wire: dict[str, Any] = {field.alias or name: None for name, field in model.model_fields.items()}
    wire |= sample(model)
    wire["fieldThatThePageDoesNotShow"] = {"kept": [1, "as it came", None]}
    read = model.model_validate_json(json.dumps(wire))
    assert read.to_dict() == wire
    assert pickle.loads(pickle.dumps(read)) == read
    assert model.model_validate_json(json.dumps(sample(model))).to_dict() == sample(model)


@pytest.mark.parametrize("resource", RESOURCES)
def test_a_resource_loads_its_own_modules_only(resource: str) -> None:
    loaded = run(
        "import sys\n"
        "from tellescope_client import Tellescope\n"
        "client = Tellescope(base_url='http://127.0.0.1:9')\n"
        f"client.{resource}\n"
        "kinds = ('tellescope_client.models.', 'tellescope_client.endpoints.')\n"
        "print(*sorted({m.rpartition('.')[2] for m in sys.modules if m.startswith(kinds)}))"
    )
    assert set(loaded.split()) <= {resource, "shared"}


def test_preloading_builds_every_model() -> None:
    built = run(
        "import sys, tellescope_client\n"
        "tellescope_client.preload()\n"
        f"print(all(name in sys.modules for name in {MODULES!r}))"
    )
    assert built == "True"


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    for module in (tellescope_client, tellescope_client.models):
        with pytest.raises(AttributeError, match="nowhere"):
            module.nowhere  # noqa: B018
