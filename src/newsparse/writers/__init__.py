"""Layer 5, out: what a page can be written to."""
