"""Layer 5, in: what a page can be read from."""
