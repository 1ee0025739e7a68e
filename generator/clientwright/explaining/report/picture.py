"""The map of an API: a box a resource, a square an endpoint, laid out for an inline SVG."""

from __future__ import annotations

from dataclasses import dataclass

from clientwright.names import Names
from clientwright.spec import Action, Operation, Resource, Spec

WIDTH, _COLUMNS, _SQUARE, _NAME, _MARGIN = 1200, 4, 12, 18, 10
_IN_A_ROW = (WIDTH // _COLUMNS - 2 * _MARGIN) // (_SQUARE + 2)


@dataclass(frozen=True)
class Square:
    """An endpoint: where it is drawn, what it is called, and its kind."""

    x: int
    y: int
    callable: str
    method: str
    custom: bool


@dataclass(frozen=True)
class Box:
    """A resource: its corner, its name, its anchor, and its endpoints."""

    x: int
    y: int
    name: str
    anchor: str
    squares: tuple[Square, ...]


@dataclass(frozen=True)
class Picture:
    """The map; lengths in the SVG's own units."""

    width: int
    height: int
    square: int
    boxes: tuple[Box, ...]


def picture(spec: Spec, names: Names) -> Picture:
    """Puts each resource where the column is lowest, the largest first."""
    heights = [0] * _COLUMNS
    boxes: list[Box] = []
    for resource in sorted(spec.resources, key=lambda one: -len(one.operations)):
        column = heights.index(min(heights))
        x, y = column * (WIDTH // _COLUMNS), heights[column]
        boxes.append(_box(resource, names, x, y))
        rows = -(-len(resource.operations) // _IN_A_ROW)
        heights[column] += _NAME + rows * (_SQUARE + 2) + _MARGIN
    return Picture(WIDTH, max(heights), _SQUARE, tuple(boxes))


def _box(resource: Resource, names: Names, x: int, y: int) -> Box:
    squares = tuple(
        _square(operation, names.callable(resource, operation), x, y + _NAME, number)
        for number, operation in enumerate(resource.operations)
    )
    first = squares[0].callable if squares else ""
    return Box(x, y + _NAME - 5, resource.name, first, squares)


def _square(operation: Operation, callable_: str, x: int, y: int, number: int) -> Square:
    row, column = divmod(number, _IN_A_ROW)
    step = _SQUARE + 2
    custom = operation.action is Action.CUSTOM
    return Square(x + column * step, y + row * step, callable_, operation.method.lower(), custom)
