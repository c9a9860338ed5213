"""Bytes to `Document`: what a reader of the file sees, block by block, each with its page and place."""
