package org.lodestar.app.strategy;

import java.util.Set;
import java.util.UUID;

/**
 * Slot: a room that keeps, with each thing that went along, why somebody followed another in a
 * post. Where that told of a person it is destroyed there too.
 */
public interface HandOverReasons {
  /**
   * Destroys it, in the transaction of whoever calls, who has looked whether they may.
   *
   * @param made who followed whom, with the reason as it still stands
   * @param went what went along, whatever room it is of
   * @param instead what stands in its place
   * @param taking under which it is kept that it was destroyed
   */
  void takeOut(HandOver made, Set<UUID> went, String instead, UUID taking);
}
