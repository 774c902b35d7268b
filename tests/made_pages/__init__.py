"""The parts of the page maker: wording, roles, stories, fronts, layouts, scores."""
