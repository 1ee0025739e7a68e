"""What states an endpoint or a parameter, and what does not."""

from __future__ import annotations

import pytest
from markdown_pages import build, endpoints, observe

from clientwright.diagnostics import Severity
from clientwright.dialects.markdown import DIALECT
from clientwright.notations.shapes import ListOf, MapOf, ObjectOf, OneOf, OneOfValues, Reference, Scalar
from clientwright.reading.sources import Document
from clientwright.spec import List, Object
from clientwright.spec.vocabulary import Basis, ExampleRole, In, Presence, PrimitiveType


def keys(text: str) -> list[tuple[str, str]]:
    return [(one.method, one.path) for one in endpoints(text)]


def test_a_mention_states_nothing() -> None:
    text = "## Turn\n\n`POST /pots`\n\nSee `GET /kilns` first.\n\n## Delete\n\nCall GET /lids to look.\n"
    assert keys(text) == [("POST", "/pots")]
    assert not DIALECT.recognises(Document("guide.md", "# Guide\n\nSee `GET /kilns` first.\n"))


def test_an_index_is_merged_with_the_sections() -> None:
    text = (
        "| Method | Path | Description |\n|---|---|---|\n| GET | /pots | All |\n| GET | /lids | Lids |\n\n"
        "## Pots\n\n`GET /pots`\n\n### Query parameters\n\n- `size=<int>`: Size.\n"
    )
    found = {one.path: one for one in endpoints(text)}
    assert list(found) == ["/lids", "/pots"]
    assert [one.field.name for one in found["/pots"].parameters] == ["size"]


def test_a_request_with_values_is_a_sample_of_the_template() -> None:
    text = "## Pot\n\n```\nGET /pots/17\n```\n\n`GET /pots/:pot_id`\n"
    assert keys(text) == [("GET", "/pots/{pot_id}")]


def test_a_request_of_another_endpoint_is_no_command() -> None:
    text = "## Pot\n\n`GET /pots`\n\n```sh\ncurl -X POST https://pots.dev/kilns -d '{\"a\": 1}'\n```\n"
    assert endpoints(text)[0].command is None


def test_a_list_of_changes_states_nothing() -> None:
    text = "## Pots\n\n`GET /pots`\n\n## Changelog\n\n- `POST /kilns`\n"
    assert keys(text) == [("GET", "/pots")]


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("/pots/(id or name)", "/pots/{id_or_name}"),
        ("/pots/<pot id>/lid", "/pots/{pot_id}/lid"),
        ("/pots/#{pot_id}", "/pots/{pot_id}"),
        ("{{API_URL}}/pots", "/pots"),
        ("https://pots.dev/v1/pots", "/v1/pots"),
    ],
)
def test_variables_of_paths(written: str, path: str) -> None:
    assert keys(f"## Pot\n\n`GET {written}`\n") == [("GET", path)]


def test_a_query_in_a_path_states_parameters() -> None:
    (one,) = endpoints("## Pull\n\n`POST /plugins/pull?name=<plugin name>`\n")
    assert [(each.field.name, each.location) for each in one.parameters] == [("name", In.QUERY)]


def test_the_list_of_an_answer_is_no_list_of_parameters() -> None:
    text = "## Pot\n\n`GET /pots`\n\nThe response has these fields:\n\n- `glaze`: text\n\n- **size** - text\n"
    assert endpoints(text)[0].parameters == ()


def test_several_endpoints_share_a_list_and_one_has_its_own() -> None:
    text = (
        "## Search\n\n```\nGET /search/pots\nGET /search/lids\n```\n\nCommon URL query parameters:\n\n"
        "- `sort=<string>`: Order. Optional.\n\nAdditional parameters for `/search/lids`:\n\n"
        "- `sort=<asc | desc>`\n- `fit=<bool>`: Fits. Required.\n"
    )
    pots, lids = endpoints(text)
    assert [one.field.name for one in pots.parameters] == ["sort"]
    sort, fit = (one.field for one in lids.parameters)
    assert isinstance(sort.shape, OneOfValues) and sort.shape.open and sort.presence is Presence.OPTIONAL
    assert fit.presence is Presence.REQUIRED and lids.parameters[1].location is In.QUERY


