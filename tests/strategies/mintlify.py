"""Documents of the Mintlify dialect, with the layouts and the traps that such pages have."""

from __future__ import annotations

import json

from hypothesis import strategies as st

Lines = list[str]

_WORDS = st.sampled_from(
    ["seats", "window", "ferry", "of", "the", "must", "be", "“quoted”", "a—b", "e.g.", "no\u00a0break"]
)
_NAMES = st.sampled_from(
    [
        *("id", "kind", "file", "type", "object", "string", "headers", "required", "deprecated", "null"),
        *("Response", "Body", "is_open", "createdAt", "ids[]", "filter[state]", "page[size]", "X-API-Key"),
        *("default", "größe"),
    ]
)
_LIKE_PARTS = frozenset(["file", "object", "string", "null", "required", "deprecated"])
_BASIC = st.sampled_from(
    [
        *("string", "integer", "number", "boolean", "object", "array", "null", "file", "any"),
        *("string<uuid>", "string<date-time>", "string<date>", "string<uri>", "Seat · object", "object[]"),
        "string[][]",
    ]
)
_TYPES = st.one_of(
    _BASIC,
    _BASIC.map(lambda basic: f"{basic} | null"),
    st.lists(_BASIC, min_size=2, max_size=3).map(lambda types: f"({' | '.join(types)})[]"),
)
_SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-999, 999), st.sampled_from(["<string>", "it's", "2023-12-25"])
)
_JSON = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_NAMES, inner, max_size=3)),
    max_leaves=6,
)
_SECTIONS = [
    "Authorizations",
    "Headers",
    "Path Parameters",
    "Query Parameters",
    "Cookies",
    "Body",
    "Response",
]
_INDENT = st.sampled_from([None, 2, 4])


def sentences() -> st.SearchStrategy[str]:
    """A sentence of prose, which is never taken for a line of another kind."""
    return st.lists(_WORDS, min_size=2, max_size=7).map(lambda words: f"It says {' '.join(words)}.")


@st.composite
def json_texts(draw: st.DrawFn, top: st.SearchStrategy[object] | None = None) -> str:
    """JSON laid out on one line or several."""
    return json.dumps(
        draw(_JSON if top is None else top), indent=draw(_INDENT), ensure_ascii=draw(st.booleans())
    )


def _objects() -> st.SearchStrategy[object]:
    return st.dictionaries(_NAMES, _JSON, min_size=1, max_size=4)


@st.composite
def headers(draw: st.DrawFn) -> Lines:
    """Method, path and title."""
    segments = draw(
        st.lists(st.sampled_from(["seats", "v2", "{id}", "book:now", "a.b"]), min_size=1, max_size=4)
    )
    lines = [draw(st.sampled_from(["GET", "POST", "PATCH", "PUT", "DELETE"]))]
    lines += draw(
        st.sampled_from(
            [[], [], ["{base_url}"], ["https://api.seats.dev/v2"], ["", "https://a.dev", "https://b.dev", ""]]
        )
    )
    for segment in segments:
        lines += ["/", segment]
    titles = draw(st.sampled_from([[], ["Book a seat"], ["cURL"], ["Error"], ["Book", "cURL"]]))
    return [*lines, *(["/"] if titles[:1] == ["Book a seat"] and draw(st.booleans()) else []), *titles]


@st.composite
def curls(draw: st.DrawFn) -> Lines:
    """A generated command, or one written by hand."""
    written = draw(st.booleans())
    url = draw(
        st.sampled_from(["https://api.seats.dev/v2/seats", "http://localhost:1/x", "'https://s.dev/a?b=c'"])
    )
    option = {"header": "-H", "data": "-d", "form": "-F"} if written else {}
    lines = ["curl -X POST " + url] if written else ["curl --request POST", f"  --url {url}"]
    for name in draw(
        st.lists(st.sampled_from(["key: <api-key>", "Authorization: Bearer <token>", "A: b"]), max_size=2)
    ):
        quote = draw(st.sampled_from("'\""))
        lines.append(f"  {option.get('header', '--header')} {quote}{name}{quote}")
    match draw(st.sampled_from(["json", "block", "form", "pairs", ""])):
        case "json":
            lines.append(f"  {option.get('data', '--data')} '{draw(json_texts(_objects()))}'")
        case "block":
            lines.append(f"  {option.get('data', '--data')} '\n{draw(json_texts(_objects()))}\n'")
        case "form":
            lines += [f"  {option.get('form', '--form')} file='@scan'", "  --form 'size=<string>'"]
        case "pairs":
            lines.append("  --data 'grant=code&scope=a'")
        case _:
            pass
    return " \\\n".join(lines).split("\n")


