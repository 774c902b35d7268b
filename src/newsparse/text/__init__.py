"""Layer 0: where things are. Spans, folding, readings, words."""
