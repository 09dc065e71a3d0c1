"""The front end: a part of the template in, Jinja source with places out."""
