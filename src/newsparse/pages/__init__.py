"""Layer 4: what belongs together. Labelled lines become articles, broken paragraphs one reading, and a page of it all."""