def constraints() -> st.SearchStrategy[str]:
    """A line that bounds a field."""
    bounds = (
        "Required string length: {0} - {1}",
        "Minimum string length: {0}",
        "Maximum string length: {1}",
        "Minimum length: {0}",
        "Maximum length: {1}",
        "Required array length: {0} - {1} elements",
        "Minimum array length: {0}",
        "Maximum array length: {1}",
        "Required range: -{0}.5 <= x <= 2e3",
        "Required range: {0} < x < {1}",
        "Required range: x > {0}",
        "x >= {0}",
        "x <= {1}",
        "Pattern: ^[a-z]+ .$",
        'Allowed value: "x"',
    )
    return st.builds(str.format, st.sampled_from(bounds), st.integers(0, 9), st.integers(10, 99))


@st.composite
def fields(draw: st.DrawFn) -> Lines:
    """A field of a generated section, with a blank line after it where its layout needs one."""
    lines = [draw(_NAMES)]
    options = draw(st.booleans())
    flags = draw(
        st.sampled_from([[], ["required"], ["deprecated"], ["required", "deprecated"], ["read-only"]])
    )
    # A field without a type whose name is a type or a flag reads as a part of the field above it.
    untyped = bool(flags) and lines[0] not in _LIKE_PARTS and draw(st.integers(0, 5)) == 0
    kind = "enum<string>" if options else draw(_TYPES)
    glued = not untyped and draw(st.integers(0, 3)) == 0
    if glued:
        default = draw(st.sampled_from(["", "default:5", "default:a b"]))
        lines.append(kind + default + "".join(flags))
    else:
        lines += [] if untyped else [kind]
        lines += flags
        lines += draw(
            st.sampled_from([[], ["default:5"], ["default: a b"], ["default:", "file"], ["default:", "[1]"]])
        )
    paragraphs = draw(st.lists(sentences(), max_size=2))
    for paragraph in paragraphs:
        lines += ["", paragraph]
    if paragraphs and draw(st.integers(0, 3)) == 0:
        lines += [
            "",
            *draw(st.sampled_from([[], ["  • Option 1", "  • Option 2", ""]])),
            "Show child attributes",
        ]
    bounds = draw(st.lists(constraints(), max_size=2))
    if paragraphs and (bounds or options or draw(st.booleans())):
        lines.append("")
    lines += bounds
    if options:
        values = draw(
            st.lists(st.sampled_from(["true", "false", "file", "string", "a b", "required"]), min_size=1)
        )
        if glued:
            lines.append(f"Available options: {', '.join(values)} ")
        else:
            lines += ["Available options:", *(f"{value}," for value in values[:-1]), values[-1]]
    example = draw(st.sampled_from(["", "scalar", "json"]))
    if example == "scalar":
        lines += ["Example:", "", draw(st.sampled_from(['"a"', "12", "plain text", "string"])), ""]
    elif example == "json":
        lines += ["Example:", *json.dumps(draw(_objects()), indent=2).split("\n")]
    elif not options and not bounds and lines[-1] != "" and draw(st.booleans()):
        lines.append("")
    if paragraphs and lines[-1] in (paragraphs[-1], "Show child attributes"):
        lines.append("")
    return lines


