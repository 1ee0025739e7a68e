"""The notation of payloads: types and examples in braces, a pair a line."""
