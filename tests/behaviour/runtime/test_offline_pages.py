"""Lists of the offline API: in each way of reading on, they go through the answers that are set, and end."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from listing_server import SIZE, WAYS, Way
from sample import SECRET, Sample

from clientwright.runtime.offline_pages import paged
from clientwright.runtime.samples import sample


def offline(way: Way, answers: list[Any]) -> Sample:
    """A client whose list has these answers in turn, and the last one from then on."""
    given = 0

    def respond(request: httpx2.Request) -> httpx2.Response:
        nonlocal given
        whole = sample(way.operation.returns)
        value = answers[min(given, len(answers) - 1)] if answers else whole
        number = given + 1 if given + 1 < len(answers) else 0
        was_given = given >= len(answers)
        given += 1
        json, headers = paged(way.operation, request, value, whole, number=number, was_given=was_given)
        return httpx2.Response(200, json=json, headers=headers)

    transport = httpx2.Client(transport=httpx2.MockTransport(respond))
    return Sample(api_key=SECRET, base_url="http://offline.invalid", http_client=transport)


def full(*ids: str) -> list[dict[str, str]]:
    return [{"id": f"{one}{number}"} for one in ids for number in range(SIZE)]


@pytest.mark.parametrize("way", WAYS, ids=repr)
@pytest.mark.parametrize("pages", [1, 2, 3])
def test_answers_follow_each_other_and_the_list_ends(way: Way, pages: int) -> None:
    answers = [full(name) for name in "abc"[:pages]]
    with offline(way, answers) as client:
        assert [one.id for one in way.listing(client)] == [one["id"] for page in answers for one in page]


@pytest.mark.parametrize("way", WAYS, ids=repr)
def test_a_list_without_answers_has_one_sample(way: Way) -> None:
    with offline(way, []) as client:
        assert len(list(way.listing(client))) == 1


@pytest.mark.parametrize("way", [way for way in WAYS if way.wrapped], ids=repr)
def test_the_json_of_an_answer_stays_as_it_is_set(way: Way) -> None:
    whole = {"wrecks": [{"id": "a"}], "charts": {"after": None, "more": False, "count": 1, "pages": 1}}
    with offline(way, [whole]) as client:
        (page,) = way.listing(client).pages()
        assert page.answer.to_dict() == whole
