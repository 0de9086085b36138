package org.lodestar.app.outbound;

import java.util.UUID;

/** Slot: is told of a server inside the network that the platform did not write down. */
@FunctionalInterface
public interface ForgedPlaces {
  /** A row was met whose code is not right. */
  void met(UUID id);
}
