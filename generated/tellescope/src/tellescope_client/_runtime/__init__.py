"""The part of a client that is the same for every API. Import its modules: this one loads nothing."""
