"""Raw and streamed answers, options, and what clients share."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from asking import Ask
from loopback import Loopback, Reply
from sample import ID, SECRET, Sample, Thing

from clientwright.runtime.errors import APIConnectionError, InvalidArgumentError, NotFoundError, ResponseError


def test_raw_answers_have_status_headers_and_the_parsed_value(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(201, json={"id": ID}, headers={"x-request-id": "7"}))
    answer = ask(lambda api: api.with_raw_response(api.things.create, fname="Ada"))
    assert (answer.status_code, answer.headers["X-Request-Id"], answer.content) == (
        201,
        "7",
        b'{"id": "%s"}' % ID.encode(),
    )
    assert isinstance(answer.parsed, Thing)
    assert loopback.requests[0].json == {"fname": "Ada"}
    assert answer.response.request.headers["authorization"] == "***"
    assert SECRET not in repr(answer)


def test_the_raw_answer_of_a_list_is_its_first_page(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(
        Reply(json=[{"id": "a"}, {"id": "b"}], headers={"x-total": "3"}), Reply(json=[{"id": "c"}])
    )

    def read_on(api: Any) -> Any:
        return list(api.with_raw_response(api.things.list, limit=2).parsed)

    async def read_on_async(api: Any) -> Any:
        answer = await api.with_raw_response(api.things.list, limit=2)
        assert answer.headers["x-total"] == "3"
        return [thing async for thing in answer.parsed]

    assert [thing.id for thing in ask(read_on if ask.kind == "sync" else read_on_async)] == ["a", "b", "c"]
    assert len(loopback.requests) == 2


def test_errors_stay_errors(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(404))
    with pytest.raises(NotFoundError):
        ask(lambda api: api.with_raw_response(api.things.get, ID))


@pytest.mark.parametrize("method", [print, Sample.close])
def test_only_methods_of_resources_have_raw_answers(ask: Ask, method: Any) -> None:
    with pytest.raises(TypeError, match="the method of a resource"):
        ask(lambda api: api.with_raw_response(method))


def test_a_streamed_answer_is_read_piece_by_piece(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(body=b"x" * 100_000))

    def read(api: Any) -> Any:
        with api.with_streaming_response(api.things.report) as answer:
            assert not answer.response.is_stream_consumed
            return answer.status_code, [len(piece) for piece in answer.iter_bytes(30_000)]

    async def read_async(api: Any) -> Any:
        async with api.with_streaming_response(api.things.report) as answer:
            assert not answer.response.is_stream_consumed
            return answer.status_code, [len(piece) async for piece in answer.iter_bytes(30_000)]

    expected = (200, [30_000, 30_000, 30_000, 10_000])
    assert ask(read if ask.kind == "sync" else read_async) == expected


def test_a_streamed_answer_that_breaks_off_or_fails(ask: Ask, loopback: Loopback) -> None:
    def read(api: Any) -> Any:
        with api.with_streaming_response(api.things.report) as answer:
            return answer.read()

    async def read_async(api: Any) -> Any:
        async with api.with_streaming_response(api.things.report) as answer:
            return await answer.read()

    use = read if ask.kind == "sync" else read_async
    loopback.replies(Reply(body=b"x" * 1000, cut_after=10))
    with pytest.raises(APIConnectionError, match="broke off"):
        ask(use)
    loopback.replies(Reply(404, json={"message": "gone"}))
    with pytest.raises(NotFoundError, match="gone"):
        ask(use)


def test_a_streamed_answer_is_closed_when_its_block_ends(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(body=b"x" * 1_000_000))

    def use(api: Any) -> Any:
        with api.with_streaming_response(api.things.report) as answer:
            return answer

    async def use_async(api: Any) -> Any:
        async with api.with_streaming_response(api.things.report) as answer:
            pass
        assert answer.response.is_closed
        return answer

    assert ask(use if ask.kind == "sync" else use_async).response.is_closed


def test_a_streamed_answer_frees_its_connection(loopback: Loopback) -> None:
    loopback.replies(Reply(body=b"x" * 1_000_000))
    http = httpx2.Client(limits=httpx2.Limits(max_connections=1), timeout=httpx2.Timeout(5, pool=0.5))
    with http, Sample(api_key=SECRET, base_url=loopback.url, http_client=http, timeout=http.timeout) as api:
        for _ in range(3):
            with api.with_streaming_response(api.things.report) as answer:
                pass  # not a byte of it is read
            assert answer.response.is_closed
        assert len(api.things.report()) == 1_000_000


def test_options_make_another_view_of_the_same_client(loopback: Loopback) -> None:
    with Sample(api_key=SECRET, base_url=loopback.url) as api:
        patient = api.with_options(timeout=99, headers={"X-Tenant": "t"})
        patient.things.get(ID)
        patient.with_options(headers={"X-More": "m"}).things.get(ID)
        patient.close()  # shares the connections, does not own them
        api.things.get(ID)
        api.things.with_options(headers={"X-Tenant": "r"}).get(ID)
    tenants = [request.headers.get("x-tenant") for request in loopback.requests]
    assert tenants == ["t", "t", None, "r"]
    assert loopback.requests[1].headers["x-more"] == "m"
    assert loopback.connections == 1


@pytest.mark.parametrize("options", [{"max_retries": -1}, {"timeout": 0}, {"timeout": -1.0}])
def test_options_without_sense_are_refused(ask: Ask, options: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        ask(lambda _: None, **options)
    with pytest.raises(InvalidArgumentError):
        ask(lambda api: api.with_options(**options))


def test_an_http_client_of_ones_own_is_used_and_left_open(loopback: Loopback) -> None:
    http = httpx2.Client(headers={"X-Own": "1"})
    with Sample(api_key=SECRET, base_url=loopback.url, http_client=http) as api:
        api.things.get(ID)
    assert loopback.requests[0].headers["x-own"] == "1"
    assert not http.is_closed
    http.close()


def test_servers_are_chosen_by_name_or_url() -> None:
    assert Sample().base_url == "https://api.example.com/v1"
    assert Sample(environment="staging").base_url == "https://staging.example.com/v1"
    assert Sample(base_url="http://localhost:1/x/").base_url == "http://localhost:1/x"
    with pytest.raises(InvalidArgumentError, match="environment: 'moon' is none of: 'production', 'staging'"):
        Sample(environment="moon")  # type: ignore[arg-type]
    for url in (
        "api.example.com",
        "ftp://x",
        "https://",
        "https://user:pass@x",
        "https://x/?a=b",
        "https://x#y",
    ):
        with pytest.raises(InvalidArgumentError, match="base_url"):
            Sample(base_url=url)


def test_strict_clients_refuse_what_lenient_ones_keep(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json={"id": ID, "createdAt": "yesterday", "events": [{"sendAt": 5}]}))
    assert ask(lambda api: api.things.get(ID)).created_at == "yesterday"
    with pytest.raises(ResponseError, match=r"\$.createdAt is str where datetime is documented"):
        ask(lambda api: api.things.get(ID), strict=True)
    loopback.replies(Reply(json={"id": ID, "events": [{"subject": "x"}, {"number": 5}]}))
    with pytest.raises(ResponseError, match=r"\$.events\[1\].number is int where str is documented"):
        ask(lambda api: api.things.get(ID), strict=True)
    loopback.replies(
        Reply(json={"id": ID, "more": 1, "height": 2, "state": "new", "event": {"subject": None}})
    )
    assert ask(lambda api: api.things.get(ID), strict=True).state == "new"