def test_a_condition_is_no_presence() -> None:
    text = (
        "## Pot\n\n`POST /pots`\n\n### Body parameters\n\n| Field | Type | Required |\n|---|---|---|\n"
        "| a | string | yes |\n| b | string | Yes (if a is absent) |\n| c | string | |\n"
    )
    shape = endpoints(text)[0].body[0].shape
    assert isinstance(shape, ObjectOf)
    assert [one.presence for one in shape.fields] == [Presence.REQUIRED, Presence.UNKNOWN, Presence.OPTIONAL]


def test_a_row_with_fewer_cells_tells_its_name_alone() -> None:
    text = (
        "## Pot\n\n`GET /pots`\n\n### Parameters\n\nName | Type | Mandatory | Description\n---|---|---|---\n"
        "size | INT | YES | x\nglaze | STRING | y\n"
    )
    size, glaze = (one.field for one in endpoints(text)[0].parameters)
    assert size.presence is Presence.REQUIRED and glaze.presence is Presence.UNKNOWN


def test_nested_entries_are_fields_where_they_are_marked_alike() -> None:
    text = (
        "## Pot\n\n`POST /pots`\n\n**JSON parameters**:\n\n-   **Glaze** - What covers it.\n"
        "    -   **Color** - A string value.\n    -   `red` is hot\n-   **Lids** - A list of lids\n\n"
        "**Query parameters**:\n\n-   **filters** - a filter:\n  -   `size=<int>`\n"
    )
    one = endpoints(text)[0]
    shape = one.body[0].shape
    assert isinstance(shape, ObjectOf) and [each.name for each in shape.fields] == ["Glaze", "Lids"]
    glaze = shape.fields[0].shape
    assert isinstance(glaze, OneOf)  # the page does not say whether it is one object, or a list
    single, listed = glaze.members
    assert isinstance(single, ObjectOf) and single.basis is Basis.DERIVED and listed == ListOf(single)
    assert [each.name for each in single.fields] == ["Color"]
    assert isinstance(shape.fields[1].shape, ListOf)
    assert [each.field.name for each in one.parameters] == ["filters"]


@pytest.mark.parametrize(
    ("sample", "shape"),
    [('{"Glaze": {"Color": "red"}}', ObjectOf), ('{"Glaze": [{"Color": "red"}]}', ListOf)],
)
def test_a_sample_tells_whether_fields_below_an_untyped_one_are_of_a_list(sample: str, shape: type) -> None:
    text = (
        "## Pot\n\n`POST /pots`\n\n**JSON parameters**:\n\n- **Glaze** - What covers it.\n"
        f"    - **Color** - A string value.\n\n**Example request**:\n\n```json\n{sample}\n```\n"
    )
    found = endpoints(text)[0].body[0].shape
    assert isinstance(found, ObjectOf) and isinstance(found.fields[0].shape, shape)


def test_fields_below_a_string_are_told() -> None:
    found = observe(
        "## Pots\n\n`GET /pots`\n\n### Query parameters\n\n- `q` (string): What to look for.\n"
        "    - `in`: where\n    - `size`: how large\n"
    )
    assert [(one.rule, one.location.line) for one in found.findings if one.location] == [
        ("parameter-unread", 8)
    ]


def test_a_variable_of_the_path_below_another_label_is_told() -> None:
    seen = observe("## Push\n\n`POST /pots/:digest`\n\n### Query parameters\n\n- `digest`: what to push\n")
    (one,) = seen.chapters[0].endpoints[0].parameters
    assert one.location is In.PATH and [found.rule for found in seen.findings] == ["variable-elsewhere"]


def test_a_segment_that_is_listed_as_a_variable_of_the_path_is_one() -> None:
    text = "## Pot\n\n`GET /pots/pot_id/lids`\n\n### Path parameters\n\n- `pot_id` (string): which\n"
    (one,) = endpoints(text)
    assert one.path == "/pots/{pot_id}/lids" and [each.location for each in one.parameters] == [In.PATH]


