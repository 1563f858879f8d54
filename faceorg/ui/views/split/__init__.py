"""One person or group becomes two."""
