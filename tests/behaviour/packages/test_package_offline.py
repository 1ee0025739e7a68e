"""`testing`: the API offline, for the tests of programs that use a package."""

from __future__ import annotations

import asyncio
from functools import reduce
from pathlib import Path
from typing import Any

import httpx2
import pytest
from cobalt_client.testing import OfflineCobalt
from tellescope_client import errors, models
from tellescope_client.testing import OfflineTellescope

from clientwright import spec as s
from clientwright.names import Names
from clientwright.names.table import load as load_names
from clientwright.spec.file import load as load_spec
from clientwright.spec.samples import sample

ROOT = Path(__file__).parents[3]
ID = "60398b0231a295e64f084fd9"


def documented(api: str) -> tuple[s.Spec, Names]:
    """An API's spec and names."""
    folder = ROOT / "spec" / api
    return load_spec((folder / "spec.json").read_text()), load_names((folder / "names.json").read_text())


def required_arguments(spec: s.Spec, names: Names, operation: s.Operation) -> dict[str, Any]:
    """Sample values of what must be given, by argument."""
    types = {definition.name: definition for definition in spec.types}
    return {
        names.argument(one.name): sample(one.type, types)
        for one in operation.parameters
        if one.presence is s.Presence.REQUIRED or one.location is s.In.PATH
    }


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(("api", "offline"), [("tellescope", OfflineTellescope), ("cobalt", OfflineCobalt)])
def test_every_function_answers_offline(api: str, offline: Any, kind: str) -> None:
    spec, names = documented(api)
    server = offline()

    async def call_all() -> list[str]:
        refused = []
        client = server.client() if kind == "sync" else server.async_client()
        for resource, operation in spec.operations():
            name = names.callable(resource, operation)
            method = reduce(getattr, name.split("."), client)
            try:
                answer = method(**required_arguments(spec, names, operation))
                if hasattr(answer, "__aiter__"):
                    answer = [one async for one in answer]
                elif hasattr(answer, "__await__"):
                    answer = await answer
                elif hasattr(answer, "pages"):
                    answer = list(answer)
            except errors.ConstraintError:  # a rule of the documentation that a sample breaks by chance
                refused.append(name)
                continue
            (call,) = server.calls_of(method)
            assert (call.operation, call.request.method) == (name, operation.send)
        return refused

    refused = asyncio.run(call_all())
    assert len(refused) <= 0.02 * len(list(spec.operations())), refused


def test_records_come_with_a_value_in_every_field() -> None:
    with OfflineTellescope().client() as client:
        enduser = client.endusers.get(ID)
        assert isinstance(enduser, models.endusers.Enduser)
        assert enduser.to_dict().keys() >= {"id", "createdAt", "fname", "email"}
        assert len(list(client.endusers.list())) == 1


def test_the_answer_of_the_documentation_goes_before_a_sample() -> None:
    with OfflineCobalt().client() as client:
        answer = client.telephone_encounters.add_action(emr_appointment_id="1", text="t")
        assert answer.to_dict()["job_id"] == 123


def test_answers_come_in_their_order_and_the_last_one_stays() -> None:
    api = OfflineTellescope()
    with api.client() as client:
        api.on(client.endusers.get).fails(429, headers={"Retry-After": "7"}).returns({"id": "a"}).returns(
            models.endusers.Enduser(fname="Ada")
        )
        assert client.endusers.get(ID).id == "a"
        assert [client.endusers.get(ID).fname for _ in range(2)] == ["Ada", "Ada"]
        assert api.waits == [7.0]
        assert [call.path for call in api.calls_of(client.endusers.get)] == [{"id": ID}] * 4
        assert len(api.calls) == 4 and api.calls_of(client.endusers.list) == []


def test_failures_of_the_server_and_of_the_network_reach_the_program() -> None:
    api = OfflineTellescope()
    client = api.client(max_retries=0)
    api.on(client.endusers.get).fails(404, {"message": "gone"})
    with pytest.raises(errors.NotFoundError, match="gone"):
        client.endusers.get(ID)
    api.on(client.endusers.create).raises(httpx2.ReadTimeout("slow"))
    with pytest.raises(errors.APITimeoutError, match="slow"):
        client.endusers.create(fname="Ada")


def test_an_answer_is_computed_from_the_call() -> None:
    api = OfflineTellescope()

    async def use() -> list[str | None]:
        async with api.async_client() as client:
            api.on(client.endusers.create).computes(lambda call: {"id": ID, **call.json})
            api.on(client.endusers.list).computes(lambda call: [{"id": ID, "fname": call.query["limit"]}])
            created = await client.endusers.create(fname="Ada")
            return [created.fname, *[one.fname async for one in client.endusers.list(limit=7)]]

    assert asyncio.run(use()) == ["Ada", "7"]
    assert api.calls[0].json == {"fname": "Ada"} and "authorization" in api.calls[0].headers


def test_calls_that_the_documentation_leaves_out_can_be_answered() -> None:
    api = OfflineTellescope()
    with api.client() as client:
        api.on_request().returns({"fine": True})
        assert client.request("GET", "/else").parsed == {"fine": True}


def test_what_is_no_function_is_refused() -> None:
    api = OfflineTellescope()
    with api.client() as client:
        with pytest.raises(TypeError, match="the method of a resource"):
            api.on(len)
        with pytest.raises(TypeError, match="several calls"):
            api.on(client.files.upload)


def test_the_fixture_is_there_for_those_who_ask_for_it(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["tellescope_client.pytest_plugin"]\n')
    (tmp_path / "test_mine.py").write_text(
        "def test_mine(offline_api):\n"
        "    with offline_api.client() as client:\n"
        "        assert client.endusers.get('60398b0231a295e64f084fd9').id\n"
    )
    assert pytest.main(["-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(tmp_path)]) == 0