@pytest.mark.parametrize("title", ["HTTP REQUEST", "Endpoint", "Structure"])
def test_a_section_that_only_frames_an_endpoint_is_part_of_the_one_above(title: str) -> None:
    page = f"## List pots\n\nAll of them.\n\n### {title}\n\n`GET /pots`\n\n### Rights\n\nAny.\n\n"
    seen = observe(f"# P\n\n{page}### Parameters\n\n| Name | Type |\n|---|---|\n| size | integer |\n")
    (one,) = seen.chapters[0].endpoints
    assert one.title == "List pots" and one.description == "All of them."
    assert [each.field.name for each in one.parameters] == ["size"]


def test_parameters_below_no_endpoint_are_told() -> None:
    seen = observe("## Pots\n\n`GET /pots`\n\n# Common\n\n## Query parameters\n\n- `size` (integer)\n")
    assert [(one.rule, one.location.line) for one in seen.findings if one.location] == [
        ("parameters-unowned", 7)
    ]


def test_properties_of_types_are_no_parameters_of_an_endpoint() -> None:
    types = "# Schemas\n\n## Pot\n\n### Properties\n\n|Name|Type|\n|---|---|\n|size|integer|\n"
    assert observe(f"## Pots\n\n`GET /pots`\n\n{types}").findings == ()


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        ("string", "One of `asc`, `desc`. Defaults to `asc`.", (("asc", "desc"), "asc")),
        ("string", "Must be `round` or `flat`", (("round", "flat"), None)),
        ("", "Possible values: `asc`, `desc` or `none`.", (("asc", "desc", "none"), None)),
        ("integer", "How many. Default: 20; one of `10`, `20`.", ((), 20)),
        ("boolean", "Defaults to `false`.", ((), False)),
        ("string", 'Default "plain".', ((), "plain")),
        ("string", "By default nothing is written; options are many.", ((), None)),
        ("", "One of `size`, `weight`, `name` is required.", ((), None)),
        ("", "One of `1`, `2`. Default 1.", ((), None)),
        ("string", "One of `a`, `b`, or one of `c`, `d`. Default `a`, default `b` on Mondays.", ((), None)),
    ],
)
def test_values_and_defaults_that_a_description_states(kind: str, text: str, found: object) -> None:
    (field,) = _first_body(f"|size|{kind}|no|{text}|\n").fields
    values = field.shape.values if isinstance(field.shape, OneOfValues) else ()
    assert not values or (isinstance(field.shape, OneOfValues) and field.shape.open)
    assert (values, field.default) == found


def test_values_and_defaults_of_columns() -> None:
    text = (
        "## Pots\n\n`GET /pots`\n\n### Query parameters\n\n|Name|Type|Options|Default|\n|---|---|---|---|\n"
        "|order|string|`asc`, `desc`|`asc`|\n|size|int|1 to 9|7|\n|glaze|string|any|none|\n"
    )
    order, size, glaze = (one.field for one in endpoints(text)[0].parameters)
    assert isinstance(order.shape, OneOfValues) and order.shape.values == ("asc", "desc")
    assert (order.default, size.default, glaze.default) == ("asc", 7, None)
    assert glaze.shape == Scalar(PrimitiveType.STRING)


def test_elements_of_listed_types_or_any_are_an_open_list() -> None:
    text = (
        "## Pot\n\n`POST /pots`\n\n### Body parameters\n\n"
        "- **`lids`**: `array`\n\n  **Items:**\n\n  **Any of:**\n"
        "  - [Lid](#lid)\n  - `any`\n"
    )
    shape = endpoints(text)[0].body[0].shape
    lid = Reference("Lid", target="#lid")
    assert isinstance(shape, ObjectOf) and shape.fields[0].shape == ListOf(lid, open=True)


@pytest.mark.parametrize("kind", ["[anyOf]", "anyOf"])
def test_rows_without_a_name_are_the_types_of_the_field_above_them(kind: str) -> None:
    text = (
        "<!-- Generator: Widdershins v4.0.1 -->\n\n## pots\n\n`POST /pots`\n\n<h3>Parameters</h3>\n\n"
        "|Name|In|Type|Required|Description|\n|---|---|---|---|---|\n|body|body|object|true|none|\n"
        f"|» lids|body|{kind}|false|none|\n|»» *anonymous*|body|object|false|none|\n"
        "|»»» colour|body|string|true|none|\n|»» *anonymous*|body|integer|false|none|\n"
        "|» name|body|string|true|none|\n"
    )
    (one,) = endpoints(text)
    assert isinstance(one.body[0].shape, ObjectOf)
    lids, name = one.body[0].shape.fields
    choice = lids.shape.element if isinstance(lids.shape, ListOf) else lids.shape
    assert isinstance(lids.shape, ListOf) == kind.startswith("[")
    assert isinstance(choice, OneOf)
    lid, number = choice.members
    assert isinstance(lid, ObjectOf)
    assert [(field.name, field.presence) for field in lid.fields] == [("colour", Presence.REQUIRED)]
    assert number == Scalar(PrimitiveType.INTEGER)
    assert name.name == "name"


