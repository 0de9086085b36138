package org.lodestar.app.strategy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Slot: a room that keeps, with each thing that went along, why somebody followed another in a
 * post. Where that told of a person it is destroyed there too.
 */
public interface HandOverReasons {
  /**
   * What still stands there, each text once; empty where nothing went along, or all was destroyed.
   *
   * @param made who followed whom, and when; its own reason may be destroyed already
   * @param went what went along, whatever room it is of
   */
  List<String> left(HandOver made, Set<UUID> went);

  /**
   * Destroys it, in the transaction of whoever calls, who has looked whether they may.
   *
   * @param made who followed whom, and when; its own reason may be destroyed already
   * @param went what went along, whatever room it is of
   * @param instead what stands in its place
   * @param taking under which it is kept that it was destroyed
   */
  void takeOut(HandOver made, Set<UUID> went, String instead, UUID taking);
}
