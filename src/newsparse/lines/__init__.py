"""Layer 3: what a single line of a page can be, read without its neighbours."""
