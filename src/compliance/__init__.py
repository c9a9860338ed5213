"""Checks Danish course descriptions against the ramme for Stærke dagtilbud."""

__version__ = "0.1.0"
