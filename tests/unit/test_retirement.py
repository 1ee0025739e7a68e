"""What the documentation drops stays for one release, warns, and names what takes its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from clientwright import pipeline
from clientwright import spec as s
from clientwright.diagnostics import ClientwrightError
from clientwright.names import propose_names
from clientwright.reading.sources import Document, Inputs, read_inputs
from clientwright.releasing.diff import Bump, bump, compare
from clientwright.releasing.diff.compare import changes_of
from clientwright.releasing.diff.sides import Sides, face
from clientwright.releasing.documents import with_documents
from clientwright.releasing.dropped import dropped
from clientwright.releasing.release import Release, beside, plan_release
from clientwright.releasing.retire import retire
from clientwright.spec import file as specfile
from clientwright.spec.retirement import Retirement, dump, load, with_retired

PROJECT = Path(__file__).parents[1] / "cases/update/project"


def inputs() -> Inputs:
    return read_inputs(PROJECT, "keeper")


def released(given: Inputs, text: str, *, deprecate: bool) -> Release:
    """The release that follows from a page, given what the last one was built from."""
    understood = pipeline.understand(given, pipeline.read(given))
    names = pipeline.name(given, understood).dump()
    spec_text = specfile.dump(understood.spec)
    given = replace(given, names=names)
    coming = with_documents(given, (Document("keeper.txt", text),))
    return plan_release(given, coming, spec_text, "", deprecate=deprecate)


def method(release: Release, name: str) -> str:
    files = pipeline.make(release.inputs, release.understood).files
    text = next(text for path, text in files.items() if path.endswith("endpoints/shelves.py"))
    before, found, _ = text.partition(f"def {name}(")
    return before[-200:] if found else ""


def test_a_dropped_function_stays_for_one_release_and_names_its_successor() -> None:
    page = inputs().documents[0].text
    moved = page.replace("/v1/shelf-count", "/v1/count-of-shelves")
    first = released(inputs(), moved, deprecate=True)
    assert (first.bump.value, first.undecided) == ("minor", ())
    assert "@deprecated(" in method(first, "shelf_count")
    assert "Use shelves.count_of_shelves instead." in method(first, "shelf_count")
    assert method(first, "count_of_shelves")
    assert "client.shelves.shelf_count()  # before\nclient.shelves.count_of_shelves()  # now" in first.entry
    assert "still works in this release" in first.entry
    assert beside(first, inputs().documents)["spec/keeper/retired.json"] == first.inputs.retired
    again = released(first.inputs, moved, deprecate=False)
    assert (again.changes, again.inputs.retired) == ((), first.inputs.retired)
    next_page = moved.replace("Counts Shelves", "Counts all Shelves")
    second = released(first.inputs, next_page, deprecate=True)
    assert (second.bump.value, second.inputs.retired) == ("major", "")
    assert method(second, "shelf_count") == ""
    assert beside(second, inputs().documents)["spec/keeper/retired.json"] is None


def test_without_being_asked_nothing_stays() -> None:
    page = inputs().documents[0].text
    release = released(inputs(), page[: page.index("Count Shelves\n")], deprecate=False)
    assert (release.bump.value, release.inputs.retired, release.migration) == ("major", "", "")


MORE = """"color?": "'red' | 'blue'",
"label?": {
"text": "string",
"size?": "number"
},
"height?": "number\""""


def page_with_more() -> str:
    return inputs().documents[0].text.replace('"height?": "number"', MORE)


def shortened() -> str:
    """The page that has `hue` for `color`, no label, and one way to sort."""
    page = page_with_more().replace('"color?"', '"hue?"').replace("'oldFirst' | 'newFirst'", "'oldFirst'")
    return page[: page.index('"label?"')] + page[page.index('"height?"') :]


def with_more() -> Inputs:
    return replace(inputs(), documents=(Document("keeper.txt", page_with_more()),))


def files(release: Release) -> dict[str, str]:
    made = pipeline.make(release.inputs, release.understood).files
    return {path.rpartition("keeper_client/")[2]: text for path, text in made.items()}


