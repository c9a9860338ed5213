"""An earlier report, read again: which of its offers are still here, what has changed, and what was written there."""
