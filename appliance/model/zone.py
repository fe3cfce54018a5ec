"""The one time zone of the product: practices are in Germany, whatever the box's own clock is set to."""

from zoneinfo import ZoneInfo

PRACTICE_ZONE = ZoneInfo("Europe/Berlin")