def test_dropped_parameters_fields_values_and_types_stay_for_one_release() -> None:
    first = released(with_more(), shortened(), deprecate=True)
    assert (first.bump.value, first.blocking) == ("minor", ())
    code, models = files(first)["endpoints/shelves.py"], files(first)["models/shelves.py"]
    assert (
        '"color": "The documentation no longer has it; the next release drops it. Use hue instead."' in code
    )
    assert 'Field(deprecated="The documentation no longer has it; the next release drops it.")' in models
    assert 'class ShelfLabel(Model):\n    """Deprecated. The documentation no longer has it;' in models
    assert 'drops: "newFirst".' in models and 'Literal["oldFirst", "newFirst"]' in models
    assert "label: dicts.ShelfLabel" not in code and "dicts.ShelfLabel | Unset = UNSET" in code
    was, now = "client.shelves.create(room=..., color=...)", "client.shelves.create(room=..., hue=...)"
    assert f"{was}  # before\n{now}  # now" in first.entry
    assert "label=...)  # before\nclient.shelves.create(room=...)  # now" in first.entry
    assert "shelf.color  # before\nshelf.hue  # now" in first.entry
    second = released(
        first.inputs, shortened().replace("Counts Shelves", "Counts all Shelves"), deprecate=True
    )
    assert (second.bump.value, second.inputs.retired) == ("major", "")
    removed = {one.kind.value for one in second.changes if one.effect.value == "breaking"}
    assert removed == {"parameter-removed", "field-removed", "type-removed", "enum-value-removed"}
    assert "ShelfLabel" not in files(second)["models/shelves.py"]


def test_what_was_demanded_stays_as_what_may_be_given() -> None:
    shorter = page_with_more().replace('"room": "string",\n', "")
    first = released(with_more(), shorter, deprecate=True)
    assert first.bump.value == "minor"
    assert "room: str | Unset = UNSET" in files(first)["endpoints/shelves.py"]


def test_the_last_parameters_of_a_body_are_still_sent_in_it() -> None:
    bare = page_with_more()
    start, end = bare.index('{\n"room"'), bare.index("Get Shelves\n")
    first = released(with_more(), bare[:start] + bare[end:], deprecate=True)
    code = files(first)["endpoints/shelves.py"]
    assert 'body="none"' not in code and 'body={"room": room' in code
    assert first.bump.value == "minor"


def test_a_parameter_whose_name_in_python_is_taken_gives_way() -> None:
    renamed = page_with_more().replace('"height?"', '"Height?"')
    first = released(with_more(), renamed, deprecate=True)
    assert (first.inputs.retired, first.blocking) == ("", ())
    assert '"Height": height' in files(first)["endpoints/shelves.py"]


def sides(old: s.Spec, new: s.Spec) -> Sides:
    return face(old, new, None, None)


def test_a_type_that_only_what_was_dropped_uses_stays_under_its_class() -> None:
    def spec(*fields: str, key: str, name: str = "Shape") -> s.Spec:
        places = (f"GET {key} answer",)
        own = tuple(s.Field(name=one, type=s.Any()) for one in fields)
        shape = s.Object(name=name, fields=own, places=places)
        answer = s.Answer(format=s.AnswerFormat.JSON, type=s.List(items=s.Named(name=name)))
        one = s.Operation(method="GET", path=key, send="GET", route=key, answer=answer)
        return s.Spec(api="mini", resources=(s.Resource(name="Things", operations=(one,)),), types=(shape,))

    both = sides(spec("a", "b", key="/old"), spec("x", "y", "z", key="/new"))
    kept = load(dump(retire(both, dropped(both, changes_of(both)), Retirement())))
    merged = with_retired(both.new.spec, kept)
    assert [one.key for _, one in merged.operations()] == ["GET /new", "GET /old"]
    assert [one.name for one in merged.types] == ["Shape", "ShapeRetired"]
    (_, _), (_, retired) = merged.operations()
    assert retired.answer.type == s.List(items=s.Named(name="ShapeRetired"))
    assert (retired.status, retired.origin) == (s.Status.DEPRECATED, None)
    names = propose_names(merged, both.old.names, {})
    assert names.models["ShapeRetired"] == "Shape", "what users import is what it was"
    assert with_retired(both.old.spec, load(dump(kept))).resources == both.old.spec.resources


