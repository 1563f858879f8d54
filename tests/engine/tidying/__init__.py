"""Tests of tidying up."""
