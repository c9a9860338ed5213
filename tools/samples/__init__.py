"""Builders for the sample course descriptions: content (text files), drawing (PDF and DOCX) and labels."""
