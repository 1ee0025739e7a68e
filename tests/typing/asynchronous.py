"""The same calls in asynchronous code, and what is forgotten there."""

from typing import assert_type

from tellescope_client import AsyncTellescope, Tellescope, models


async def calls(tellescope: AsyncTellescope) -> None:
    ada = await tellescope.endusers.create(fname="Ada")
    assert_type(ada, models.endusers.Enduser)
    forgotten = tellescope.endusers.get("id")
    print(forgotten.fname)  # expect: attr-defined reportAttributeAccessIssue
    tellescope.endusers.get("id")  # expect: unused-coroutine reportUnusedCoroutine
    async for enduser in tellescope.endusers.list(limit=500):
        assert_type(enduser, models.endusers.Enduser)
    for enduser in tellescope.endusers.list():  # expect: attr-defined reportGeneralTypeIssues
        print(enduser)


async def mixed(tellescope: Tellescope) -> None:
    await tellescope.endusers.get("id")  # expect: misc reportGeneralTypeIssues
    async for enduser in tellescope.endusers.list():  # expect: attr-defined reportGeneralTypeIssues
        print(enduser)
    async with tellescope:  # expect: attr-defined reportGeneralTypeIssues
        pass
