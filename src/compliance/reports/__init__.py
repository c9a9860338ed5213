"""`Report` to JSON and Excel. Knows nothing of how a fact was found."""