def _page(rows: str) -> str:
    return (
        "## Turn a pot\n\n`POST /pots`\n\n### Body parameters\n\n"
        f"|Name|Type|Required|Description|\n|---|---|---|---|\n{rows}"
    )


def _first_body(rows: str) -> ObjectOf:
    shape = endpoints(_page(rows))[0].body[0].shape
    assert isinstance(shape, ObjectOf)
    return shape


def test_a_row_of_additional_properties_tells_what_a_map_holds() -> None:
    rows = "|lids|object|true|none|\n|» **additionalProperties**|integer|false|none|\n"
    (lids,) = _first_body(rows).fields
    assert lids.shape == MapOf(Scalar(PrimitiveType.INTEGER))


def test_a_name_of_several_words_is_one_where_a_generator_marks_it() -> None:
    rows = "|lids|object|true|none|\n|» Made By|string|false|none|\n|» made|string|false|none|\n"
    (lids,) = _first_body(rows).fields
    assert isinstance(lids.shape, ObjectOf)
    assert [one.name for one in lids.shape.fields] == ["Made By", "made"]


def test_words_that_are_no_name_are_told() -> None:
    rows = "|size|integer|yes|How wide|\n|Made By|string|no|Who|\n|glaze required|string||What|\n"
    assert [one.name for one in _first_body(rows).fields] == ["size", "glaze"]
    assert [(one.rule, one.location.line) for one in observe(_page(rows)).findings if one.location] == [
        ("parameter-unread", 10)
    ]


def test_a_variable_that_the_path_lacks_is_told_and_left_out() -> None:
    seen = observe("## Pot\n\n`GET /pots/{id}`\n\n### Path parameters\n\n- `lid` (string): which\n")
    assert seen.chapters[0].endpoints[0].parameters == ()
    assert [one.rule for one in seen.findings] == ["variable-missing"]


def test_one_warning_tells_all_that_is_not_read() -> None:
    pots = "".join(
        f"## Pot {n}\n\n`POST /pots/{{id}}/n{n}`\n\n### Request body\n\nAs we said.\n\n" for n in range(9)
    )
    (found,) = observe(pots).findings
    assert found.rule == "parameters-unread" and "9 such place(s)" in found.message
    assert "POST /pots/{id}/n0" in found.message and "6 more" in found.message


def test_a_request_with_values_alone_states_nothing_and_is_told() -> None:
    found = observe("## Pots\n\n`GET /pots`\n\n## Direct\n\n```\nGET /kilns/4711/pots\n```\n")
    assert [(one.rule, one.message.rpartition(": ")[2]) for one in found.findings] == [
        ("sample-request", "GET /kilns/4711/pots")
    ]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("### Fire a pot (`POST /pots`)", ["POST /pots"]),
        ('## <span class="tag">GET</span> /pots', ["GET /pots"]),
        ("## Pots\n\n`GET, HEAD /pots`", ["GET /pots", "HEAD /pots"]),
        ("## POST / PUT /pots", ["POST /pots", "PUT /pots"]),
        ("## Options\n\n`GET /options`", ["GET /options"]),
        ("## Pots\n\n`GET .../v2/pots`", ["GET /v2/pots"]),
        ("## Pots\n\n```\nGET <your-site>.pots.dev/api/pots\n```", ["GET /api/pots"]),
        ("## Pots\n\n`GET /pots[?size=large]`", ["GET /pots"]),
        ("## Pots\n\n* `POST /pots` fires a pot.", ["POST /pots"]),
        (
            '## Pots\n\n<Endpoint path="/pots/<pot_id>" method="get">\nText\n</Endpoint>',
            ["GET /pots/{pot_id}"],
        ),
        ("## Pots\n\n<Endpoints list={[{ url: '/pots', method: \"POST\" }]}/>", ["POST /pots"]),
        (
            "## Pots\n\n```\nGET /pots/:id\n```\n\n```\nGET /pots/search\n```",
            ["GET /pots/{id}", "GET /pots/search"],
        ),
    ],
)
def test_forms_of_endpoints(text: str, stated: list[str]) -> None:
    assert [" ".join(one) for one in keys(f"# Pottery\n\n{text}\n")] == stated


