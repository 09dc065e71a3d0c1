"""Computed figures; each carries its formula and its inputs."""