@st.composite
def sections(draw: st.DrawFn) -> Lines:
    """The generated sections, some of them, in their order."""
    lines: Lines = []
    chosen = draw(st.lists(st.integers(0, 6), unique=True, max_size=5).map(sorted))
    for place in chosen:
        own = [line for field in draw(st.lists(fields(), min_size=1, max_size=3)) for line in field]
        if place == 0:
            name = draw(st.sampled_from(["client_id", "Authorization", "file"]))
            where = draw(st.sampled_from(["header", "query", "cookie"]))
            own = [
                name,
                "string",
                where,
                "required",
                *draw(st.sampled_from([[], ["", "The key of a client."]])),
            ]
        elif place == 5:
            body = ["application/json", "application/json · object[]", "multipart/form-data"]
            choices = draw(st.sampled_from([[], ["  • Option 1", "  • Option 2"]]))
            own = [draw(st.sampled_from(body)), *choices, *own]
        elif place == 6:
            top = [["200 - application/json"], ["201", "application/pdf"], [], ["Booked at once.", ""]]
            type_told = [f"The response is of type {draw(_BASIC)}."]
            own = [*draw(st.sampled_from(top)), *draw(st.sampled_from([own, type_told]))]
        heading = _SECTIONS[place]
        lines += [heading, "", *own, *([] if own[-1] == "" else [""])]
    return lines


@st.composite
def passages(draw: st.DrawFn) -> Lines:
    """Prose below a heading, which may be one that the sections have too."""
    heading = draw(
        st.sampled_from(["Required Fields", "Response", "Query Parameters", "Body", "Success Event", "Notes"])
    )
    lines = [*draw(st.sampled_from([[], ["\u200b"]])), heading, ""]
    match draw(st.sampled_from(["text", "bullets", "numbers", "json", "curl", "event"])):
        case "text":
            lines += draw(st.lists(sentences(), min_size=1, max_size=3))
        case "bullets":
            traits = draw(
                st.sampled_from(["", " (string)", " (integer, required)", " (string, max 50 characters)"])
            )
            name, text = draw(_NAMES), draw(sentences())
            lines += [f"  • {name}{traits}: {text}", f"    ◦ {name}{traits} — {text}", f"  • {text}"]
        case "numbers":
            lines += [draw(sentences()), f"  1. First: {draw(sentences())}", "  2. Then"]
        case "json":
            lines += draw(json_texts(_objects())).split("\n")
        case "curl":
            lines += draw(curls())
        case _:
            event = {
                "id": "e",
                "object": "event",
                "type": draw(st.sampled_from(["a.b", "c.d"])),
                "data": draw(_objects()),
            }
            lines += json.dumps(event, indent=2).split("\n")
    return [*lines, ""]


@st.composite
def documents(draw: st.DrawFn) -> str:
    """The text of a page."""
    banner = [
        "",
        "Documentation Index",
        "",
        "Fetch the complete documentation index at: https://s.dev/llms.txt",
        "",
    ]
    banner.append("Use this file to discover all available pages before exploring further.")
    top = ["Docs home", "⌘K", "Seats", "Book a seat", "", "Copy page", draw(sentences()), ""]
    lines = draw(
        st.sampled_from([[], ["Skip to main content"], banner, ["Skip to main content", *banner], top])
    )
    lines = lines + draw(headers())
    if draw(st.booleans()):
        lines += draw(curls())
    tabs = draw(st.sampled_from([[], ["200"], ["201", "default"], ["4XX"]]))
    match draw(st.sampled_from(["json", "none", ""])):
        case "json":
            lines += tabs
            lines += draw(json_texts(_objects())).split("\n")
        case "none":
            lines.append("This response does not have an example.")
        case _:
            pass
    lines += ["", *(line for passage in draw(st.lists(passages(), max_size=3)) for line in passage)]
    lines += draw(sections())
    lines += draw(
        st.sampled_from([[], ["Was this page helpful?", "Yes", "No"], ["Get a seat", "Next", "⌘I"]])
    )
    newline = draw(st.sampled_from(["\n", "\n", "\r\n"]))
    return newline.join(lines) + draw(st.sampled_from(["", newline]))
