"""Markdown references for Hypothesis: pages that state endpoints in every form, and lines of any kind."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
NAMES = st.from_regex(r"[a-z]{2,6}(?:_[a-z]{2,4})?", fullmatch=True)
TYPES = {"string": "string", "integer": "integer", "boolean": "boolean", "number": "number"}

PIECES = (
    *("# Pots", "## `GET /pots`", "### POST /pots/{id} ###", "Kilns\n=====", "---", "", "  ", "\t"),
    *(
        "```http",
        "```",
        "~~~",
        "    GET /pots HTTP/1.1",
        "GET /pots/:id",
        "**PUT /pots/(id or name)** <br />",
    ),
    *(
        "| Name | Type |",
        "|---|:--:|",
        "| `a` | string |",
        "a | b \\| c",
        "- `a=<b>`: c",
        "  * **d** \u2013 e",
    ),
    *(
        "1. one",
        "2) two",
        "- **Method:** `GET`",
        "curl -X POST https://pots.dev/pots -d '{",
        "<pre><code>curl https://pots.dev/pots",
        "### Response fields",
        '<ResponseField name="a" type="string">',
        "</ResponseField></ResponseField>",
        "<table><tr><th>Name</th><th>Type</th></tr>",
        "<tr><td>a</td><td colspan='2'>b <code>c</td></tr></table>",
        "> quoted",
        ": defined",
        "<h2 id='a'>Lids</h2>",
        "<!-- x",
        "-->",
    ),
    *(
        "Query parameters:",
        "**Status codes**:",
        "- **404** \u2013 none",
        "`{",
        "\\",
        "|",
        "&nbsp;",
        "é 参数",
        "{% raw %}",
    ),
)

lines = st.one_of(st.sampled_from(PIECES), st.text(alphabet="ab#*`|-:>=<(){}[]\\ \t~_1.", max_size=24))
texts = st.builds(
    lambda found, newline, end: "\n".join(found).replace("\n", newline) + (newline if end else ""),
    st.lists(lines, min_size=1, max_size=24),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
)


@dataclass(frozen=True)
class StatedParameter:
    """A parameter as a page states it: its type's word, and whether it says that it must be there."""

    name: str
    type: str
    required: bool | None


@dataclass(frozen=True)
class StatedEndpoint:
    """An endpoint with the text that states it, and the parameters of its query."""

    method: str
    path: str
    parameters: tuple[StatedParameter, ...]
    text: str


parameters = st.builds(
    StatedParameter,
    NAMES.filter(lambda name: name != "id"),
    st.sampled_from(sorted(TYPES)),
    st.sampled_from([True, False, None]),
)


def _heading(method: str, path: str, form: int) -> str:
    return (
        f"## {method} {path}\n",
        f"## Turn\n\n`{method} {path}`\n",
        f"## Turn\n\n{method} `{path}`\n",
        f"## Turn\n\n**{method} {path}** <br />\n",
        f"## Turn\n\n```\n{method} {path}\n```\n",
        f"## Turn\n\n```http\n{method} {path} HTTP/1.1\n```\n",
        f"## Turn\n\n- **Method:** `{method}`\n- **Path:** `{path}`\n",
        f'## Turn\n\n<Route method="{method}">{path}</Route>\n',
        f"## Set {path.split('/')[-1]}\n\n```sh\ncurl -X {method} https://pots.dev{path}\n```\n",
    )[form]


def _listed(found: tuple[StatedParameter, ...], form: int) -> str:
    if form == 0:
        words = {True: "yes", False: "no", None: "if it rains"}
        rows = "".join(f"| `{one.name}` | {one.type} | {words[one.required]} | x |\n" for one in found)
        return f"| Name | Type | Required | Description |\n|---|---|---|---|\n{rows}"
    if form == 3:
        words = {True: "yes", False: "no", None: "if it rains"}
        cells = ([f"<code>{one.name}</code>", one.type, words[one.required]] for one in found)
        rows = "\n".join(f"<tr><td>{'</td><td>'.join(row)}</td></tr>" for row in cells)
        return f"<table>\n<tr><th>Name</th><th>Type</th><th>Required</th></tr>\n{rows}\n</table>\n"
    if form == 1:
        words = {True: " Required.", False: " Optional.", None: ""}
        return "".join(f"- `{one.name}=<{one.type}>`: Some text.{words[one.required]}\n" for one in found)
    traits = {True: ", required", False: ", optional", None: ""}
    return "".join(f"* **{one.name}** ({one.type}{traits[one.required]}) - text\n" for one in found)


@st.composite
def endpoints(draw: st.DrawFn) -> StatedEndpoint:
    """An endpoint in one of the forms, with a list of parameters in one of theirs."""
    method, name = draw(st.sampled_from(METHODS)), draw(NAMES)
    path = f"/{name}" + draw(st.sampled_from(["", "/{id}", "/{id}/parts"]))
    found = tuple(draw(st.lists(parameters, min_size=1, max_size=5, unique_by=lambda one: one.name)))
    label = draw(st.sampled_from(["### Query parameters", "**Query Parameters**:", "URL query parameters:"]))
    text = (
        _heading(method, path, draw(st.integers(0, 8)))
        + f"\nSome prose.\n\n{label}\n\n"
        + _listed(found, draw(st.integers(0, 3)))
    )
    return StatedEndpoint(method, path, found, text)


pages = st.lists(
    endpoints(), min_size=1, max_size=4, unique_by=lambda one: (one.method, one.path.split("/")[1])
)
