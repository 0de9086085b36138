package org.lodestar.app.directory;

import java.util.Map;
import java.util.Optional;

/**
 * Slot: the wards of the place, from the room that keeps them. What is asked for is kept nowhere.
 */
public interface WardsHere {
  /** Names of the wards by code, in the order of their names; none while nobody has loaded them. */
  Map<String, String> wards();

  /** The code of the ward of a postcode, however it is written. */
  Optional<String> wardOf(String postcode);
}
