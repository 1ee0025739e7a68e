"""The assignment problem: pair rows with columns, each at most once, so that the weights add up to the most.

The Hungarian algorithm with potentials (Kuhn 1955, Munkres 1957), in O(n^3): rows are added one by one, each
by the cheapest path of exchanges. https://en.wikipedia.org/wiki/Hungarian_algorithm
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf


def assign(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The pairs of row and column with the greatest sum of weights; a pair without weight is left out.

    Weights are not negative; every row has one for each column.
    """
    if not weights or not weights[0]:
        return []
    turned = len(weights) > len(weights[0])
    rows = [[*column] for column in zip(*weights, strict=True)] if turned else weights
    pairs = [(row, column) for row, column in _cheapest(rows) if rows[row][column] > 0]
    return sorted((column, row) for row, column in pairs) if turned else sorted(pairs)


def _cheapest(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """A column for every row; there are at least as many columns. Row and column 0 only mark a start."""
    of_row, of_column = [0.0] * (len(weights) + 1), [0.0] * (len(weights[0]) + 1)
    row_at = [0] * len(of_column)
    for row in range(1, len(of_row)):
        row_at[0] = row
        column, before = _free_column(weights, of_row, of_column, row_at)
        while column:  # each column on the path takes the row of the one before it
            row_at[column] = row_at[before[column]]
            column = before[column]
    return [(row - 1, column - 1) for column, row in enumerate(row_at) if row and column]


def _free_column(
    weights: Sequence[Sequence[float]], of_row: list[float], of_column: list[float], row_at: list[int]
) -> tuple[int, list[int]]:
    """A column without a row, and of each column the one before it on the cheapest path; moves potentials."""
    columns = range(1, len(of_column))
    distance, before = [inf] * len(of_column), [0] * len(of_column)
    seen = {0}
    column = 0
    while row_at[column] or not column:
        row = row_at[column]
        for other in columns:
            if other not in seen:
                cost = -weights[row - 1][other - 1] - of_row[row] - of_column[other]
                if cost < distance[other]:
                    distance[other], before[other] = cost, column
        following = min((one for one in columns if one not in seen), key=distance.__getitem__)
        step = distance[following]
        for one in seen:
            of_row[row_at[one]] += step
            of_column[one] -= step
        for one in columns:
            if one not in seen:
                distance[one] -= step
        seen.add(following)
        column = following
    return column, before