def fields_of(text: str) -> list[tuple[str, In | None, Presence]]:
    one = endpoints(f"## Pot\n\n`POST /pots`\n\n{text}")[0]
    found = [(each.field.name, each.location, each.field.presence) for each in one.parameters]
    for body in one.body:
        assert isinstance(body.shape, ObjectOf)
        found += [(each.name, In.BODY, each.presence) for each in body.shape.fields]
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "### Body parameters\n\n**size** <Required />\n\nHow large.\n\n"
            "**glaze** `string`\n<br> What covers it.\n",
            [("size", In.BODY, Presence.REQUIRED), ("glaze", In.BODY, Presence.UNKNOWN)],
        ),
        (
            '### Query parameters\n\n- `"x-size": optional number`\n'
            '- `sort: optional "a" or "b" or 2 more`\n',
            [("x-size", In.QUERY, Presence.OPTIONAL), ("sort", In.QUERY, Presence.OPTIONAL)],
        ),
        (
            "### Body parameters\n\n"
            '<ApiParam name="size" type="integer" :required="true">\n\n'
            "How large:\n\n- `high` - High\n\n</ApiParam>\n\n"
            "<ApiParam name='lid' type='Lid'>\n\n</ApiParam>\n",
            [("size", In.BODY, Presence.REQUIRED), ("lid", In.BODY, Presence.UNKNOWN)],
        ),
        (
            '<ParamField query="size" type="integer" required>\n  How large.\n</ParamField>\n\n'
            '<ResponseField name="id" type="string" />\n',
            [("size", In.QUERY, Presence.REQUIRED)],
        ),
        (
            "**Parámetros de Solicitud:**\n\n| Parámetro | Requerido | Tipo |\n|---|---|---|\n"
            "| `size` | Sí | integer |\n",
            [("size", None, Presence.REQUIRED)],
        ),
        (
            "**Body请求参数**\n\n| 参数名 | 是否必须 | 类型 |\n|---|---|---|\n| size | 否 | integer |\n",
            [("size", In.BODY, Presence.OPTIONAL)],
        ),
        (
            "**Parameters (requestBody):**\n\nName | Type | Mandatory\n---|---|---\nsize | number | YES\n",
            [("size", In.BODY, Presence.REQUIRED)],
        ),
        (
            "### HTTP Request\n\nParameter | Required\n---|---\nsize | no\n",
            [("size", None, Presence.OPTIONAL)],
        ),
        ("### Parameters\n\nNone known.\n", []),
        ("### Request body\n\nDo not supply a request body for this method.\n", []),
    ],
)
def test_forms_of_parameters(text: str, found: list[tuple[str, In | None, Presence]]) -> None:
    assert fields_of(text) == found
    assert observe(f"## Pot\n\n`POST /pots`\n\n{text}").findings == ()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("### Lid object\n\n| Field | Type |\n|---|---|\n| size | string |\n", "fields-untold"),
        ("### Body parameters\n\n- `a` (string)\n- **b** - other mark\n", "parameter-unread"),
        ("### Body parameters\n\n- `a` (object)\n  - `b` (string)\n  - `b` (integer)\n", "parameter-unread"),
        ("### Body parameters\n\n- `a` (string)\n- `a` (integer)\n", "parameter-unread"),
    ],
)
def test_fields_that_are_not_read_are_told(text: str, rule: str) -> None:
    assert [one.rule for one in observe(f"## Pot\n\n`POST /pots`\n\n{text}").findings] == [rule]


