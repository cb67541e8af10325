"""A module that reaches the function by a layer."""
