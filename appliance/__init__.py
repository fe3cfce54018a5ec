"""Freizeichen: the firmware of an edge appliance that answers a doctor's practice line."""