def test_the_front_matter_states_an_endpoint() -> None:
    assert keys('---\ntitle: Fire\napi: "POST https://pots.dev/v1/pots"\n---\n\nFires.\n') == [
        ("POST", "/v1/pots")
    ]


def test_dots_nest() -> None:
    text = (
        "## Pot\n\n`POST /pots`\n\n### Request body\n\n"
        "- `lids[].size` (integer, required)\n- `name` (string)\n"
    )
    shape = endpoints(text)[0].body[0].shape
    assert isinstance(shape, ObjectOf)
    lids = next(one for one in shape.fields if one.name == "lids").shape
    assert isinstance(lids, ListOf) and isinstance(lids.element, ObjectOf)


def test_sentences_state_parameters() -> None:
    text = "## Pots\n\nThe `kiln` query parameter is required and names a kiln.\n\n```\nGET /pots\n```\n"
    (kiln,) = endpoints(text)[0].parameters
    assert (kiln.field.name, kiln.location, kiln.field.presence) == ("kiln", In.QUERY, Presence.REQUIRED)


def test_one_sentence_for_all_parameters() -> None:
    text = (
        "## Pots\n\n`GET /pots`\n\nAll parameters to this endpoint are optional.\n\n### Query parameters\n\n"
        "- `size`: how large\n"
    )
    assert endpoints(text)[0].parameters[0].field.presence is Presence.OPTIONAL


def test_a_definition_list() -> None:
    text = (
        "## Pot\n\n```http\nGET /pots/:id HTTP/1.1\n```\n\n##### Path parameters\n\n:id\n"
        ": {{<required>}} String. The ID.\n"
    )
    (one,) = endpoints(text)[0].parameters
    assert (one.field.name, one.location, one.field.presence) == ("id", In.PATH, Presence.REQUIRED)


def test_messages_are_samples() -> None:
    text = (
        "## Pot\n\n`POST /pots`\n\n**Example request**:\n\n    POST /v1/pots?dry=1 HTTP/1.1\n"
        '    Content-Type: application/json\n\n    {"a": 1, // one\n     "b": [2, ...],}\n\n'
        "**Example response**:\n\n    HTTP/1.1 201 Created\n"
        '    Content-Type: application/json\n\n    {"id": 7}\n\n'
        "**Status codes**:\n\n- **201** - made\n- **404** - none\n"
    )
    (one,) = endpoints(text)
    assert [each.role for each in one.examples] == [ExampleRole.REQUEST, ExampleRole.RESPONSE]
    assert one.examples[0].value.value == {"a": 1, "b": [2]}
    assert [each.status for each in one.answers] == ["201", "404"]


def test_what_is_announced_and_cannot_be_read_is_told() -> None:
    found = observe("## Pot\n\n`POST /pots`\n\n### Request body\n\nThe pot as the kiln wants it.\n")
    assert [one.rule for one in found.findings] == ["parameters-unread"]


def test_types_that_a_generator_names() -> None:
    text = (
        "<!-- Generator: Widdershins v4.0.1 -->\n\n## add\n\n`POST /pots`\n\n"
        '<h3 id="add-parameters">Parameters</h3>\n\n|Name|In|Type|Required|Description|\n'
        "|---|---|---|---|---|\n"
        "|body|body|[Pot](#schemapot)|true|none|\n\n# Schemas\n\n"
        '<h2 id="tocS_Pot">Pot</h2>\n\n### Properties\n\n'
        "|Name|Type|Required|Restrictions|Description|\n|---|---|---|---|---|\n"
        "|size|integer|true|none|none|\n"
        "|» depth|integer|false|none|none|\n\noneOf\n\n|Name|Type|Required|Restrictions|Description|\n"
        "|---|---|---|---|---|\n|lid|string|false|none|none|\n"
    )
    seen = observe(text)
    assert isinstance(seen.chapters[0].endpoints[0].body[0].shape, Reference)
    (pot,) = seen.shapes
    assert pot.name == "Pot" and isinstance(pot.shape, ObjectOf) and not isinstance(pot.shape, OneOf)


def test_functions_of_one_path_have_their_own_names() -> None:
    built = build("## Pots\n\n```\nGET /kiln/pots/fire\nPOST /kiln/pots/fire\n```\n")
    assert [one.key for _, one in built.spec.operations()] == ["GET /kiln/pots/fire", "POST /kiln/pots/fire"]