def test_a_dropped_member_of_a_union_is_still_a_choice_there() -> None:
    def spec(*names: str) -> s.Spec:
        shapes = [
            s.Object(name=one, fields=(s.Field(name=one, type=s.Any()),), places=(f"POST /a b|{one}",))
            for one in names
        ]
        members = tuple(s.Named(name=one) for one in names)
        union = s.Union(
            name="Deed", members=members, discriminator="type", values=names, places=("POST /a b",)
        )
        taken = s.Parameter(
            name="b", location=s.In.BODY, type=s.Named(name="Deed"), presence=s.Presence.OPTIONAL
        )
        answer = s.Answer(format=s.AnswerFormat.EMPTY, type=s.Any())
        body, parameters = s.BodyFormat.JSON, (taken,)
        call = s.Operation(
            method="POST", path="/a", send="POST", route="/a", body=body, answer=answer, parameters=parameters
        )
        resource = s.Resource(name="Things", operations=(call,))
        return s.Spec(api="mini", resources=(resource,), types=(*shapes, union))

    both = sides(spec("pay", "send"), spec("pay"))
    assert {one.kind.value for one in changes_of(both)} >= {"type-member-removed", "type-removed"}
    kept = load(dump(retire(both, dropped(both, changes_of(both)), Retirement())))
    merged = with_retired(both.new.spec, kept)
    (deed,) = (one for one in merged.types if isinstance(one, s.Union))
    assert deed.members == (s.Named(name="pay"), s.Named(name="send")) and deed.values == ("pay", "send")
    changes = compare(both.old.spec, merged, both.old.names)
    assert bump(changes) is Bump.MINOR, changes


def test_examples_of_what_stays_are_kept_whole() -> None:
    example = {"kind": "object", "name": "Unknown", "origin": "north"}
    one = s.Parameter(
        name="a", location=s.In.QUERY, type=s.Any(), presence=s.Presence.OPTIONAL, example=example
    )
    answer = s.Answer(format=s.AnswerFormat.EMPTY, type=s.Any())

    def spec(*parameters: s.Parameter) -> s.Spec:
        call = s.Operation(
            method="GET", path="/a", send="GET", route="/a", answer=answer, parameters=parameters
        )
        return s.Spec(api="mini", resources=(s.Resource(name="Things", operations=(call,)),))

    both = sides(spec(one), spec())
    kept = retire(both, dropped(both, changes_of(both)), Retirement())
    assert kept.parameters[0].parameter.example == example


def test_a_broken_file_is_a_clear_error() -> None:
    with pytest.raises(ClientwrightError, match=r"retired\.json is not readable"):
        load('{"operations": 3}')


def test_raw_bodies_stay_with_their_function_and_with_no_other_format() -> None:
    names = {"Content-Type": s.In.HEADER, "body": s.In.BODY}
    taken = tuple(
        s.Parameter(name=name, location=place, type=s.Any(), presence=s.Presence.OPTIONAL)
        for name, place in names.items()
    )
    answer = s.Answer(format=s.AnswerFormat.EMPTY, type=s.Any())
    media = ("image/png", "image/gif")

    def spec(path: str, body: s.BodyFormat, *parameters: s.Parameter) -> s.Spec:
        call = s.Operation(
            method="PUT",
            path=path,
            send="PUT",
            route=path,
            body=body,
            media=media if body is s.BodyFormat.RAW else (),
            answer=answer,
            parameters=parameters,
        )
        return s.Spec(api="mini", resources=(s.Resource(name="Things", operations=(call,)),))

    raw = spec("/photo", s.BodyFormat.RAW, *taken)

    def kept(new: s.Spec) -> Retirement:
        both = sides(raw, new)
        return load(dump(retire(both, dropped(both, changes_of(both)), Retirement())))

    (moved,) = kept(spec("/picture", s.BodyFormat.RAW, *taken)).operations
    assert (moved.operation.body, moved.operation.media) == (s.BodyFormat.RAW, media)
    assert kept(spec("/photo", s.BodyFormat.NONE)) == Retirement()
    assert kept(spec("/photo", s.BodyFormat.JSON)) == Retirement()
    (choice,) = kept(spec("/photo", s.BodyFormat.RAW, taken[1])).parameters
    assert choice.parameter.name == "Content-Type"
