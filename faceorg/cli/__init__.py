"""The command line: arguments in, sentences and JSON out; no Qt."""
