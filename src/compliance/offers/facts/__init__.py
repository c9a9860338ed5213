"""One extractor per fact: each reads an offer's passages and returns a value with its evidence, or nothing."""
