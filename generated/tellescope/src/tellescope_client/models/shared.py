"""Models that several resources share."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model, Variant
from .._runtime.types import ALWAYS_THERE, ObjectId, Unlisted


class Record(Model):
    """What every record has."""

    id: str = ALWAYS_THERE
    """A unique identifier."""
    created_at: Annotated[dt.datetime, Field(alias="createdAt")] = ALWAYS_THERE
    """When the record was created."""
    updated_at: Annotated[dt.datetime, Field(alias="updatedAt")] = ALWAYS_THERE
    """When the record was most recently updated."""
    business_id: Annotated[str, Field(alias="businessId")] = ALWAYS_THERE
    """The unique identifier of your organization."""
    creator: str | None = None
    """The id of who created the record. (known from elsewhere, not from the page)"""
    organization_ids: Annotated[Any, Field(alias="organizationIds")] = None
    """For accounts with sub-organizations (deprecated)."""
    shared_with_organizations: Annotated[Any, Field(alias="sharedWithOrganizations")] = None
    """For accounts with sub-organizations (deprecated)."""


AnalyticsFrameFemaleOrMaleGender = Literal["Female", "Male", "Other", "Unknown", ""]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class FromAndTo(Model):
    """An object. Source: tellescope.txt:142-145."""

    from_: Annotated[dt.datetime | None, Field(alias="from")] = None
    to: dt.datetime | None = None


Qualifier = Literal["One Of", "All Of"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class QualifierAndValues(Model):
    """An object. Source: tellescope.txt:171-176."""

    qualifier: Literal["One Of", "All Of"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    values: list[str] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


NumberOrEmpty = int | float | Literal[""]
"""One of several shapes (known from the vendor's packages, not from the page)."""


class AppointmentBookingPageTerm(Model):
    """An object. Source: tellescope.txt:1916-1919."""

    link: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    title: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


AppointmentBookingPageCollectReason = Literal["Do Not Collect", "Optional", "Required"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AppointmentBookingPageRestrictions(Model):
    """An object. Source: tellescope.txt:1950-1958."""

    care_team: Annotated[bool | None, Field(alias="careTeam")] = None
    state: bool | None = None
    hours_before: Annotated[int | float | None, Field(alias="hoursBefore")] = None
    hours_after: Annotated[int | float | None, Field(alias="hoursAfter")] = None
    tags_portal: Annotated[list[str] | None, Field(alias="tagsPortal")] = None


class AppointmentBookingPageRestrictionsByTemplate(Model):
    """An object. Source: tellescope.txt:1948-1959."""

    template_id: Annotated[ObjectId | None, Field(alias="templateId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    restrictions: AppointmentBookingPageRestrictions | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AppointmentBookingPage(Record):
    """A record of AppointmentBookingPages (derived from what the page shows). Source:
    tellescope.txt:1903-1972.
    """

    title: str | None = None
    calendar_event_template_ids: Annotated[list[ObjectId] | None, Field(alias="calendarEventTemplateIds")] = (
        None
    )
    location_ids: Annotated[list[ObjectId] | None, Field(alias="locationIds")] = None
    terms: list[AppointmentBookingPageTerm] | None = None
    end_date: Annotated[dt.datetime | None, Field(alias="endDate")] = None
    start_date: Annotated[dt.datetime | None, Field(alias="startDate")] = None
    background_color: Annotated[str | None, Field(alias="backgroundColor")] = None
    primary_color: Annotated[str | None, Field(alias="primaryColor")] = None
    secondary_color: Annotated[str | None, Field(alias="secondaryColor")] = None
    intake_title: Annotated[str | None, Field(alias="intakeTitle")] = None
    intake_description: Annotated[str | None, Field(alias="intakeDescription")] = None
    thank_you_redirect_url: Annotated[str | None, Field(alias="thankYouRedirectURL")] = None
    thank_you_title: Annotated[str | None, Field(alias="thankYouTitle")] = None
    thank_you_description: Annotated[str | None, Field(alias="thankYouDescription")] = None
    thank_you_header_image_url: Annotated[str | None, Field(alias="thankYouHeaderImageURL")] = None
    thank_you_main_image_url: Annotated[str | None, Field(alias="thankYouMainImageURL")] = None
    ga4measurement_id: Annotated[str | None, Field(alias="ga4measurementId")] = None
    hidden_from_portal: Annotated[bool | None, Field(alias="hiddenFromPortal")] = None
    hours_before_booking_allowed: Annotated[
        NumberOrEmpty | None, Field(alias="hoursBeforeBookingAllowed")
    ] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    limited_to_care_team: Annotated[bool | None, Field(alias="limitedToCareTeam")] = None
    limited_by_state: Annotated[bool | None, Field(alias="limitedByState")] = None
    limited_by_tags_portal: Annotated[list[str] | None, Field(alias="limitedByTagsPortal")] = None
    top_logo: Annotated[str | None, Field(alias="topLogo")] = None
    require_location_selection: Annotated[bool | None, Field(alias="requireLocationSelection")] = None
    font_face: Annotated[str | None, Field(alias="fontFace")] = None
    font_family: Annotated[str | None, Field(alias="fontFamily")] = None
    font_url: Annotated[str | None, Field(alias="fontURL")] = None
    collect_reason: Annotated[
        Literal["Do Not Collect", "Optional", "Required"] | str | None, Field(alias="collectReason")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    restrictions_by_template: Annotated[
        list[AppointmentBookingPageRestrictionsByTemplate] | None, Field(alias="restrictionsByTemplate")
    ] = None
    public_multi: Annotated[bool | None, Field(alias="publicMulti")] = None
    public_user_tags: Annotated[list[str] | None, Field(alias="publicUserTags")] = None
    public_user_filter_tags: Annotated[list[str] | None, Field(alias="publicUserFilterTags")] = None
    appointment_slots_max_height: Annotated[int | float | None, Field(alias="appointmentSlotsMaxHeight")] = (
        None
    )
    include_related_contact_types: Annotated[list[str] | None, Field(alias="includeRelatedContactTypes")] = (
        None
    )


AppointmentLocationState = Literal[
    "AK",
    "AL",
    "AR",
    "AS",
    "AZ",
    "CA",
    "CO",
    "CT",
    "DC",
    "DE",
    "FL",
    "GA",
    "GU",
    "HI",
    "IA",
    "ID",
    "IL",
    "IN",
    "KS",
    "KY",
    "LA",
    "MA",
    "MD",
    "ME",
    "MI",
    "MN",
    "MO",
    "MP",
    "MS",
    "MT",
    "NC",
    "ND",
    "NE",
    "NH",
    "NJ",
    "NM",
    "NV",
    "NY",
    "OH",
    "OK",
    "OR",
    "PA",
    "PR",
    "RI",
    "SC",
    "SD",
    "TN",
    "TX",
    "UM",
    "UT",
    "VA",
    "VI",
    "VT",
    "WA",
    "WI",
    "WV",
    "WY",
]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


Timezone = Literal[
    "Africa/Abidjan",
    "Africa/Accra",
    "Africa/Addis_Ababa",
    "Africa/Algiers",
    "Africa/Asmara",
    "Africa/Asmera",
    "Africa/Bamako",
    "Africa/Bangui",
    "Africa/Banjul",
    "Africa/Blantyre",
    "Africa/Brazzaville",
    "Africa/Bujumbura",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Ceuta",
    "Africa/Conakry",
    "Africa/Dakar",
    "Africa/Dar_es_Salaam",
    "Africa/Djibouti",
    "Africa/Douala",
    "Africa/El_Aaiun",
    "Africa/Freetown",
    "Africa/Gaborone",
    "Africa/Harare",
    "Africa/Johannesburg",
    "Africa/Juba",
    "Africa/Kampala",
    "Africa/Khartoum",
    "Africa/Kigali",
    "Africa/Kinshasa",
    "Africa/Lagos",
    "Africa/Libreville",
    "Africa/Lome",
    "Africa/Luanda",
    "Africa/Lubumbashi",
    "Africa/Lusaka",
    "Africa/Malabo",
    "Africa/Maputo",
    "Africa/Maseru",
    "Africa/Mbabane",
    "Africa/Mogadishu",
    "Africa/Monrovia",
    "Africa/Nairobi",
    "Africa/Ndjamena",
    "Africa/Niamey",
    "Africa/Nouakchott",
    "Africa/Ouagadougou",
    "Africa/Porto-Novo",
    "Africa/Sao_Tome",
    "Africa/Timbuktu",
    "Africa/Tripoli",
    "Africa/Tunis",
    "Africa/Windhoek",
    "America/Adak",
    "America/Anchorage",
    "America/Anguilla",
    "America/Antigua",
    "America/Araguaina",
    "America/Argentina/Buenos_Aires",
    "America/Argentina/Catamarca",
    "America/Argentina/ComodRivadavia",
    "America/Argentina/Cordoba",
    "America/Argentina/Jujuy",
    "America/Argentina/La_Rioja",
    "America/Argentina/Mendoza",
    "America/Argentina/Rio_Gallegos",
    "America/Argentina/Salta",
    "America/Argentina/San_Juan",
    "America/Argentina/San_Luis",
    "America/Argentina/Tucuman",
    "America/Argentina/Ushuaia",
    "America/Aruba",
    "America/Asuncion",
    "America/Atikokan",
    "America/Atka",
    "America/Bahia",
    "America/Bahia_Banderas",
    "America/Barbados",
    "America/Belem",
    "America/Belize",
    "America/Blanc-Sablon",
    "America/Boa_Vista",
    "America/Bogota",
    "America/Boise",
    "America/Buenos_Aires",
    "America/Cambridge_Bay",
    "America/Campo_Grande",
    "America/Cancun",
    "America/Caracas",
    "America/Catamarca",
    "America/Cayenne",
    "America/Cayman",
    "America/Chicago",
    "America/Chihuahua",
    "America/Coral_Harbour",
    "America/Cordoba",
    "America/Costa_Rica",
    "America/Creston",
    "America/Cuiaba",
    "America/Curacao",
    "America/Danmarkshavn",
    "America/Dawson",
    "America/Dawson_Creek",
    "America/Denver",
    "America/Detroit",
    "America/Dominica",
    "America/Edmonton",
    "America/Eirunepe",
    "America/El_Salvador",
    "America/Ensenada",
    "America/Fort_Wayne",
    "America/Fortaleza",
    "America/Glace_Bay",
    "America/Godthab",
    "America/Goose_Bay",
    "America/Grand_Turk",
    "America/Grenada",
    "America/Guadeloupe",
    "America/Guatemala",
    "America/Guayaquil",
    "America/Guyana",
    "America/Halifax",
    "America/Havana",
    "America/Hermosillo",
    "America/Indiana/Indianapolis",
    "America/Indiana/Knox",
    "America/Indiana/Marengo",
    "America/Indiana/Petersburg",
    "America/Indiana/Tell_City",
    "America/Indiana/Valparaiso",
    "America/Indiana/Vevay",
    "America/Indiana/Vincennes",
    "America/Indiana/Winamac",
    "America/Indianapolis",
    "America/Inuvik",
    "America/Iqaluit",
    "America/Jamaica",
    "America/Jujuy",
    "America/Juneau",
    "America/Kentucky/Louisville",
    "America/Kentucky/Monticello",
    "America/Knox_IN",
    "America/Kralendijk",
    "America/La_Paz",
    "America/Lima",
    "America/Los_Angeles",
    "America/Louisville",
    "America/Lower_Princes",
    "America/Maceio",
    "America/Managua",
    "America/Manaus",
    "America/Marigot",
    "America/Martinique",
    "America/Matamoros",
    "America/Mazatlan",
    "America/Mendoza",
    "America/Menominee",
    "America/Merida",
    "America/Metlakatla",
    "America/Mexico_City",
    "America/Miquelon",
    "America/Moncton",
    "America/Monterrey",
    "America/Montevideo",
    "America/Montreal",
    "America/Montserrat",
    "America/Nassau",
    "America/New_York",
    "America/Nipigon",
    "America/Nome",
    "America/Noronha",
    "America/North_Dakota/Beulah",
    "America/North_Dakota/Center",
    "America/North_Dakota/New_Salem",
    "America/Ojinaga",
    "America/Panama",
    "America/Pangnirtung",
    "America/Paramaribo",
    "America/Phoenix",
    "America/Port_of_Spain",
    "America/Port-au-Prince",
    "America/Porto_Acre",
    "America/Porto_Velho",
    "America/Puerto_Rico",
    "America/Rainy_River",
    "America/Rankin_Inlet",
    "America/Recife",
    "America/Regina",
    "America/Resolute",
    "America/Rio_Branco",
    "America/Rosario",
    "America/Santa_Isabel",
    "America/Santarem",
    "America/Santiago",
    "America/Santo_Domingo",
    "America/Sao_Paulo",
    "America/Scoresbysund",
    "America/Shiprock",
    "America/Sitka",
    "America/St_Barthelemy",
    "America/St_Johns",
    "America/St_Kitts",
    "America/St_Lucia",
    "America/St_Thomas",
    "America/St_Vincent",
    "America/Swift_Current",
    "America/Tegucigalpa",
    "America/Thule",
    "America/Thunder_Bay",
    "America/Tijuana",
    "America/Toronto",
    "America/Tortola",
    "America/Vancouver",
    "America/Virgin",
    "America/Whitehorse",
    "America/Winnipeg",
    "America/Yakutat",
    "America/Yellowknife",
    "Antarctica/Casey",
    "Antarctica/Davis",
    "Antarctica/DumontDUrville",
    "Antarctica/Macquarie",
    "Antarctica/Mawson",
    "Antarctica/McMurdo",
    "Antarctica/Palmer",
    "Antarctica/Rothera",
    "Antarctica/South_Pole",
    "Antarctica/Syowa",
    "Antarctica/Troll",
    "Antarctica/Vostok",
    "Arctic/Longyearbyen",
    "Asia/Aden",
    "Asia/Almaty",
    "Asia/Amman",
    "Asia/Anadyr",
    "Asia/Aqtau",
    "Asia/Aqtobe",
    "Asia/Ashgabat",
    "Asia/Ashkhabad",
    "Asia/Baghdad",
    "Asia/Bahrain",
    "Asia/Baku",
    "Asia/Bangkok",
    "Asia/Beirut",
    "Asia/Bishkek",
    "Asia/Brunei",
    "Asia/Calcutta",
    "Asia/Choibalsan",
    "Asia/Chongqing",
    "Asia/Chungking",
    "Asia/Colombo",
    "Asia/Dacca",
    "Asia/Damascus",
    "Asia/Dhaka",
    "Asia/Dili",
    "Asia/Dubai",
    "Asia/Dushanbe",
    "Asia/Gaza",
    "Asia/Harbin",
    "Asia/Hebron",
    "Asia/Ho_Chi_Minh",
    "Asia/Hong_Kong",
    "Asia/Hovd",
    "Asia/Irkutsk",
    "Asia/Istanbul",
    "Asia/Jakarta",
    "Asia/Jayapura",
    "Asia/Jerusalem",
    "Asia/Kabul",
    "Asia/Kamchatka",
    "Asia/Karachi",
    "Asia/Kashgar",
    "Asia/Kathmandu",
    "Asia/Katmandu",
    "Asia/Khandyga",
    "Asia/Kolkata",
    "Asia/Krasnoyarsk",
    "Asia/Kuala_Lumpur",
    "Asia/Kuching",
    "Asia/Kuwait",
    "Asia/Macao",
    "Asia/Macau",
    "Asia/Magadan",
    "Asia/Makassar",
    "Asia/Manila",
    "Asia/Muscat",
    "Asia/Nicosia",
    "Asia/Novokuznetsk",
    "Asia/Novosibirsk",
    "Asia/Omsk",
    "Asia/Oral",
    "Asia/Phnom_Penh",
    "Asia/Pontianak",
    "Asia/Pyongyang",
    "Asia/Qatar",
    "Asia/Qyzylorda",
    "Asia/Rangoon",
    "Asia/Riyadh",
    "Asia/Saigon",
    "Asia/Sakhalin",
    "Asia/Samarkand",
    "Asia/Seoul",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Taipei",
    "Asia/Tashkent",
    "Asia/Tbilisi",
    "Asia/Tehran",
    "Asia/Tel_Aviv",
    "Asia/Thimbu",
    "Asia/Thimphu",
    "Asia/Tokyo",
    "Asia/Ujung_Pandang",
    "Asia/Ulaanbaatar",
    "Asia/Ulan_Bator",
    "Asia/Urumqi",
    "Asia/Ust-Nera",
    "Asia/Vientiane",
    "Asia/Vladivostok",
    "Asia/Yakutsk",
    "Asia/Yekaterinburg",
    "Asia/Yerevan",
    "Atlantic/Azores",
    "Atlantic/Bermuda",
    "Atlantic/Canary",
    "Atlantic/Cape_Verde",
    "Atlantic/Faeroe",
    "Atlantic/Faroe",
    "Atlantic/Jan_Mayen",
    "Atlantic/Madeira",
    "Atlantic/Reykjavik",
    "Atlantic/South_Georgia",
    "Atlantic/St_Helena",
    "Atlantic/Stanley",
    "Australia/ACT",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Broken_Hill",
    "Australia/Canberra",
    "Australia/Currie",
    "Australia/Darwin",
    "Australia/Eucla",
    "Australia/Hobart",
    "Australia/LHI",
    "Australia/Lindeman",
    "Australia/Lord_Howe",
    "Australia/Melbourne",
    "Australia/North",
    "Australia/NSW",
    "Australia/Perth",
    "Australia/Queensland",
    "Australia/South",
    "Australia/Sydney",
    "Australia/Tasmania",
    "Australia/Victoria",
    "Australia/West",
    "Australia/Yancowinna",
    "Brazil/Acre",
    "Brazil/DeNoronha",
    "Brazil/East",
    "Brazil/West",
    "Canada/Atlantic",
    "Canada/Central",
    "Canada/Eastern",
    "Canada/East-Saskatchewan",
    "Canada/Mountain",
    "Canada/Newfoundland",
    "Canada/Pacific",
    "Canada/Saskatchewan",
    "Canada/Yukon",
    "Chile/Continental",
    "Chile/EasterIsland",
    "Cuba",
    "Egypt",
    "Eire",
    "Etc/GMT",
    "Etc/GMT+0",
    "Etc/UCT",
    "Etc/Universal",
    "Etc/UTC",
    "Etc/Zulu",
    "Europe/Amsterdam",
    "Europe/Andorra",
    "Europe/Athens",
    "Europe/Belfast",
    "Europe/Belgrade",
    "Europe/Berlin",
    "Europe/Bratislava",
    "Europe/Brussels",
    "Europe/Bucharest",
    "Europe/Budapest",
    "Europe/Busingen",
    "Europe/Chisinau",
    "Europe/Copenhagen",
    "Europe/Dublin",
    "Europe/Gibraltar",
    "Europe/Guernsey",
    "Europe/Helsinki",
    "Europe/Isle_of_Man",
    "Europe/Istanbul",
    "Europe/Jersey",
    "Europe/Kaliningrad",
    "Europe/Kiev",
    "Europe/Lisbon",
    "Europe/Ljubljana",
    "Europe/London",
    "Europe/Luxembourg",
    "Europe/Madrid",
    "Europe/Malta",
    "Europe/Mariehamn",
    "Europe/Minsk",
    "Europe/Monaco",
    "Europe/Moscow",
    "Europe/Nicosia",
    "Europe/Oslo",
    "Europe/Paris",
    "Europe/Podgorica",
    "Europe/Prague",
    "Europe/Riga",
    "Europe/Rome",
    "Europe/Samara",
    "Europe/San_Marino",
    "Europe/Sarajevo",
    "Europe/Simferopol",
    "Europe/Skopje",
    "Europe/Sofia",
    "Europe/Stockholm",
    "Europe/Tallinn",
    "Europe/Tirane",
    "Europe/Tiraspol",
    "Europe/Uzhgorod",
    "Europe/Vaduz",
    "Europe/Vatican",
    "Europe/Vienna",
    "Europe/Vilnius",
    "Europe/Volgograd",
    "Europe/Warsaw",
    "Europe/Zagreb",
    "Europe/Zaporozhye",
    "Europe/Zurich",
    "GB",
    "GB-Eire",
    "GMT",
    "GMT+0",
    "GMT0",
    "GMT-0",
    "Greenwich",
    "Hongkong",
    "Iceland",
    "Indian/Antananarivo",
    "Indian/Chagos",
    "Indian/Christmas",
    "Indian/Cocos",
    "Indian/Comoro",
    "Indian/Kerguelen",
    "Indian/Mahe",
    "Indian/Maldives",
    "Indian/Mauritius",
    "Indian/Mayotte",
    "Indian/Reunion",
    "Iran",
    "Israel",
    "Jamaica",
    "Japan",
    "Kwajalein",
    "Libya",
    "Mexico/BajaNorte",
    "Mexico/BajaSur",
    "Mexico/General",
    "Navajo",
    "NZ",
    "NZ-CHAT",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Pacific/Chuuk",
    "Pacific/Easter",
    "Pacific/Efate",
    "Pacific/Enderbury",
    "Pacific/Fakaofo",
    "Pacific/Fiji",
    "Pacific/Funafuti",
    "Pacific/Galapagos",
    "Pacific/Gambier",
    "Pacific/Guadalcanal",
    "Pacific/Guam",
    "Pacific/Honolulu",
    "Pacific/Johnston",
    "Pacific/Kiritimati",
    "Pacific/Kosrae",
    "Pacific/Kwajalein",
    "Pacific/Majuro",
    "Pacific/Marquesas",
    "Pacific/Midway",
    "Pacific/Nauru",
    "Pacific/Niue",
    "Pacific/Norfolk",
    "Pacific/Noumea",
    "Pacific/Pago_Pago",
    "Pacific/Palau",
    "Pacific/Pitcairn",
    "Pacific/Pohnpei",
    "Pacific/Ponape",
    "Pacific/Port_Moresby",
    "Pacific/Rarotonga",
    "Pacific/Saipan",
    "Pacific/Samoa",
    "Pacific/Tahiti",
    "Pacific/Tarawa",
    "Pacific/Tongatapu",
    "Pacific/Truk",
    "Pacific/Wake",
    "Pacific/Wallis",
    "Pacific/Yap",
    "Poland",
    "Portugal",
    "PRC",
    "ROC",
    "ROK",
    "Singapore",
    "Turkey",
    "UCT",
    "Universal",
    "US/Alaska",
    "US/Aleutian",
    "US/Arizona",
    "US/Central",
    "US/Eastern",
    "US/East-Indiana",
    "US/Hawaii",
    "US/Indiana-Starke",
    "US/Michigan",
    "US/Mountain",
    "US/Pacific",
    "US/Samoa",
    "UTC",
    "W-SU",
    "Zulu",
]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AppointmentLocation(Record):
    """A record of AppointmentLocations (derived from what the page shows). Source:
    tellescope.txt:2148-2168.
    """

    title: str | None = None
    address: str | None = None
    city: str | None = None
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    phone: str | None = None
    state: AppointmentLocationState | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    timezone: Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    canvas_location_id: Annotated[str | None, Field(alias="canvasLocationId")] = None
    healthie_contact_type: Annotated[str | None, Field(alias="healthieContactType")] = None
    healthie_location_id: Annotated[str | None, Field(alias="healthieLocationId")] = None
    healthie_use_zoom: Annotated[bool | None, Field(alias="healthieUseZoom")] = None
    instructions: str | None = None
    tags: list[str] | None = None


AutomatedActionType = Literal["formResponse"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class TypeAndInfoInfo(Model):
    """An object. Source: tellescope.txt:2284-2286."""

    automation_step_id: Annotated[ObjectId | None, Field(alias="automationStepId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class TypeAndInfo(Model):
    """An object. Source: tellescope.txt:2282-2287."""

    type: Literal["formResponse"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: TypeAndInfoInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionSetEnduserStatusInfo(Model):
    """An object. Source: tellescope.txt:2367-2369."""

    status: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionSetEnduserStatus(Variant):
    """An object. Source: tellescope.txt:2365-2371."""

    type: Literal["setEnduserStatus"] = "setEnduserStatus"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionSetEnduserStatusInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None


AssignmentType = Literal["Care Team Primary", "Default"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class Assignment(Model):
    """An object. Source: tellescope.txt:2379-2382."""

    type: Literal["Care Team Primary", "Default"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class AutomatedActionSendEmailInfo(Model):
    """An object. Source: tellescope.txt:2374-2390."""

    sender_id: Annotated[str | None, Field(alias="senderId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    assignment: Assignment | None = None
    from_email_override: Annotated[str | None, Field(alias="fromEmailOverride")] = None


class AutomatedActionSendEmail(Variant):
    """An object. Source: tellescope.txt:2372-2392."""

    type: Literal["sendEmail"] = "sendEmail"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionSendEmailInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None


class AutomatedActionSendSMSInfo(Model):
    """An object. Source: tellescope.txt:2395-2410."""

    sender_id: Annotated[str | None, Field(alias="senderId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    assignment: Assignment | None = None


class AutomatedActionSendSMS(Variant):
    """An object. Source: tellescope.txt:2393-2412."""

    type: Literal["sendSMS"] = "sendSMS"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionSendSMSInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None


class AutomatedActionNotifyTeamInfo(Model):
    """An object. Source: tellescope.txt:2415-2427."""

    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    for_assigned: Annotated[bool | None, Field(alias="forAssigned")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    roles: list[str] | None = None
    tags: QualifierAndValues | None = None


class AutomatedActionNotifyTeam(Variant):
    """An object. Source: tellescope.txt:2413-2429."""

    type: Literal["notifyTeam"] = "notifyTeam"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionNotifyTeamInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None


EmailOrSMS = Literal["Email", "SMS", "Chat"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AutomatedActionSendFormInfo(Model):
    """An object. Source: tellescope.txt:2432-2448."""

    sender_id: Annotated[str | None, Field(alias="senderId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    form_id: Annotated[str | None, Field(alias="formId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    channel: Literal["Email", "SMS", "Chat"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    assignment: Assignment | None = None


class AutomatedActionSendForm(Variant):
    """An object. Source: tellescope.txt:2430-2450."""

    type: Literal["sendForm"] = "sendForm"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionSendFormInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None


class AutomatedActionShareContentInfo(Model):
    """An object. Source: tellescope.txt:2453-2457."""

    managed_content_record_ids: Annotated[list[ObjectId] | None, Field(alias="managedContentRecordIds")] = (
        None
    )
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionShareContent(Variant):
    """An object. Source: tellescope.txt:2451-2459."""

    type: Literal["shareContent"] = "shareContent"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionShareContentInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None


class AssignmentStrategyCareTeamRandom(Variant):
    """An object. Source: tellescope.txt:2468-2471."""

    type: Literal["care-team-random"] = "care-team-random"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class AssignmentStrategyCareTeamPrimary(Variant):
    """An object. Source: tellescope.txt:2468-2471."""

    type: Literal["care-team-primary"] = "care-team-primary"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class AssignmentStrategyPreviousOwner(Variant):
    """An object. Source: tellescope.txt:2468-2471."""

    type: Literal["previous-owner"] = "previous-owner"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class AssignmentStrategyRecentlyBookedAppointmentHost(Variant):
    """An object. Source: tellescope.txt:2468-2471."""

    type: Literal["Recently-Booked Appointment Host"] = "Recently-Booked Appointment Host"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class AssignmentStrategyFormSubmitterForJourneyTrigger(Variant):
    """An object. Source: tellescope.txt:2468-2471."""

    type: Literal["Form Submitter for Journey Trigger"] = "Form Submitter for Journey Trigger"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class AssignmentStrategyDefault(Variant):
    """An object. Source: tellescope.txt:2468-2471."""

    type: Literal["default"] = "default"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class AssignmentStrategyByTags(Variant):
    """An object. Source: tellescope.txt:2480-2488."""

    type: Literal["by-tags"] = "by-tags"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: QualifierAndValues | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AssignmentStrategyQueueInfo(Model):
    """An object. Source: tellescope.txt:2491-2499."""

    queue_id: Annotated[str | None, Field(alias="queueId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    tags: QualifierAndValues | None = None


class AssignmentStrategyQueue(Variant):
    """An object. Source: tellescope.txt:2489-2500."""

    type: Literal["queue"] = "queue"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AssignmentStrategyQueueInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AssignmentStrategyOther(Model):
    """A member of AssignmentStrategy that the documentation does not know. Source:
    tellescope.txt:2466-2514.
    """

    type: Unlisted = None
    """Another value than those of the other members of AssignmentStrategy."""


AssignmentStrategy = (
    AssignmentStrategyCareTeamRandom
    | AssignmentStrategyCareTeamPrimary
    | AssignmentStrategyPreviousOwner
    | AssignmentStrategyRecentlyBookedAppointmentHost
    | AssignmentStrategyFormSubmitterForJourneyTrigger
    | AssignmentStrategyDefault
    | AssignmentStrategyByTags
    | AssignmentStrategyQueue
    | AssignmentStrategyOther
)
"""One of several shapes (not on the page: @tellescope/schema 1.174.0). Source:
tellescope.txt:2466-2514.
"""


AutomatedActionCreateTicketInfoType = Literal["Complete Form"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class AutomatedActionCreateTicketInfoInfo(Model):
    """An object. Source: tellescope.txt:2527-2530."""

    form_id: Annotated[ObjectId | None, Field(alias="formId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    form_response_id: Annotated[ObjectId | None, Field(alias="formResponseId")] = None


class AutomatedActionTypeAndInfoAction(Model):
    """An object. Source: tellescope.txt:2525-2533."""

    type: Literal["Complete Form"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionCreateTicketInfoInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    completed_at: Annotated[dt.datetime | None, Field(alias="completedAt")] = None
    optional: bool | None = None


class AutomatedMsBeforeDueDateAndDidRemindReminder(Model):
    """An object. Source: tellescope.txt:2542-2546."""

    ms_before_due_date: Annotated[int | float | None, Field(alias="msBeforeDueDate")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    did_remind: Annotated[bool | None, Field(alias="didRemind")] = None
    queue_id: Annotated[ObjectId | None, Field(alias="queueId")] = None


class AutomatedActionCreateTicketInfo(Model):
    """An object. Source: tellescope.txt:2463-2559."""

    title: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    description: str | None = None
    assignment_strategy: Annotated[AssignmentStrategy | None, Field(alias="assignmentStrategy")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    close_reasons: Annotated[list[str] | None, Field(alias="closeReasons")] = None
    restrict_by_state: Annotated[bool | None, Field(alias="restrictByState")] = None
    restrict_by_care_team: Annotated[bool | None, Field(alias="restrictByCareTeam")] = None
    default_assignee: Annotated[str | None, Field(alias="defaultAssignee")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    for_care_plan: Annotated[bool | None, Field(alias="forCarePlan")] = None
    hidden_from_tickets: Annotated[bool | None, Field(alias="hiddenFromTickets")] = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    actions: list[AutomatedActionTypeAndInfoAction] | None = None
    due_date_offset_in_ms: Annotated[int | float | None, Field(alias="dueDateOffsetInMS")] = None
    skip_days_of_week_for_due_date: Annotated[
        list[int | float] | None, Field(alias="skipDaysOfWeekForDueDate")
    ] = None
    close_on_finished_actions: Annotated[bool | None, Field(alias="closeOnFinishedActions")] = None
    require_confirmation: Annotated[bool | None, Field(alias="requireConfirmation")] = None
    reminders: list[AutomatedMsBeforeDueDateAndDidRemindReminder] | None = None
    priority: int | float | None = None
    preserve_context: Annotated[bool | None, Field(alias="preserveContext")] = None
    tags: list[str] | None = None
    context_form_ids: Annotated[list[ObjectId] | None, Field(alias="contextFormIds")] = None
    context_enduser_fields: Annotated[list[str] | None, Field(alias="contextEnduserFields")] = None


class AutomatedActionCreateTicket(Variant):
    """An object. Source: tellescope.txt:2460-2560."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["createTicket"] = "createTicket"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionCreateTicketInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class FieldAndValue(Model):
    """An object. Source: tellescope.txt:2568-2571."""

    field: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionSendWebhookInfo(Model):
    """An object. Source: tellescope.txt:2564-2574."""

    message: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    url: str | None = None
    fields: list[FieldAndValue] | None = None
    secret: str | None = None


class AutomatedActionSendWebhook(Variant):
    """An object. Source: tellescope.txt:2561-2575."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["sendWebhook"] = "sendWebhook"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionSendWebhookInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionField(Model):
    """An object. Source: tellescope.txt:2581-2586."""

    name: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    type: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    increment: int | float | None = None


class AutomatedActionFieldsObjectInfo(Model):
    """An object. Source: tellescope.txt:2579-2588."""

    fields: list[AutomatedActionField] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionSetEnduserFields(Variant):
    """An object. Source: tellescope.txt:2576-2589."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["setEnduserFields"] = "setEnduserFields"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionFieldsObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionTagsObjectInfo(Model):
    """An object. Source: tellescope.txt:2593-2597."""

    tags: list[str] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionAddEnduserTags(Variant):
    """An object. Source: tellescope.txt:2590-2598."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["addEnduserTags"] = "addEnduserTags"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionTagsObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionRemoveEnduserTags(Variant):
    """An object. Source: tellescope.txt:2590-2598."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["removeEnduserTags"] = "removeEnduserTags"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionTagsObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionJourneyIdObjectInfo(Model):
    """An object. Source: tellescope.txt:2611-2613."""

    journey_id: Annotated[str | None, Field(alias="journeyId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionAddToJourney(Variant):
    """An object. Source: tellescope.txt:2608-2614."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["addToJourney"] = "addToJourney"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionJourneyIdObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionRemoveFromJourney(Variant):
    """An object. Source: tellescope.txt:2608-2614."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["removeFromJourney"] = "removeFromJourney"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionJourneyIdObjectInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionIterableSendEmailInfo(Model):
    """An object. Source: tellescope.txt:2625-2627."""

    campaign_id: Annotated[str | None, Field(alias="campaignId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionIterableSendEmail(Variant):
    """An object. Source: tellescope.txt:2622-2628."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["iterableSendEmail"] = "iterableSendEmail"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionIterableSendEmailInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class DataFieldsMapping(Model):
    """An object. Source: tellescope.txt:2636-2639."""

    iterable: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    tellescope: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionIterableCustomEventInfo(Model):
    """An object. Source: tellescope.txt:2632-2641."""

    event_name: Annotated[str | None, Field(alias="eventName")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    description: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    data_fields_mapping: Annotated[list[DataFieldsMapping] | None, Field(alias="dataFieldsMapping")] = None


class AutomatedActionIterableCustomEvent(Variant):
    """An object. Source: tellescope.txt:2629-2642."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["iterableCustomEvent"] = "iterableCustomEvent"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionIterableCustomEventInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionZendeskCreateTicketInfo(Model):
    """An object. Source: tellescope.txt:2646-2649."""

    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    default_sender_id: Annotated[str | None, Field(alias="defaultSenderId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionZendeskCreateTicket(Variant):
    """An object. Source: tellescope.txt:2643-2650."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["zendeskCreateTicket"] = "zendeskCreateTicket"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionZendeskCreateTicketInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionCreateCarePlanInfo(Model):
    """An object. Source: tellescope.txt:2654-2662."""

    title: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    hide_remaining_tickets_progress: Annotated[bool | None, Field(alias="hideRemainingTicketsProgress")] = (
        None
    )
    highlighted_enduser_fields: Annotated[list[str] | None, Field(alias="highlightedEnduserFields")] = None
    close_automatically_by_ticket: Annotated[bool | None, Field(alias="closeAutomaticallyByTicket")] = None


class AutomatedActionCreateCarePlan(Variant):
    """An object. Source: tellescope.txt:2651-2663."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["createCarePlan"] = "createCarePlan"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionCreateCarePlanInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionCompleteCarePlan(Variant):
    """An object. Source: tellescope.txt:2664-2668."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["completeCarePlan"] = "completeCarePlan"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionZusSync(Variant):
    """An object. Source: tellescope.txt:2664-2668."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["zusSync"] = "zusSync"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionZusPull(Variant):
    """An object. Source: tellescope.txt:2664-2668."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["zusPull"] = "zusPull"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionHealthieSync(Variant):
    """An object. Source: tellescope.txt:2664-2668."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["healthieSync"] = "healthieSync"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionElationSync(Variant):
    """An object. Source: tellescope.txt:2664-2668."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["elationSync"] = "elationSync"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionCanvasSync(Variant):
    """An object. Source: tellescope.txt:2664-2668."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["canvasSync"] = "canvasSync"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionActiveCampaignAddToLists(Variant):
    """An object. Source: tellescope.txt:2664-2668."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["activeCampaignAddToLists"] = "activeCampaignAddToLists"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionPagerDutyCreateIncidentInfo(Model):
    """An object. Source: tellescope.txt:2682-2686."""

    title: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    type: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    service_id: Annotated[str | None, Field(alias="serviceId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionPagerDutyCreateIncident(Variant):
    """An object. Source: tellescope.txt:2679-2687."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["pagerDutyCreateIncident"] = "pagerDutyCreateIncident"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionPagerDutyCreateIncidentInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionLine(Model):
    """An object. Source: tellescope.txt:2693-2696."""

    quantity: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    sku: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionSmartMeterPlaceOrderInfo(Model):
    """An object. Source: tellescope.txt:2691-2699."""

    lines: list[AutomatedActionLine] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    shipping: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionSmartMeterPlaceOrder(Variant):
    """An object. Source: tellescope.txt:2688-2700."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["smartMeterPlaceOrder"] = "smartMeterPlaceOrder"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionSmartMeterPlaceOrderInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionSendChatInfo(Model):
    """An object. Source: tellescope.txt:2704-2708."""

    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""
    identifier: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    include_care_team: Annotated[bool | None, Field(alias="includeCareTeam")] = None


class AutomatedActionSendChat(Variant):
    """An object. Source: tellescope.txt:2701-2709."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["sendChat"] = "sendChat"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionSendChatInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionHealthieSendChat(Variant):
    """An object. Source: tellescope.txt:2701-2709."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["healthieSendChat"] = "healthieSendChat"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionSendChatInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionHealthieAddToCourseInfo(Model):
    """An object. Source: tellescope.txt:2728-2730."""

    course_id: Annotated[str | None, Field(alias="courseId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionHealthieAddToCourse(Variant):
    """An object. Source: tellescope.txt:2725-2731."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["healthieAddToCourse"] = "healthieAddToCourse"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionHealthieAddToCourseInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionCompleteTicketsInfo(Model):
    """An object. Source: tellescope.txt:2744-2748."""

    journey_ids: Annotated[list[ObjectId] | None, Field(alias="journeyIds")] = None


class AutomatedActionCompleteTickets(Variant):
    """An object. Source: tellescope.txt:2741-2749."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["completeTickets"] = "completeTickets"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionCompleteTicketsInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionChangeContactTypeInfo(Model):
    """An object. Source: tellescope.txt:2753-2755."""

    type: str | None = None


class AutomatedActionChangeContactType(Variant):
    """An object. Source: tellescope.txt:2750-2756."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["changeContactType"] = "changeContactType"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionChangeContactTypeInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionSwitchToRelatedContactInfo(Model):
    """An object. Source: tellescope.txt:2765-2770."""

    type: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    other_types: Annotated[list[str] | None, Field(alias="otherTypes")] = None


class AutomatedActionSwitchToRelatedContact(Variant):
    """An object. Source: tellescope.txt:2762-2771."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: Literal["switchToRelatedContact"] = "switchToRelatedContact"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: AutomatedActionSwitchToRelatedContactInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class AutomatedActionOther(Model):
    """A member of AutomatedActionAction that the documentation does not know. Source:
    tellescope.txt:2363-2773.
    """

    type: Unlisted = None
    """Another value than those of the other members of AutomatedActionAction."""


AutomatedActionAction = (
    AutomatedActionSetEnduserStatus
    | AutomatedActionSendEmail
    | AutomatedActionSendSMS
    | AutomatedActionNotifyTeam
    | AutomatedActionSendForm
    | AutomatedActionShareContent
    | AutomatedActionCreateTicket
    | AutomatedActionSendWebhook
    | AutomatedActionSetEnduserFields
    | AutomatedActionAddEnduserTags
    | AutomatedActionRemoveEnduserTags
    | AutomatedActionAddToJourney
    | AutomatedActionRemoveFromJourney
    | AutomatedActionIterableSendEmail
    | AutomatedActionIterableCustomEvent
    | AutomatedActionZendeskCreateTicket
    | AutomatedActionCreateCarePlan
    | AutomatedActionCompleteCarePlan
    | AutomatedActionZusSync
    | AutomatedActionZusPull
    | AutomatedActionHealthieSync
    | AutomatedActionElationSync
    | AutomatedActionCanvasSync
    | AutomatedActionActiveCampaignAddToLists
    | AutomatedActionPagerDutyCreateIncident
    | AutomatedActionSmartMeterPlaceOrder
    | AutomatedActionSendChat
    | AutomatedActionHealthieSendChat
    | AutomatedActionHealthieAddToCourse
    | AutomatedActionCompleteTickets
    | AutomatedActionChangeContactType
    | AutomatedActionSwitchToRelatedContact
    | AutomatedActionOther
)
"""One of several shapes (not on the page: @tellescope/schema 1.174.0). Source:
tellescope.txt:2363-2773.
"""


class FlowchartUI(Model):
    """An object. Source: tellescope.txt:4312-4315."""

    x: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    y: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


DateTimeOrEmpty = dt.datetime | Literal[""]
"""One of several shapes (known from the vendor's packages, not from the page)."""


CreatorType = Literal["user", "enduser"]
"""A known value (known from the vendor's packages, not from the page)."""


class Attendee(Model):
    """An object. Source: tellescope.txt:7159-7162."""

    type: Literal["user", "enduser"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    id: ObjectId | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


CalendarEventType = Literal["webhook"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class Reminder(Model):
    """An object. Source: tellescope.txt:7165-7171."""

    info: dict[str, Any] | None = None
    type: Literal["webhook"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    ms_before_start_time: Annotated[int | float | None, Field(alias="msBeforeStartTime")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    did_remind: Annotated[bool | None, Field(alias="didRemind")] = None
    dont_send_if_passed: Annotated[bool | None, Field(alias="dontSendIfPassed")] = None


class PortalSettings(Model):
    """An object. Source: tellescope.txt:7201-7203."""

    hide_users: Annotated[bool | None, Field(alias="hideUsers")] = None


VideoIntegration = Literal["Zoom", "No Integration"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class CodeDisplayAndSystem(Model):
    """An object. Source: tellescope.txt:7218-7222."""

    code: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    display: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    system: str | None = None


class Reference(Model):
    """An object (known from the vendor's packages, not from the page)."""

    type: str = ALWAYS_THERE
    id: str = ALWAYS_THERE
    creator: str | None = None
    environment: str | None = None


class CalendarEventTemplate(Record):
    """A record of CalendarEventTemplates (derived from what the page shows). Source:
    tellescope.txt:7562-7633.
    """

    dont_auto_sync_patient_to_healthie: Annotated[
        bool | None, Field(alias="dontAutoSyncPatientToHealthie")
    ] = None
    title: str | None = None
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    display_description: Annotated[str | None, Field(alias="displayDescription")] = None
    duration_in_minutes: Annotated[int | float | None, Field(alias="durationInMinutes")] = None
    portal_settings: Annotated[PortalSettings | None, Field(alias="portalSettings")] = None
    product_ids: Annotated[list[ObjectId] | None, Field(alias="productIds")] = None
    type: str | None = None
    description: str | None = None
    reminders: list[Reminder] | None = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    enable_video_call: Annotated[bool | None, Field(alias="enableVideoCall")] = None
    enable_self_scheduling: Annotated[bool | None, Field(alias="enableSelfScheduling")] = None
    restricted_by_state: Annotated[bool | None, Field(alias="restrictedByState")] = None
    image: str | None = None
    confirmation_email_disabled: Annotated[bool | None, Field(alias="confirmationEmailDisabled")] = None
    confirmation_sms_disabled: Annotated[bool | None, Field(alias="confirmationSMSDisabled")] = None
    care_plan_forms: Annotated[list[ObjectId] | None, Field(alias="carePlanForms")] = None
    care_plan_content: Annotated[list[ObjectId] | None, Field(alias="carePlanContent")] = None
    care_plan_files: Annotated[list[ObjectId] | None, Field(alias="carePlanFiles")] = None
    care_plan_tasks: Annotated[list[str] | None, Field(alias="carePlanTasks")] = None
    video_integration: Annotated[
        Literal["Zoom", "No Integration"] | str | None, Field(alias="videoIntegration")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    generate_zoom_link_when_booked: Annotated[bool | None, Field(alias="generateZoomLinkWhenBooked")] = None
    color: str | None = None
    api_only: Annotated[bool | None, Field(alias="apiOnly")] = None
    enduser_attendee_limit: Annotated[int | float | None, Field(alias="enduserAttendeeLimit")] = None
    buffer_end_minutes: Annotated[int | float | None, Field(alias="bufferEndMinutes")] = None
    buffer_start_minutes: Annotated[int | float | None, Field(alias="bufferStartMinutes")] = None
    canvas_coding: Annotated[CodeDisplayAndSystem | None, Field(alias="canvasCoding")] = None
    canvas_reason_coding: Annotated[CodeDisplayAndSystem | None, Field(alias="canvasReasonCoding")] = None
    tags: list[str] | None = None
    match_to_healthie_template: Annotated[bool | None, Field(alias="matchToHealthieTemplate")] = None
    use_user_url: Annotated[bool | None, Field(alias="useUserURL")] = None
    instructions: str | None = None
    requires_enduser: Annotated[bool | None, Field(alias="requiresEnduser")] = None
    require_portal_cancel_reason: Annotated[bool | None, Field(alias="requirePortalCancelReason")] = None
    allow_group_reschedule: Annotated[bool | None, Field(alias="allowGroupReschedule")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class TypeNameAndSecureName(Model):
    """An object. Source: tellescope.txt:7995-7999."""

    type: str | None = None
    name: str | None = None
    secure_name: Annotated[str | None, Field(alias="secureName")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


EmptyOrDateTime = Literal[""] | dt.datetime
"""One of several shapes (known from the vendor's packages, not from the page)."""


DatabaseRecordType = Literal["Text"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class DatabaseRecordValue(Model):
    """An object. Source: tellescope.txt:8364-8368."""

    type: Literal["Text"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None
    label: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class DatabaseRecord(Record):
    """A record of DatabaseRecords (derived from what the page shows). Source: tellescope.txt:8357-8370."""

    database_id: Annotated[str | None, Field(alias="databaseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    values: list[DatabaseRecordValue] | None = None


class JourneyContext(Model):
    """An object. Source: tellescope.txt:8667-8682."""

    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    form_response_id: Annotated[str | None, Field(alias="formResponseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    purchase_id: Annotated[str | None, Field(alias="purchaseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    order_id: Annotated[str | None, Field(alias="orderId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    observation_id: Annotated[str | None, Field(alias="observationId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    phone_call_id: Annotated[str | None, Field(alias="phoneCallId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    sms_id: Annotated[str | None, Field(alias="smsId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    chat_id: Annotated[str | None, Field(alias="chatId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    email_id: Annotated[str | None, Field(alias="emailId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    form_group_id: Annotated[str | None, Field(alias="formGroupId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    public_identifier: Annotated[str | None, Field(alias="publicIdentifier")] = None
    database_record_id: Annotated[str | None, Field(alias="databaseRecordId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    database_record_creator: Annotated[str | None, Field(alias="databaseRecordCreator")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class BuiltinField(Model):
    """An object. Source: tellescope.txt:8927-8933."""

    field: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    label: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    hidden: bool | None = None
    required: bool | None = None
    require_confirmation: Annotated[bool | None, Field(alias="requireConfirmation")] = None


EnduserCustomTypeType = Literal["Select"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class EnduserCustomTypeInfo(Model):
    """An object. Source: tellescope.txt:8938-8943."""

    options: list[str] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    other: bool | None = None


class CustomField(Model):
    """An object. Source: tellescope.txt:8936-8948."""

    type: Literal["Select"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: EnduserCustomTypeInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    field: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    required: bool | None = None
    hidden_from_profile: Annotated[bool | None, Field(alias="hiddenFromProfile")] = None
    require_confirmation: Annotated[bool | None, Field(alias="requireConfirmation")] = None


class Address(Model):
    """An object. Source: tellescope.txt:9080-9088."""

    city: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    state: AppointmentLocationState | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    line_one: Annotated[str | None, Field(alias="lineOne")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    line_two: Annotated[str | None, Field(alias="lineTwo")] = None
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    zip_plus_four: Annotated[str | None, Field(alias="zipPlusFour")] = None
    title: str | None = None


class TypeIdAndCreator(Model):
    """An object. Source: tellescope.txt:9535-9540."""

    type: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    id: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    creator: ObjectId | None = None
    environment: str | None = None


class EnduserScheduledJourney(Model):
    """An object. Source: tellescope.txt:10121-10124."""

    journey_id: Annotated[ObjectId | None, Field(alias="journeyId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    add_at: Annotated[dt.datetime | None, Field(alias="addAt")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


EnduserPreference = Literal["email", "sms", "call", "chat"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


StringOrDateTime = str | dt.datetime
"""One of several shapes (known from the vendor's packages, not from the page)."""


Gender = Literal["Female", "Male", "Other", "Unknown"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


NumberOrString = int | float | str
"""One of several shapes. Source: tellescope.txt:10150-10155."""


class EnduserValueAndUnit(Model):
    """An object. Source: tellescope.txt:10149-10157."""

    value: NumberOrString | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    unit: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class EnduserLanguage(Model):
    """An object. Source: tellescope.txt:10180-10183."""

    display_name: Annotated[str | None, Field(alias="displayName")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    iso6391: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class EnduserRelationship(Model):
    """An object. Source: tellescope.txt:10185-10188."""

    id: ObjectId | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    type: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


Relationship = Literal[
    "Cadaver Donor",
    "Child",
    "Child Where Insured Has No Financial Responsibility",
    "Dependent of Minor Dependent",
    "Emancipated Minor",
    "Employee",
    "Father",
    "Foster Child",
    "Grandfather or Grandmother",
    "Grandson or Grandaughter",
    "Handicapped/Dependent",
    "Injured Plaintiff",
    "Life Partner",
    "Mother",
    "Nephew or Niece",
    "Organ Donor",
    "Other Relationship",
    "Self",
    "Significant Other",
    "Sponsored Dependent",
    "Spouse",
    "Stepson or Stepdaughter",
    "Unknown",
    "Ward of the Court",
]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class RelationshipDetails(Model):
    """An object. Source: tellescope.txt:10205-10210."""

    fname: str | None = None
    lname: str | None = None
    gender: Literal["Female", "Male", "Other", "Unknown", ""] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    date_of_birth: Annotated[str | None, Field(alias="dateOfBirth")] = None


class MemberIdPayerIdAndPayerName(Model):
    """An object. Source: tellescope.txt:10193-10215."""

    member_id: Annotated[str | None, Field(alias="memberId")] = None
    payer_id: Annotated[str | None, Field(alias="payerId")] = None
    payer_name: Annotated[str | None, Field(alias="payerName")] = None
    card_front: Annotated[str | None, Field(alias="cardFront")] = None
    card_back: Annotated[str | None, Field(alias="cardBack")] = None
    relationship: Relationship | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    coverage_id: Annotated[str | None, Field(alias="coverageId")] = None
    request_id: Annotated[str | None, Field(alias="requestId")] = None
    eligibility: str | None = None
    eligibility_ran_at: Annotated[dt.datetime | None, Field(alias="eligibilityRanAt")] = None
    status: str | None = None
    relationship_details: Annotated[RelationshipDetails | None, Field(alias="relationshipDetails")] = None
    payer_type: Annotated[str | None, Field(alias="payerType")] = None
    group_number: Annotated[str | None, Field(alias="groupNumber")] = None
    plan_name: Annotated[str | None, Field(alias="planName")] = None
    start_date: Annotated[str | None, Field(alias="startDate")] = None


class EnduserBookingNote(Model):
    """An object. Source: tellescope.txt:10240-10243."""

    booking_page_id: Annotated[ObjectId | None, Field(alias="bookingPageId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    note: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class EnduserDevice(Model):
    """An object. Source: tellescope.txt:10246-10250."""

    title: str | None = None
    id: str | None = None
    disabled: bool | None = None


class EnduserDiagnosis(Model):
    """An object. Source: tellescope.txt:10271-10288."""

    id: str | None = None
    active: bool | None = None
    code: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    display: str | None = None
    end: str | None = None
    start: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    references: list[TypeIdAndCreator] | None = None


class Mfa(Model):
    """An object (known from the vendor's packages, not from the page)."""

    email: bool | None = None


EnduserStatus = Literal[
    "active", "trialing", "incomplete", "incomplete_expired", "past_due", "canceled", "unpaid"
]
"""A known value (known from the vendor's packages, not from the page)."""


class EnduserStripeSubscription(Model):
    """An object (known from the vendor's packages, not from the page)."""

    status: EnduserStatus | str = ALWAYS_THERE


class Enduser(Record):
    """A record of Endusers (derived from what the page shows). Source: tellescope.txt:10093-10293."""

    healthie_dietitian_id: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    email: str | None = None
    unsubscribed_from_marketing: Annotated[bool | None, Field(alias="unsubscribedFromMarketing")] = None
    alternate_emails: Annotated[list[str] | None, Field(alias="alternateEmails")] = None
    alternate_phones: Annotated[list[str] | None, Field(alias="alternatePhones")] = None
    email_consent: Annotated[bool | None, Field(alias="emailConsent")] = None
    phone: str | None = None
    landline: str | None = None
    phone_consent: Annotated[bool | None, Field(alias="phoneConsent")] = None
    fname: str | None = None
    mname: str | None = None
    lname: str | None = None
    suffix: str | None = None
    date_of_birth: Annotated[str | None, Field(alias="dateOfBirth")] = None
    journeys: dict[str, str] | None = None
    scheduled_journeys: Annotated[list[EnduserScheduledJourney] | None, Field(alias="scheduledJourneys")] = (
        None
    )
    tags: list[str] | None = None
    access_tags: Annotated[list[str] | None, Field(alias="accessTags")] = None
    unredacted_tags: Annotated[list[str] | None, Field(alias="unredactedTags")] = None
    fields: dict[str, Any] | None = None
    unredacted_fields: Annotated[dict[str, Any] | None, Field(alias="unredactedFields")] = None
    preference: Literal["email", "sms", "call", "chat"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    unread: bool | None = None
    last_active: Annotated[StringOrDateTime | None, Field(alias="lastActive")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    last_logout: Annotated[StringOrDateTime | None, Field(alias="lastLogout")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    terms_signed: Annotated[dt.datetime | None, Field(alias="termsSigned")] = None
    terms_version: Annotated[str | None, Field(alias="termsVersion")] = None
    last_communication: Annotated[dt.datetime | None, Field(alias="lastCommunication")] = None
    avatar: str | None = None
    gender: Literal["Female", "Male", "Other", "Unknown"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    height: EnduserValueAndUnit | None = None
    weight: EnduserValueAndUnit | None = None
    source: str | None = None
    address_line_one: Annotated[str | None, Field(alias="addressLineOne")] = None
    address_line_two: Annotated[str | None, Field(alias="addressLineTwo")] = None
    city: str | None = None
    state: AppointmentLocationState | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    zip_plus_four: Annotated[str | None, Field(alias="zipPlusFour")] = None
    timezone: Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    human_readable_id: Annotated[str | None, Field(alias="humanReadableId")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    unsubscribed_from_portal_chat_notifications: Annotated[
        bool | None, Field(alias="unsubscribedFromPortalChatNotifications")
    ] = None
    triggered_events: Annotated[dict[str, int | float] | None, Field(alias="triggeredEvents")] = None
    custom_type_id: Annotated[str | None, Field(alias="customTypeId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    language: EnduserLanguage | None = None
    relationships: list[EnduserRelationship] | None = None
    marked_read_at: Annotated[DateTimeOrEmpty | None, Field(alias="markedReadAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    marked_unread_at: Annotated[DateTimeOrEmpty | None, Field(alias="markedUnreadAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    note: str | None = None
    insurance: MemberIdPayerIdAndPayerName | None = None
    insurance_secondary: Annotated[MemberIdPayerIdAndPayerName | None, Field(alias="insuranceSecondary")] = (
        None
    )
    booking_notes: Annotated[list[EnduserBookingNote] | None, Field(alias="bookingNotes")] = None
    devices: list[EnduserDevice] | None = None
    references: list[TypeIdAndCreator] | None = None
    athena_department_id: Annotated[str | None, Field(alias="athenaDepartmentId")] = None
    athena_practice_id: Annotated[str | None, Field(alias="athenaPracticeId")] = None
    salesforce_id: Annotated[str | None, Field(alias="salesforceId")] = None
    vital_triggers_disabled: Annotated[bool | None, Field(alias="vitalTriggersDisabled")] = None
    default_from_phone: Annotated[str | None, Field(alias="defaultFromPhone")] = None
    default_from_email: Annotated[str | None, Field(alias="defaultFromEmail")] = None
    use_default_from_email_in_automations: Annotated[
        bool | None, Field(alias="useDefaultFromEmailInAutomations")
    ] = None
    use_default_from_phone_in_automations: Annotated[
        bool | None, Field(alias="useDefaultFromPhoneInAutomations")
    ] = None
    stripe_customer_id: Annotated[str | None, Field(alias="stripeCustomerId")] = None
    stripe_key: Annotated[str | None, Field(alias="stripeKey")] = None
    diagnoses: list[EnduserDiagnosis] | None = None
    unsubscribed_from_phones: Annotated[list[str] | None, Field(alias="unsubscribedFromPhones")] = None
    unsubscribe_phone: Annotated[bool | None, Field(alias="unsubscribePhone")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    lock_id: Annotated[str | None, Field(alias="lockId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    using_v1_sms: Annotated[bool | None, Field(alias="usingV1SMS")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    last_autoreply_sent_at: Annotated[dt.datetime | None, Field(alias="lastAutoreplySentAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    trigger_ids: Annotated[list[str] | None, Field(alias="triggerIds")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    mfa: Mfa | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    last_zendesk_sync_at: Annotated[dt.datetime | None, Field(alias="lastZendeskSyncAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    last_dose_spot_sync_at: Annotated[dt.datetime | None, Field(alias="lastDoseSpotSyncAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    locked_from_portal: Annotated[bool | None, Field(alias="lockedFromPortal")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    chargebee_environment: Annotated[str | None, Field(alias="chargebeeEnvironment")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    chargebee_id: Annotated[str | None, Field(alias="chargebeeId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    healthie_sync_error: Annotated[str | None, Field(alias="healthieSyncError")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_message_preview: Annotated[str | None, Field(alias="recentMessagePreview")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    custom_stripe_customer_id: Annotated[str | None, Field(alias="customStripeCustomerId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    stripe_subscription: Annotated[EnduserStripeSubscription | None, Field(alias="stripeSubscription")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    date_of_birth_: Annotated[dt.datetime | None, Field(alias="_dateOfBirth")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    age: Annotated[int | float | None, Field(alias="_age")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    merged_ids: Annotated[list[str] | None, Field(alias="mergedIds")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    update_key: Annotated[str | None, Field(alias="_updateKey")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    password_last_changed_at: Annotated[dt.datetime | None, Field(alias="passwordLastChangedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_form_submitted_at: Annotated[dt.datetime | None, Field(alias="recentFormSubmittedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_event_booked_at: Annotated[dt.datetime | None, Field(alias="recentEventBookedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_outbound_call_at: Annotated[dt.datetime | None, Field(alias="recentOutboundCallAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_inbound_call_at: Annotated[dt.datetime | None, Field(alias="recentInboundCallAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_outbound_chat_at: Annotated[dt.datetime | None, Field(alias="recentOutboundChatAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_inbound_chat_at: Annotated[dt.datetime | None, Field(alias="recentInboundChatAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_outbound_smsat: Annotated[dt.datetime | None, Field(alias="recentOutboundSMSAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_inbound_smsat: Annotated[dt.datetime | None, Field(alias="recentInboundSMSAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_outbound_email_at: Annotated[dt.datetime | None, Field(alias="recentOutboundEmailAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_inbound_email_at: Annotated[dt.datetime | None, Field(alias="recentInboundEmailAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    recent_activity_at: Annotated[dt.datetime | None, Field(alias="recentActivityAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


FormFieldType = Literal[
    "Appointment Booking",
    "email",
    "file",
    "files",
    "multiple_choice",
    "number",
    "phone",
    "signature",
    "string",
    "stringLong",
    "ranking",
    "rating",
    "date",
    "dateString",
    "Question Group",
    "Table Input",
    "description",
    "Address",
    "Time",
    "Stripe",
    "Chargebee",
    "Dropdown",
    "Database Select",
    "Medications",
    "Related Contacts",
    "Insurance",
    "Height",
    "Redirect",
    "Hidden Value",
    "Emotii",
    "Allergies",
    "Conditions",
    "Rich Text",
]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


FormFieldPreviousFieldType = Literal["root"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class FormFieldPreviousField(Model):
    """An object. Source: tellescope.txt:11298-11301."""

    type: Literal["root"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class FormFieldTableChoice(Model):
    """An object. Source: tellescope.txt:11311-11315."""

    type: Literal["Text"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    label: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class IdObject(Model):
    """An object. Source: tellescope.txt:11333-11335."""

    id: ObjectId | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class FormFieldDatabaseFilter(Model):
    """An object. Source: tellescope.txt:11353-11356."""

    database_label: Annotated[str | None, Field(alias="databaseLabel")] = None
    field_id: Annotated[str | None, Field(alias="fieldId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class FormFieldOptions(Model):
    """An object. Source: tellescope.txt:11307-11402."""

    default: str | None = None
    booking_page_id: Annotated[str | None, Field(alias="bookingPageId")] = None
    table_choices: Annotated[list[FormFieldTableChoice] | None, Field(alias="tableChoices")] = None
    choices: list[str] | None = None
    canvas_codings: Annotated[list[CodeDisplayAndSystem] | None, Field(alias="canvasCodings")] = None
    from_: Annotated[int | float | None, Field(alias="from")] = None
    to: int | float | None = None
    other: bool | None = None
    radio: bool | None = None
    pdf_attachment: Annotated[str | None, Field(alias="pdfAttachment")] = None
    sub_fields: Annotated[list[IdObject] | None, Field(alias="subFields")] = None
    valid_file_types: Annotated[list[str] | None, Field(alias="validFileTypes")] = None
    product_ids: Annotated[list[str] | None, Field(alias="productIds")] = None
    charge_immediately: Annotated[bool | None, Field(alias="chargeImmediately")] = None
    signature_url: Annotated[str | None, Field(alias="signatureUrl")] = None
    max_length: Annotated[int | float | None, Field(alias="maxLength")] = None
    min_length: Annotated[int | float | None, Field(alias="minLength")] = None
    repeat: bool | None = None
    database_id: Annotated[str | None, Field(alias="databaseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    database_label: Annotated[str | None, Field(alias="databaseLabel")] = None
    database_labels: Annotated[list[str] | None, Field(alias="databaseLabels")] = None
    database_filter: Annotated[FormFieldDatabaseFilter | None, Field(alias="databaseFilter")] = None
    use_date_picker: Annotated[bool | None, Field(alias="useDatePicker")] = None
    shared_intake_fields: Annotated[list[str] | None, Field(alias="sharedIntakeFields")] = None
    hidden_default_fields: Annotated[list[str] | None, Field(alias="hiddenDefaultFields")] = None
    copy_response: Annotated[bool | None, Field(alias="copyResponse")] = None
    disable_go_back: Annotated[bool | None, Field(alias="disableGoBack")] = None
    disable_next: Annotated[bool | None, Field(alias="disableNext")] = None
    canvas_consent_category: Annotated[CodeDisplayAndSystem | None, Field(alias="canvasConsentCategory")] = (
        None
    )
    custom_price_message: Annotated[str | None, Field(alias="customPriceMessage")] = None
    billing_provider: Annotated[str | None, Field(alias="billingProvider")] = None
    address_fields: Annotated[list[str] | None, Field(alias="addressFields")] = None
    valid_states: Annotated[list[str] | None, Field(alias="validStates")] = None
    auto_advance: Annotated[bool | None, Field(alias="autoAdvance")] = None
    auto_submit: Annotated[bool | None, Field(alias="autoSubmit")] = None
    user_tags: Annotated[list[str] | None, Field(alias="userTags")] = None
    user_filter_tags: Annotated[list[str] | None, Field(alias="userFilterTags")] = None
    prefill_signature: Annotated[bool | None, Field(alias="prefillSignature")] = None
    require_predefined_insurer: Annotated[bool | None, Field(alias="requirePredefinedInsurer")] = None
    include_group_number: Annotated[bool | None, Field(alias="includeGroupNumber")] = None
    hold_appointment_minutes: Annotated[int | float | None, Field(alias="holdAppointmentMinutes")] = None
    range_step_size: Annotated[int | float | None, Field(alias="rangeStepSize")] = None
    redirect_form_id: Annotated[str | None, Field(alias="redirectFormId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    redirect_external_url: Annotated[str | None, Field(alias="redirectExternalUrl")] = None
    custom_type_id: Annotated[str | None, Field(alias="customTypeId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    group_padding: Annotated[int | float | None, Field(alias="groupPadding")] = None
    save_intake_on_partial: Annotated[bool | None, Field(alias="saveIntakeOnPartial")] = None
    max: int | float | None = None
    min: int | float | None = None
    stripe_key: Annotated[str | None, Field(alias="stripeKey")] = None
    data_source: Annotated[str | None, Field(alias="dataSource")] = None


FormFieldComparison = Literal["Equals"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class FormFieldCalloutCondition(Model):
    """An object. Source: tellescope.txt:11412-11415."""

    comparison: Literal["Equals"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class FormFieldPrepopulateFromDatabase(Model):
    """An object. Source: tellescope.txt:11419-11423."""

    database_id: Annotated[str | None, Field(alias="databaseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    field: str | None = None
    overwrite: bool | None = None


class FormFieldFeedback(Model):
    """An object. Source: tellescope.txt:11426-11429."""

    if_equals: Annotated[str | None, Field(alias="ifEquals")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    display: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class FormField(Record):
    """A record of FormFields (derived from what the page shows). Source: tellescope.txt:11287-11432."""

    form_id: Annotated[str | None, Field(alias="formId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str | None = None
    header_text: Annotated[str | None, Field(alias="headerText")] = None
    placeholder: str | None = None
    type: FormFieldType | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    previous_fields: Annotated[list[FormFieldPreviousField] | None, Field(alias="previousFields")] = None
    flowchart_ui: Annotated[FlowchartUI | None, Field(alias="flowchartUI")] = None
    options: FormFieldOptions | None = None
    description: str | None = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    intake_field: Annotated[str | None, Field(alias="intakeField")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    is_optional: Annotated[bool | None, Field(alias="isOptional")] = None
    full_zip: Annotated[bool | None, Field(alias="fullZIP")] = None
    is_in_group: Annotated[bool | None, Field(alias="isInGroup")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    shared_with_enduser: Annotated[bool | None, Field(alias="sharedWithEnduser")] = None
    callout_conditions: Annotated[
        list[FormFieldCalloutCondition] | None, Field(alias="calloutConditions")
    ] = None
    highlight_on_timeline: Annotated[bool | None, Field(alias="highlightOnTimeline")] = None
    prepopulate_from_fields: Annotated[bool | None, Field(alias="prepopulateFromFields")] = None
    prepopulate_from_database: Annotated[
        FormFieldPrepopulateFromDatabase | None, Field(alias="prepopulateFromDatabase")
    ] = None
    disabled_when_prepopulated: Annotated[bool | None, Field(alias="disabledWhenPrepopulated")] = None
    feedback: list[FormFieldFeedback] | None = None
    title_font_size: Annotated[int | float | None, Field(alias="titleFontSize")] = None
    group_show_condition: Annotated[dict[str, Any] | None, Field(alias="groupShowCondition")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


FormIntake = Literal["optional", "required", "hidden"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


FormType = Literal["note", "enduserFacing"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class FormScoring(Model):
    """An object. Source: tellescope.txt:12614-12619."""

    title: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    field_id: Annotated[ObjectId | None, Field(alias="fieldId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    response: str | None = None
    score: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class FormCustomization(Model):
    """An object. Source: tellescope.txt:12628-12639."""

    public_form_html_description: Annotated[str | None, Field(alias="publicFormHTMLDescription")] = None
    public_form_submit_html_description: Annotated[
        str | None, Field(alias="publicFormSubmitHTMLDescription")
    ] = None
    public_label_prefix: Annotated[str | None, Field(alias="publicLabelPrefix")] = None
    hide_progress_bar: Annotated[bool | None, Field(alias="hideProgressBar")] = None
    hide_logo: Annotated[bool | None, Field(alias="hideLogo")] = None
    show_restart_at_end: Annotated[bool | None, Field(alias="showRestartAtEnd")] = None
    multi_page_public_questions: Annotated[bool | None, Field(alias="multiPagePublicQuestions")] = None
    logo_height: Annotated[int | float | None, Field(alias="logoHeight")] = None
    hide_bg: Annotated[bool | None, Field(alias="hideBg")] = None
    portal_show_thanks_after_submission: Annotated[
        bool | None, Field(alias="portalShowThanksAfterSubmission")
    ] = None


class FormScoresSync(Model):
    """An object. Source: tellescope.txt:12661-12664."""

    score: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class FormCanvasNoteCoding(Model):
    """An object (known from the vendor's packages, not from the page)."""

    system: str | None = None
    code: str | None = None
    display: str | None = None


class Form(Record):
    """A record of Forms (derived from what the page shows). Source: tellescope.txt:12590-12671."""

    title: str | None = None
    num_fields: Annotated[int | float | None, Field(alias="numFields")] = None
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    description: str | None = None
    custom_greeting: Annotated[str | None, Field(alias="customGreeting")] = None
    custom_signature: Annotated[str | None, Field(alias="customSignature")] = None
    custom_subject: Annotated[str | None, Field(alias="customSubject")] = None
    allow_public_url: Annotated[bool | None, Field(alias="allowPublicURL")] = None
    intake_phone: Annotated[
        Literal["optional", "required", "hidden"] | str | None, Field(alias="intakePhone")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    intake_email_required: Annotated[bool | None, Field(alias="intakeEmailRequired")] = None
    intake_email_hidden: Annotated[bool | None, Field(alias="intakeEmailHidden")] = None
    intake_date_of_birth: Annotated[
        Literal["optional", "required", "hidden"] | str | None, Field(alias="intakeDateOfBirth")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    intake_state: Annotated[
        Literal["optional", "required", "hidden"] | str | None, Field(alias="intakeState")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    intake_gender: Annotated[
        Literal["optional", "required", "hidden"] | str | None, Field(alias="intakeGender")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    intake_gender_is_sex: Annotated[bool | None, Field(alias="intakeGenderIsSex")] = None
    thanks_message: Annotated[str | None, Field(alias="thanksMessage")] = None
    html_thanks_message: Annotated[str | None, Field(alias="htmlThanksMessage")] = None
    type: Literal["note", "enduserFacing"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    scoring: list[FormScoring] | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    ga4measurement_id: Annotated[str | None, Field(alias="ga4measurementId")] = None
    background_color: Annotated[str | None, Field(alias="backgroundColor")] = None
    product_ids: Annotated[list[ObjectId] | None, Field(alias="productIds")] = None
    submit_redirect_url: Annotated[str | None, Field(alias="submitRedirectURL")] = None
    customization: FormCustomization | None = None
    public_form_id_redirect: Annotated[str | None, Field(alias="publicFormIdRedirect")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    disabled: bool | None = None
    disable_automatic_integration_push: Annotated[
        bool | None, Field(alias="disableAutomaticIntegrationPush")
    ] = None
    custom_type_ids: Annotated[list[ObjectId] | None, Field(alias="customTypeIds")] = None
    lock_responses_on_submission: Annotated[bool | None, Field(alias="lockResponsesOnSubmission")] = None
    tags: list[str] | None = None
    language: str | None = None
    is_non_visit_elation_note: Annotated[bool | None, Field(alias="isNonVisitElationNote")] = None
    public_show_language: Annotated[bool | None, Field(alias="publicShowLanguage")] = None
    public_show_download: Annotated[bool | None, Field(alias="publicShowDownload")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    canvas_question_id: Annotated[str | None, Field(alias="canvasQuestionId")] = None
    sync_to_olh: Annotated[bool | None, Field(alias="syncToOLH")] = None
    sync_with_responses_from_form_ids: Annotated[
        list[str] | None, Field(alias="syncWithResponsesFromFormIds")
    ] = None
    scores_sync: Annotated[list[FormScoresSync] | None, Field(alias="scoresSync")] = None
    hide_after_unsubmitted_in_ms: Annotated[int | float | None, Field(alias="hideAfterUnsubmittedInMS")] = (
        None
    )
    hide_from_compose: Annotated[bool | None, Field(alias="hideFromCompose")] = None
    enduser_fields_to_append_for_sync: Annotated[
        list[str] | None, Field(alias="enduserFieldsToAppendForSync")
    ] = None
    elation_visit_note_practitioner_ids: Annotated[
        list[str] | None, Field(alias="elationVisitNotePractitionerIds")
    ] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    elation_visit_note_type: Annotated[str | None, Field(alias="elationVisitNoteType")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    allow_portal_submission: Annotated[bool | None, Field(alias="allowPortalSubmission")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    canvas_note_coding: Annotated[FormCanvasNoteCoding | None, Field(alias="canvasNoteCoding")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    sync_to_canvas_as_data_import: Annotated[bool | None, Field(alias="syncToCanvasAsDataImport")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class PostedBy(Model):
    """An object. Source: tellescope.txt:12875-12878."""

    type: Literal["user", "enduser"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    id: str | None = None
    """(object-id, required, not on the page: @tellescope/schema 1.174.0)"""


class Image(Model):
    """An object (known from the vendor's packages, not from the page)."""

    url: str = ALWAYS_THERE
    type: str = ALWAYS_THERE


Mode = Literal["richtext", "html"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class OrganizationAuthentication(Model):
    """An object. Source: tellescope.txt:14151-14163."""

    landing_title: Annotated[str | None, Field(alias="landingTitle")] = None
    landing_graphic: Annotated[str | None, Field(alias="landingGraphic")] = None
    landing_logo: Annotated[str | None, Field(alias="landingLogo")] = None
    login_description: Annotated[str | None, Field(alias="loginDescription")] = None
    login_graphic: Annotated[str | None, Field(alias="loginGraphic")] = None
    login_title: Annotated[str | None, Field(alias="loginTitle")] = None
    register_description: Annotated[str | None, Field(alias="registerDescription")] = None
    register_graphic: Annotated[str | None, Field(alias="registerGraphic")] = None
    register_title: Annotated[str | None, Field(alias="registerTitle")] = None
    hide_register: Annotated[bool | None, Field(alias="hideRegister")] = None
    dont_prompt_set_password: Annotated[bool | None, Field(alias="dontPromptSetPassword")] = None


class OrganizationCommunication(Model):
    """An object. Source: tellescope.txt:14164-14169."""

    allow_enduser_initiated_chat: Annotated[bool | None, Field(alias="allowEnduserInitiatedChat")] = None
    send_email_notifications_to_enduser: Annotated[
        bool | None, Field(alias="sendEmailNotificationsToEnduser")
    ] = None
    send_sms_notifications_to_enduser: Annotated[
        bool | None, Field(alias="sendSMSNotificationsToEnduser")
    ] = None
    enduser_initiated_chat_default_subject: Annotated[
        str | None, Field(alias="enduserInitiatedChatDefaultSubject")
    ] = None


class OrganizationPortalSettings(Model):
    """An object. Source: tellescope.txt:14150-14170."""

    authentication: OrganizationAuthentication | None = None
    communication: OrganizationCommunication | None = None


class OrganizationEndusers(Model):
    """An object. Source: tellescope.txt:14172-14232."""

    disable_multiple_chat_rooms: Annotated[bool | None, Field(alias="disableMultipleChatRooms")] = None
    disable_calendar_event_auto_assignment: Annotated[
        bool | None, Field(alias="disableCalendarEventAutoAssignment")
    ] = None
    disable_adhoc_fields: Annotated[bool | None, Field(alias="disableAdhocFields")] = None
    auto_reply_enabled: Annotated[bool | None, Field(alias="autoReplyEnabled")] = None
    record_calls: Annotated[bool | None, Field(alias="recordCalls")] = None
    transcribe_calls: Annotated[bool | None, Field(alias="transcribeCalls")] = None
    show_free_note: Annotated[bool | None, Field(alias="showFreeNote")] = None
    can_delete_free_note: Annotated[bool | None, Field(alias="canDeleteFreeNote")] = None
    custom_fields: Annotated[list[CustomField] | None, Field(alias="customFields")] = None
    builtin_fields: Annotated[list[BuiltinField] | None, Field(alias="builtinFields")] = None
    tags: list[str] | None = None
    transcribe_call_inbound_playback: Annotated[str | None, Field(alias="transcribeCallInboundPlayback")] = (
        None
    )
    send_sms_on_zoom_start: Annotated[bool | None, Field(alias="sendSMSOnZoomStart")] = None
    enable_group_mms: Annotated[bool | None, Field(alias="enableGroupMMS")] = None
    enable_access_tags: Annotated[bool | None, Field(alias="enableAccessTags")] = None
    flagged_file_text: Annotated[str | None, Field(alias="flaggedFileText")] = None
    default_phone_number: Annotated[str | None, Field(alias="defaultPhoneNumber")] = None
    show_bulk_form_input: Annotated[bool | None, Field(alias="showBulkFormInput")] = None
    autofill_signature: Annotated[bool | None, Field(alias="autofillSignature")] = None
    show_full_vitals_tab: Annotated[bool | None, Field(alias="showFullVitalsTab")] = None
    can_move_calls: Annotated[bool | None, Field(alias="canMoveCalls")] = None
    can_move_sms: Annotated[bool | None, Field(alias="canMoveSMS")] = None
    show_delete_call_recording_on_timeline: Annotated[
        bool | None, Field(alias="showDeleteCallRecordingOnTimeline")
    ] = None
    inbox_replies_mark_read: Annotated[bool | None, Field(alias="inboxRepliesMarkRead")] = None
    record_call_audio_playback: Annotated[str | None, Field(alias="recordCallAudioPlayback")] = None
    disable_autoreply_for_custom_entities: Annotated[
        bool | None, Field(alias="disableAutoreplyForCustomEntities")
    ] = None
    always_show_insurance: Annotated[bool | None, Field(alias="alwaysShowInsurance")] = None
    default_to_outbound_conference_call: Annotated[
        bool | None, Field(alias="defaultToOutboundConferenceCall")
    ] = None
    shared_inbox_read_status: Annotated[bool | None, Field(alias="sharedInboxReadStatus")] = None
    match_email_and_names: Annotated[bool | None, Field(alias="matchEmailAndNames")] = None
    hide_notes_from_compose_form: Annotated[bool | None, Field(alias="hideNotesFromComposeForm")] = None
    show_salesforce_id: Annotated[bool | None, Field(alias="showSalesforceId")] = None
    loop_queue_call_sound: Annotated[bool | None, Field(alias="loopQueueCallSound")] = None
    show_orders_in_sidebar: Annotated[bool | None, Field(alias="showOrdersInSidebar")] = None
    show_diagnoses: Annotated[bool | None, Field(alias="showDiagnoses")] = None


class OrganizationTickets(Model):
    """An object. Source: tellescope.txt:14233-14242."""

    default_journey_due_date_offset_in_ms: Annotated[
        int | float | None, Field(alias="defaultJourneyDueDateOffsetInMS")
    ] = None
    disable_snooze: Annotated[bool | None, Field(alias="disableSnooze")] = None
    show_communications: Annotated[bool | None, Field(alias="showCommunications")] = None
    show_journeys: Annotated[bool | None, Field(alias="showJourneys")] = None
    require_due_date: Annotated[bool | None, Field(alias="requireDueDate")] = None
    allow_archival: Annotated[bool | None, Field(alias="allowArchival")] = None
    return_to_tickets_list: Annotated[bool | None, Field(alias="returnToTicketsList")] = None
    dont_add_to_care_team_on_ticket_assignment: Annotated[
        bool | None, Field(alias="dontAddToCareTeamOnTicketAssignment")
    ] = None


class OrganizationDay(Model):
    """An object. Source: tellescope.txt:14244-14247."""

    hour: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    minute: int | float | None = None


class OrganizationOffset(Model):
    """An object. Source: tellescope.txt:14252-14256."""

    month: int | float | None = None
    day: int | float | None = None
    hour: int | float | None = None


class OrganizationCalendar(Model):
    """An object. Source: tellescope.txt:14243-14267."""

    day_start: Annotated[OrganizationDay | None, Field(alias="dayStart")] = None
    day_end: Annotated[OrganizationDay | None, Field(alias="dayEnd")] = None
    booking_start_offset: Annotated[OrganizationOffset | None, Field(alias="bookingStartOffset")] = None
    booking_end_offset: Annotated[OrganizationOffset | None, Field(alias="bookingEndOffset")] = None
    template_required: Annotated[bool | None, Field(alias="templateRequired")] = None
    location_required: Annotated[bool | None, Field(alias="locationRequired")] = None
    cancel_reasons: Annotated[list[str] | None, Field(alias="cancelReasons")] = None


BlockType = Literal["Inbox", "Tickets", "Team Chats", "Upcoming Events", "To-Dos", "Database"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class BlockInfo(Model):
    """An object. Source: tellescope.txt:14273-14275."""

    database_id: Annotated[ObjectId | None, Field(alias="databaseId")] = None


class Block(Model):
    """An object. Source: tellescope.txt:14271-14276."""

    type: BlockType | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: BlockInfo | None = None


class OrganizationView(Model):
    """An object. Source: tellescope.txt:14269-14278."""

    blocks: list[Block] | None = None


class OrganizationDashboard(Model):
    """An object. Source: tellescope.txt:14268-14279."""

    view: OrganizationView | None = None


class OrganizationUsers(Model):
    """An object. Source: tellescope.txt:14280-14282."""

    session_duration_in_hours: Annotated[int | float | None, Field(alias="sessionDurationInHours")] = None


class OrganizationSettings(Model):
    """An object. Source: tellescope.txt:14171-14283."""

    endusers: OrganizationEndusers | None = None
    tickets: OrganizationTickets | None = None
    calendar: OrganizationCalendar | None = None
    dashboard: OrganizationDashboard | None = None
    users: OrganizationUsers | None = None


class OrganizationZendeskSettings(Model):
    """An object. Source: tellescope.txt:14286-14294."""

    priority_groups: Annotated[list[str] | None, Field(alias="priorityGroups")] = None
    resolution_field_id: Annotated[str | None, Field(alias="resolutionFieldId")] = None
    resolution_field_options: Annotated[list[str] | None, Field(alias="resolutionFieldOptions")] = None


class OrganizationAltVitalTeamId(Model):
    """An object. Source: tellescope.txt:14298-14301."""

    team_id: Annotated[str | None, Field(alias="teamId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    label: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


OrganizationOutOfOfficeVoicemailType = Literal["Play", "Say"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class OrganizationInfo(Model):
    """An object. Source: tellescope.txt:14325-14328."""

    url: str | None = None
    script: str | None = None


class OrganizationOutOfOfficeVoicemail(Model):
    """An object. Source: tellescope.txt:14323-14329."""

    type: Literal["Play", "Say"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: OrganizationInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


OrganizationMethod = Literal["Link", "POST"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class OrganizationEnduserProfileWebhook(Model):
    """An object. Source: tellescope.txt:14340-14344."""

    label: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    url: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    method: Literal["Link", "POST"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class OrganizationPhoneLabel(Model):
    """An object. Source: tellescope.txt:14348-14351."""

    label: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    number: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class OrganizationOption(Model):
    """An object. Source: tellescope.txt:14359-14362."""

    id: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class OrganizationExternalField(Model):
    """An object. Source: tellescope.txt:14356-14364."""

    id: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    options: list[OrganizationOption] | None = None


OrganizationDirection = Literal["Bidirectional", "From Tellescope", "To Tellescope"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class OrganizationAthenaFieldsSync(Model):
    """An object. Source: tellescope.txt:14354-14367."""

    field: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    external_field: Annotated[OrganizationExternalField | None, Field(alias="externalField")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    direction: Literal["Bidirectional", "From Tellescope", "To Tellescope"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    date_format: Annotated[str | None, Field(alias="dateFormat")] = None


class OrganizationAthenaDepartment(Model):
    """An object. Source: tellescope.txt:14370-14373."""

    id: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    timezone: Timezone | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class OrganizationCanvasMessageSync(Model):
    """An object. Source: tellescope.txt:14378-14381."""

    id: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    question_id: Annotated[str | None, Field(alias="questionId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class OrganizationAnswersSyncToPortal(Model):
    """An object. Source: tellescope.txt:14390-14395."""

    id: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    questions: list[str] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class OrganizationAnalyticsIframe(Model):
    """An object. Source: tellescope.txt:14401-14404."""

    title: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    iframe_url: Annotated[str | None, Field(alias="iframeURL")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class OrganizationDefaultDoseSpotPharmacy(Model):
    """An object. Source: tellescope.txt:14407-14410."""

    id: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    name: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class NameAndId(Model):
    """An object (known from the vendor's packages, not from the page)."""

    name: str = ALWAYS_THERE
    id: str = ALWAYS_THERE


class OrganizationPhoton(Model):
    """An object (known from the vendor's packages, not from the page)."""

    organization_id: Annotated[str, Field(alias="organizationId")] = ALWAYS_THERE
    client_id: Annotated[str, Field(alias="clientId")] = ALWAYS_THERE
    environment: str = ALWAYS_THERE


class Organization(Record):
    """A record of Organizations (derived from what the page shows). Source: tellescope.txt:14120-14419."""

    name: str | None = None
    subdomain: str | None = None
    owner: str | None = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    parent_organization_id: Annotated[str | None, Field(alias="parentOrganizationId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    subscription_expires_at: Annotated[dt.datetime | None, Field(alias="subscriptionExpiresAt")] = None
    subscription_period: Annotated[int | float | None, Field(alias="subscriptionPeriod")] = None
    logo_version: Annotated[int | float | None, Field(alias="logoVersion")] = None
    favicon_version: Annotated[int | float | None, Field(alias="faviconVersion")] = None
    roles: list[str] | None = None
    skills: list[str] | None = None
    theme_color: Annotated[str | None, Field(alias="themeColor")] = None
    theme_color_secondary: Annotated[str | None, Field(alias="themeColorSecondary")] = None
    enduser_display_name: Annotated[str | None, Field(alias="enduserDisplayName")] = None
    custom_portal_url: Annotated[str | None, Field(alias="customPortalURL")] = None
    custom_portal_urls: Annotated[list[str] | None, Field(alias="customPortalURLs")] = None
    subdomains: list[str] | None = None
    portal_settings: Annotated[OrganizationPortalSettings | None, Field(alias="portalSettings")] = None
    settings: OrganizationSettings | None = None
    timezone: Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    forward_all_incoming_emails_to: Annotated[str | None, Field(alias="forwardAllIncomingEmailsTo")] = None
    zendesk_settings: Annotated[OrganizationZendeskSettings | None, Field(alias="zendeskSettings")] = None
    has_ticket_queues: Annotated[bool | None, Field(alias="hasTicketQueues")] = None
    custom_autoreply_message: Annotated[str | None, Field(alias="customAutoreplyMessage")] = None
    alt_vital_team_ids: Annotated[list[OrganizationAltVitalTeamId] | None, Field(alias="altVitalTeamIds")] = (
        None
    )
    billing_organization_name: Annotated[str | None, Field(alias="billingOrganizationName")] = None
    billing_organization_npi: Annotated[str | None, Field(alias="billingOrganizationNPI")] = None
    billing_organization_tax_id: Annotated[str | None, Field(alias="billingOrganizationTaxId")] = None
    billing_organization_address: Annotated[Address | None, Field(alias="billingOrganizationAddress")] = None
    video_call_background_image: Annotated[str | None, Field(alias="videoCallBackgroundImage")] = None
    send_to_voicemail_ooo: Annotated[bool | None, Field(alias="sendToVoicemailOOO")] = None
    forwarding_ooo_number: Annotated[str | None, Field(alias="forwardingOOONumber")] = None
    on_call_user_ids: Annotated[list[str] | None, Field(alias="onCallUserIds")] = None
    out_of_office_voicemail: Annotated[
        OrganizationOutOfOfficeVoicemail | None, Field(alias="outOfOfficeVoicemail")
    ] = None
    enduser_profile_webhooks: Annotated[
        list[OrganizationEnduserProfileWebhook] | None, Field(alias="enduserProfileWebhooks")
    ] = None
    show_community: Annotated[bool | None, Field(alias="showCommunity")] = None
    phone_labels: Annotated[list[OrganizationPhoneLabel] | None, Field(alias="phoneLabels")] = None
    athena_fields_sync: Annotated[
        list[OrganizationAthenaFieldsSync] | None, Field(alias="athenaFieldsSync")
    ] = None
    athena_departments: Annotated[
        list[OrganizationAthenaDepartment] | None, Field(alias="athenaDepartments")
    ] = None
    fields_to_admin_note: Annotated[list[str] | None, Field(alias="fieldsToAdminNote")] = None
    canvas_message_sync: Annotated[OrganizationCanvasMessageSync | None, Field(alias="canvasMessageSync")] = (
        None
    )
    canvas_sync_email_consent: Annotated[bool | None, Field(alias="canvasSyncEmailConsent")] = None
    enforce_mfa: Annotated[bool | None, Field(alias="enforceMFA")] = None
    reply_to_enduser_transactional_emails: Annotated[
        str | None, Field(alias="replyToEnduserTransactionalEmails")
    ] = None
    custom_terms_of_service: Annotated[str | None, Field(alias="customTermsOfService")] = None
    custom_privacy_policy: Annotated[str | None, Field(alias="customPrivacyPolicy")] = None
    require_custom_terms_on_magic_link: Annotated[
        bool | None, Field(alias="requireCustomTermsOnMagicLink")
    ] = None
    allow_create_suborganizations: Annotated[bool | None, Field(alias="allowCreateSuborganizations")] = None
    answers_sync_to_portal: Annotated[
        list[OrganizationAnswersSyncToPortal] | None, Field(alias="answersSyncToPortal")
    ] = None
    external_form_ids_to_sync: Annotated[list[str] | None, Field(alias="externalFormIdsToSync")] = None
    analytics_iframes: Annotated[
        list[OrganizationAnalyticsIframe] | None, Field(alias="analyticsIframes")
    ] = None
    default_dose_spot_pharmacies: Annotated[
        list[OrganizationDefaultDoseSpotPharmacy] | None, Field(alias="defaultDoseSpotPharmacies")
    ] = None
    groups: list[str] | None = None
    custom_provider_url: Annotated[str | None, Field(alias="customProviderURL")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_custom_business_subdomain: Annotated[bool | None, Field(alias="hasCustomBusinessSubdomain")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    call_forwarding_number: Annotated[str | None, Field(alias="callForwardingNumber")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    external_calendar_event_placeholder_title: Annotated[
        str | None, Field(alias="externalCalendarEventPlaceholderTitle")
    ] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    external_calendar_event_placeholder_description: Annotated[
        str | None, Field(alias="externalCalendarEventPlaceholderDescription")
    ] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    custom_voicemail_text: Annotated[str | None, Field(alias="customVoicemailText")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_open_ai: Annotated[bool | None, Field(alias="hasConnectedOpenAI")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_healthie: Annotated[bool | None, Field(alias="hasConnectedHealthie")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_elation: Annotated[bool | None, Field(alias="hasConnectedElation")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_iterable: Annotated[bool | None, Field(alias="hasConnectedIterable")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_zendesk: Annotated[bool | None, Field(alias="hasConnectedZendesk")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_zus: Annotated[bool | None, Field(alias="hasConnectedZus")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_canvas: Annotated[bool | None, Field(alias="hasConnectedCanvas")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    canvas_url: Annotated[str | None, Field(alias="canvasURL")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_candid: Annotated[bool | None, Field(alias="hasConnectedCandid")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_go_go_meds: Annotated[bool | None, Field(alias="hasConnectedGoGoMeds")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_pager_duty: Annotated[bool | None, Field(alias="hasConnectedPagerDuty")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_smart_meter: Annotated[bool | None, Field(alias="hasConnectedSmartMeter")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_athena: Annotated[bool | None, Field(alias="hasConnectedAthena")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_active_campaign: Annotated[bool | None, Field(alias="hasConnectedActiveCampaign")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_docsumo: Annotated[bool | None, Field(alias="hasConnectedDocsumo")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_emotii: Annotated[bool | None, Field(alias="hasConnectedEmotii")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_connected_develop_health: Annotated[bool | None, Field(alias="hasConnectedDevelopHealth")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_configured_zoom: Annotated[bool | None, Field(alias="hasConfiguredZoom")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    vital_team_id: Annotated[str | None, Field(alias="vitalTeamId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    reply_to_all_emails: Annotated[str | None, Field(alias="replyToAllEmails")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    num_custom_types: Annotated[int | float | None, Field(alias="numCustomTypes")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    ticket_threads_enabled: Annotated[bool | None, Field(alias="ticketThreadsEnabled")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    group_chats_enabled: Annotated[bool | None, Field(alias="_groupChatsEnabled")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    allow_caller_id: Annotated[bool | None, Field(alias="allowCallerId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    mfax_account_id: Annotated[str | None, Field(alias="mfaxAccountId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    athena_subscriptions: Annotated[list[dict[str, Any]] | None, Field(alias="athenaSubscriptions")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    dosespot_clinics: Annotated[list[NameAndId] | None, Field(alias="dosespotClinics")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    stripe_public_keys: Annotated[list[str] | None, Field(alias="stripePublicKeys")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    additional_iterable_keys: Annotated[list[str] | None, Field(alias="additionalIterableKeys")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    observation_invalidation_reasons: Annotated[
        list[str] | None, Field(alias="observationInvalidationReasons")
    ] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    chargebee_environments: Annotated[list[str] | None, Field(alias="chargebeeEnvironments")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    last_sync: Annotated[int | float | None, Field(alias="lastSync")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    limits: dict[str, Any] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    twilio_number: Annotated[str | None, Field(alias="twilioNumber")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    twilio_numbers: Annotated[list[str] | None, Field(alias="twilioNumbers")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    stripe_account_id: Annotated[str | None, Field(alias="stripeAccountId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    stripe_is_connected: Annotated[bool | None, Field(alias="stripeIsConnected")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    has_custom_stripe: Annotated[bool | None, Field(alias="hasCustomStripe")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    photon: OrganizationPhoton | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    from_emails: Annotated[list[str] | None, Field(alias="fromEmails")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    twilio_sid: Annotated[str | None, Field(alias="twilioSID")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    twilio_customer_id: Annotated[str | None, Field(alias="twilioCustomerId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class Playback(Model):
    """An object. Source: tellescope.txt:14666-14672."""

    type: str | None = None
    """(for example "Play", required, not on the page: @tellescope/schema 1.174.0)"""
    info: OrganizationInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


Currency = Literal["USD"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class Cost(Model):
    """An object. Source: tellescope.txt:15252-15255."""

    amount: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    currency: Literal["USD"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


Processor = Literal["Stripe", "Square"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class CptCode(Model):
    """An object. Source: tellescope.txt:15259-15262."""

    code: int | float | None = None
    label: str | None = None


class Product(Record):
    """A record of Products (derived from what the page shows). Source: tellescope.txt:15246-15271."""

    title: str | None = None
    cost: Cost | None = None
    processor: Literal["Stripe", "Square"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    description: str | None = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    cpt_code: Annotated[CptCode | None, Field(alias="cptCode")] = None
    image: str | None = None
    show_in_portal: Annotated[bool | None, Field(alias="showInPortal")] = None
    categories: list[str] | None = None
    max_checkout_count: Annotated[NumberOrEmpty | None, Field(alias="maxCheckoutCount")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    stripe_product_id: Annotated[str | None, Field(alias="stripeProductId")] = None
    stripe_subscription_id: Annotated[str | None, Field(alias="stripeSubscriptionId")] = None


class AmountAndCurrency(Model):
    """An object. Source: tellescope.txt:15368-15371."""

    amount: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    currency: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


RoleBasedAccessPermissionAllOrDefault = Literal["All", "Default", "Assigned"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class TicketQueue(Record):
    """A record of TicketQueues (derived from what the page shows). Source: tellescope.txt:18381-18399."""

    title: str | None = None
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    type: str | None = None
    default_from_number: Annotated[str | None, Field(alias="defaultFromNumber")] = None
    enduser_fields: Annotated[list[str] | None, Field(alias="enduserFields")] = None
    prevent_pull: Annotated[list[ObjectId] | None, Field(alias="preventPull")] = None
    overdue_reminder_user_id: Annotated[str | None, Field(alias="overdueReminderUserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    last_refreshed_count_at: Annotated[dt.datetime | None, Field(alias="lastRefreshedCountAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    index: int | float | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    count: int | float | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class UserCredentialedState(Model):
    """An object. Source: tellescope.txt:19421-19425."""

    expires_at: Annotated[dt.datetime | None, Field(alias="expiresAt")] = None
    license_id: Annotated[str | None, Field(alias="licenseId")] = None
    state: AppointmentLocationState | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class UserWeeklyAvailability(Model):
    """An object. Source: tellescope.txt:19429-19446."""

    day_of_week_starting_sunday_indexed_by_zero: Annotated[
        int | float | None, Field(alias="dayOfWeekStartingSundayIndexedByZero")
    ] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    end_time_in_minutes: Annotated[int | float | None, Field(alias="endTimeInMinutes")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    start_time_in_minutes: Annotated[int | float | None, Field(alias="startTimeInMinutes")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    location_id: Annotated[ObjectId | None, Field(alias="locationId")] = None
    location_ids: Annotated[list[ObjectId] | None, Field(alias="locationIds")] = None
    active: FromAndTo | None = None
    valid_template_ids: Annotated[list[ObjectId] | None, Field(alias="validTemplateIds")] = None
    interval_in_minutes: Annotated[int | float | None, Field(alias="intervalInMinutes")] = None
    priority: int | float | None = None


EmptyOrAll = Literal["", "All", "Assigned", "Unassigned"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


UserVoicemailPlayback = Playback | dict[str, Any]
"""One of several shapes. Source: tellescope.txt:19466-19484."""


class User(Record):
    """A record of Users (derived from what the page shows). Source: tellescope.txt:19390-19516."""

    email: str | None = None
    phone: str | None = None
    fields: dict[str, Any] | None = None
    unredacted_fields: Annotated[dict[str, Any] | None, Field(alias="unredactedFields")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    fname: str | None = None
    lname: str | None = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    internal_display_name: Annotated[str | None, Field(alias="internalDisplayName")] = None
    suffixes: list[str] | None = None
    organization: str | None = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    roles: list[str] | None = None
    acknowledged_integrations: Annotated[dt.datetime | None, Field(alias="acknowledgedIntegrations")] = None
    disable_incoming_phone_calls: Annotated[bool | None, Field(alias="disableIncomingPhoneCalls")] = None
    skills: list[str] | None = None
    verified_email: Annotated[bool | None, Field(alias="verifiedEmail")] = None
    notification_preferences: Annotated[
        dict[str, dict[str, Any]] | None, Field(alias="notificationPreferences")
    ] = None
    notification_emails_disabled: Annotated[bool | None, Field(alias="notificationEmailsDisabled")] = None
    avatar: str | None = None
    credentialed_states: Annotated[list[UserCredentialedState] | None, Field(alias="credentialedStates")] = (
        None
    )
    timezone: Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    weekly_availabilities: Annotated[
        list[UserWeeklyAvailability] | None, Field(alias="weeklyAvailabilities")
    ] = None
    auto_reply_enabled: Annotated[bool | None, Field(alias="autoReplyEnabled")] = None
    push_notification_ios_tokens: Annotated[list[str] | None, Field(alias="pushNotificationIosTokens")] = None
    call_routing: Annotated[
        Literal["", "All", "Assigned", "Unassigned"] | str | None, Field(alias="callRouting")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    tags: list[str] | None = None
    email_signature: Annotated[str | None, Field(alias="emailSignature")] = None
    disable_ticket_auto_assignment: Annotated[bool | None, Field(alias="disableTicketAutoAssignment")] = None
    ticket_assignment_priority: Annotated[int | float | None, Field(alias="ticketAssignmentPriority")] = None
    specialties: list[str] | None = None
    bio: str | None = None
    tin: Annotated[str | None, Field(alias="TIN")] = None
    npi: Annotated[str | None, Field(alias="NPI")] = None
    dea: Annotated[str | None, Field(alias="DEA")] = None
    voicemail_playback: Annotated[UserVoicemailPlayback | None, Field(alias="voicemailPlayback")] = None
    locked_out_until: Annotated[int | float | None, Field(alias="lockedOutUntil")] = None
    i_os_badge_count: Annotated[int | float | None, Field(alias="iOSBadgeCount")] = None
    available_from_numbers: Annotated[list[str] | None, Field(alias="availableFromNumbers")] = None
    available_from_emails: Annotated[list[str] | None, Field(alias="availableFromEmails")] = None
    dose_spot_user_id: Annotated[str | None, Field(alias="doseSpotUserId")] = None
    url: str | None = None
    template_fields: Annotated[list[FieldAndValue] | None, Field(alias="templateFields")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    dashboard_view: Annotated[OrganizationView | None, Field(alias="dashboardView")] = None
    hide_from_calendar_view: Annotated[bool | None, Field(alias="hideFromCalendarView")] = None
    require_sso: Annotated[list[str] | None, Field(alias="requireSSO")] = None
    terms_signed: Annotated[dt.datetime | None, Field(alias="termsSigned")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    terms_version: Annotated[str | None, Field(alias="termsVersion")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    account_type: Annotated[str | None, Field(alias="accountType")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    hashed_invite_code: Annotated[str | None, Field(alias="hashedInviteCode")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    twilio_number: Annotated[str | None, Field(alias="twilioNumber")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    push_notification_destinations: Annotated[
        list[str] | None, Field(alias="pushNotificationDestinations")
    ] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    dr_chrono_id: Annotated[str | None, Field(alias="drChronoId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    zoom_id: Annotated[str | None, Field(alias="zoomId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    zendesk_id: Annotated[int | float | None, Field(alias="zendeskId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    from_email: Annotated[str | None, Field(alias="fromEmail")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    mfa: Mfa | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    elation_user_id: Annotated[int | float | None, Field(alias="elationUserId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    requires_mfa_configuration: Annotated[bool | None, Field(alias="requiresMFAConfiguration")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    username: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    org_email: Annotated[str | None, Field(alias="orgEmail")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    last_active: Annotated[dt.datetime | None, Field(alias="lastActive")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    last_logout: Annotated[dt.datetime | None, Field(alias="lastLogout")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    isa: bool | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    password_last_changed_at: Annotated[dt.datetime | None, Field(alias="passwordLastChangedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class UpdateOptions(Model):
    """An object. Source: tellescope.txt:96-98."""

    replace_object_fields: Annotated[bool | None, Field(alias="replaceObjectFields")] = None
    """See Updating Records in Getting Started"""
    dont_send_webhook: Annotated[bool | None, Field(alias="dontSendWebhook")] = None
    """Whether to send no webhook for this update, so that one's own changes do not echo."""


ListSort = Literal["oldFirst", "newFirst"]
"""One of the documented values. Source: tellescope.txt:114."""


class ListSearch(Model):
    """An object. Source: tellescope.txt:115."""

    query: str | None = None


class IndexUpdate(Model):
    """An object. Source: tellescope.txt:6639-6642."""

    id: ObjectId | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    index: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class CustomerIdClientSecretAndPublishableKey(Model):
    """An object (known from the vendor's packages, not from the page)."""

    customer_id: Annotated[str, Field(alias="customerId")] = ALWAYS_THERE
    client_secret: Annotated[str, Field(alias="clientSecret")] = ALWAYS_THERE
    publishable_key: Annotated[str, Field(alias="publishableKey")] = ALWAYS_THERE
    stripe_account: Annotated[str, Field(alias="stripeAccount")] = ALWAYS_THERE
    business_name: Annotated[str, Field(alias="businessName")] = ALWAYS_THERE


class GenerateMeetingLinkResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    link: str = ALWAYS_THERE


Id = str | list[str]
"""One of several shapes (known from the vendor's packages, not from the page)."""


class Report(Model):
    """An object (known from the vendor's packages, not from the page)."""

    count: int | float = ALWAYS_THERE
    id: Annotated[Id | None, Field(alias="_id")] = ALWAYS_THERE
    ids: list[str] | None = None


class CalendarEventResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    report: dict[str, list[Report]] = ALWAYS_THERE


class EndusersCheckEligibilityResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    enduser: Enduser = ALWAYS_THERE


class Grouped(Model):
    """An object (known from the vendor's packages, not from the page)."""

    id: Annotated[str, Field(alias="_id")] = ALWAYS_THERE
    count: int | float = ALWAYS_THERE


class EndusersEngagementResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    count: int | float = ALWAYS_THERE
    grouped: list[Grouped] | None = None


class EndusersEngagementByUseridResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    count: int | float = ALWAYS_THERE
    grouped: list[Grouped] = ALWAYS_THERE


class EndusersJourneysReportResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    report: dict[str, Any] = ALWAYS_THERE


class PhoneCallResponseReport(Model):
    """An object (known from the vendor's packages, not from the page)."""

    count: int | float = ALWAYS_THERE
    call_duration_in_seconds: Annotated[int | float, Field(alias="callDurationInSeconds")] = ALWAYS_THERE
    id: Annotated[Id | None, Field(alias="_id")] = ALWAYS_THERE


class PhoneCallResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    report: dict[str, list[PhoneCallResponseReport]] = ALWAYS_THERE


class ProductResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    url: str = ALWAYS_THERE
