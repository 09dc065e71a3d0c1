"""What a report publishes, figure by figure; what has changed since; the corrections that a later report prints."""
