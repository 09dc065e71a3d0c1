"""Charts of a template: found by their alternative text, filled with the figures of the report, editable in Word."""
