"""A function that the API calls deprecated."""

from retired_client import AsyncRetired, Retired

Retired().telephone_encounters.add_action(  # expect: deprecated reportDeprecated
    emr_appointment_id="1", text="note"
)


async def calls(retired: AsyncRetired) -> None:
    await retired.telephone_encounters.add_action(  # expect: deprecated reportDeprecated
        emr_appointment_id="1", text="note"
    )
