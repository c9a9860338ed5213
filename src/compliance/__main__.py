"""Lets `python -m compliance` do what the console script does."""

from compliance.cli import main

if __name__ == "__main__":
    main()
