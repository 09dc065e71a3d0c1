"""The manifest inside a report: made when it is finished, found again when it comes back."""
