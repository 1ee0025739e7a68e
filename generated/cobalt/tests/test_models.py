"""Every model reads what the documentation allows, and gives it back: nothing is lost, and nothing is added."""

from __future__ import annotations

import importlib
import json
import pkgutil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import UNKNOWN, fields, same

from cobalt_client import models
from cobalt_client._runtime.annotations import wire_names
from cobalt_client._runtime.model import Model, from_wire

MODULES = [
    importlib.import_module(one.name) for one in pkgutil.iter_modules(models.__path__, f"{models.__name__}.")
]
MODELS = [
    value
    for module in MODULES
    for value in vars(module).values()
    if isinstance(value, type) and issubclass(value, Model) and value.__module__ == module.__name__
]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_model_gives_back_what_it_read(model: type[Model]) -> None:
    # Within, since the settings of one function are nested once for each of its parameters: an API has hundreds.
    @given(drawing=st.data())
    def check(drawing: st.DataObject) -> None:
        given_fields = drawing.draw(fields(model))
        read = from_wire(json.loads(json.dumps(given_fields)), model)
        assert same(read.to_dict(), given_fields)
        assert same(model.model_validate(given_fields).to_dict(), given_fields)
        assert (
            model.model_validate(read.to_dict())
            == model.model_validate_json(json.dumps(given_fields))
            == read
        )
        for name, wire in wire_names(model).items():
            assert (name in read.model_fields_set) == (wire in given_fields)
            if given_fields.get(wire) is None:
                assert getattr(read, name) is None
        if UNKNOWN in given_fields:
            assert same(getattr(read, UNKNOWN), given_fields[UNKNOWN])

    check()