def test_a_message_whose_body_is_bytes_states_a_raw_body() -> None:
    built = build("## Fill\n\n```http\nPUT /kiln HTTP/1.1\nContent-Type: application/x-tar\n\n01ab\n```\n")
    ((_, operation),) = built.spec.operations()
    assert (operation.body.value, operation.media) == ("raw", ("application/x-tar",))
    (body,) = operation.parameters
    assert body.origin is not None
    assert body.origin.first == 3
    assert not [one for one in built.diagnostics if one.severity is Severity.ERROR]


def test_a_message_that_states_an_endpoint_shows_its_body() -> None:
    message = 'POST /pots HTTP/1.1\nContent-Type: application/json\n\n{"size": 1}'
    (one,) = endpoints(f"## Turn\n\n```http\n{message}\n```\n")
    assert [(shown.role, shown.value.value) for shown in one.examples] == [(ExampleRole.REQUEST, {"size": 1})]


def test_a_heading_right_below_a_component_is_one() -> None:
    text = (
        "## Pots\n\n`GET /pots`\n\n<Anchor id='x' />\n### Query parameters\n\n"
        "|Name|Type|\n|---|---|\n|size|int|\n\n<!--\n### Body\n-->\n"
    )
    assert [one.location for one in endpoints(text)[0].parameters] == [In.QUERY]


def test_a_list_below_a_label_that_speaks_of_parameters_in_unknown_words_is_told() -> None:
    text = "## Pots\n\n`GET /pots`\n\nParameters that nobody needs:\n\n- `size`: Size\n- `hue`: Hue\n"
    assert [(one.rule, one.location.line) for one in observe(text).findings if one.location] == [
        ("fields-untold", 7)
    ]
    read = text.replace("Parameters that nobody needs", "Advanced parameters (optional)")
    assert [(one.field.name, one.field.presence) for one in endpoints(read)[0].parameters] == [
        ("size", Presence.OPTIONAL),
        ("hue", Presence.OPTIONAL),
    ]


def test_a_message_with_values_above_its_template_is_a_sample_of_it() -> None:
    text = "## Pots\n\n### Endpoint\n\n```\nGET /pots/blue/lids\nAccept: */*\n```\n\n`GET /pots/:slug/lids`\n"
    assert keys(text) == [("GET", "/pots/{slug}/lids")]


def test_a_row_that_begins_with_a_pipe_where_the_header_has_none_has_an_empty_first_cell() -> None:
    text = (
        "## Aim the lamps\n\n`PUT /lamps`\n\n### Input\n\nName | Type | Description\n-----|------|-----\n"
        " | `array` | **Required** The names of the lamps.\n\n### Example\n\n"
        "    curl -X PUT -H 'Content-Type: application/json' -d '[\"north\"]' https://api.lamps.dev/lamps\n"
    )
    built = build(text)
    ((_, operation),) = built.spec.operations()
    assert [one.name for one in operation.parameters] == ["body"]
    assert operation.body.value == "json-whole"


REPORTS = (
    "## Report\n\n`POST /reports`\n\n### {}\n\n|Name|Type|\n|---|---|\n|lid|string|\n\n### Example\n\n"
    "    curl -X POST -H 'Content-Type: application/json' -d '[{{\"lid\": \"x\"}}]' https://api.lamps.dev/reports\n"
)


def test_the_keys_of_a_body_that_is_sent_as_a_list_are_those_of_its_elements() -> None:
    built = build(REPORTS.format("Body parameters"))
    ((_, operation),) = built.spec.operations()
    (body,) = operation.parameters
    assert isinstance(body.type, List)
    (element,) = (one for one in built.spec.types if isinstance(one, Object))
    assert [one.name for one in element.fields] == ["lid"]


def test_keys_that_may_be_of_a_body_that_is_one_value_are_told_and_not_taken() -> None:
    built = build(REPORTS.format("Parameters"))
    ((_, operation),) = built.spec.operations()
    assert [one.name for one in operation.parameters] == ["body"]
    (told,) = (one for one in built.diagnostics if one.rule == "whole-body")
    assert "has no place for lid" in told.message
    assert told.location is not None
    assert told.location.line == 9
