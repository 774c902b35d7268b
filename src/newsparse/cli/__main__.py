"""Runs the command line with ``python -m newsparse.cli``."""

from newsparse.cli import main

if __name__ == "__main__":
    main()
