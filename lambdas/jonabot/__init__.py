"""Jonabot: a person's own writing, from their exports to a model that writes as they do."""
