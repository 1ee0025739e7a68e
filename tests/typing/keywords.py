"""Keywords of calls: those that are wrong, that are missing, and that are of another type."""

import datetime as dt

from cobalt_client import Cobalt
from tellescope_client import Tellescope, dicts, models

tellescope = Tellescope(api_key="key", environment="staging")
cobalt = Cobalt(client_id="id", client_secret="secret", access_token="token")

tellescope.endusers.create(fname="Ada", email="ada@example.org")
tellescope.endusers.create(first_name="Ada")  # expect: call-arg reportCallIssue
tellescope.endusers.create(fname=1)  # expect: arg-type reportArgumentType
tellescope.endusers.create("Ada")  # expect: call-arg reportCallIssue
tellescope.endusers.create(last_active=dt.datetime.now(dt.UTC))
tellescope.endusers.create(terms_signed="2024-12-21")  # expect: arg-type reportArgumentType

tellescope.endusers.update("id", updates={"lname": "Lovelace"})
tellescope.endusers.update("id", updates=models.endusers.EnduserUpdates(lname="Lovelace"))
tellescope.endusers.update("id", updates={"date_of_birth": "1815-12-10"})
tellescope.endusers.update("id", updates={"date_of_brith": "x"})  # expect: arg-type reportArgumentType
tellescope.endusers.update("id", updates={"tags": 5})  # expect: arg-type reportArgumentType
changes: dicts.endusers.EnduserUpdates = {"fname": "Ada", "tags": ["first"]}
tellescope.endusers.update("id", updates=changes)
tellescope.endusers.update("id")  # expect: call-arg reportCallIssue
tellescope.endusers.update(updates={})  # expect: call-arg reportCallIssue
print(models.Missing)  # expect: attr-defined reportAttributeAccessIssue

cobalt.telephone_encounters.add_action(emr_appointment_id="1", text="note")
cobalt.telephone_encounters.add_action(emr_appointment_id="1")  # expect: call-arg reportCallIssue

tellescope.nobodies.create()  # expect: attr-defined reportAttributeAccessIssue
tellescope.endusers.invent()  # expect: attr-defined reportAttributeAccessIssue
Tellescope(environment="moon")  # expect: arg-type reportArgumentType
Tellescope(api_kee="key")  # expect: call-arg reportCallIssue
Tellescope(timeout="soon")  # expect: arg-type reportArgumentType
