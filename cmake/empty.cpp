// An empty room.
