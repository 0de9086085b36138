package org.lodestar.app.members;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Page;

/**
 * Slot: what of a room lies with whoever holds a post, and goes to whoever follows them. What lies
 * with a body alone follows those who speak for it, and needs no slot.
 */
public interface PostHolding {
  /** Place among the rooms; smaller comes first. */
  int order();

  /** With whom anything open lies. */
  Set<UUID> holders(Worker worker);

  /** What is open and lies with somebody. */
  List<Held> held(Worker worker, Page page, UUID holder);

  /** What of that another could not do anything with, in sentences, before it is given to them. */
  default List<String> warnings(Worker worker, Page page, UUID from, UUID to) {
    return List.of();
  }

  /**
   * Gives all of that to another, in the transaction of whoever calls. Who had it before stays
   * where the room keeps what was.
   *
   * @throws org.lodestar.app.site.Refused when something of it cannot go there
   */
  void handOver(Worker worker, UUID from, UUID to, String reason);

  /**
   * Where what went to another lies now, by the identifier under which it went; the same, unless
   * the room made a new thing of it.
   */
  default Map<UUID, UUID> followed(Worker worker, UUID from, UUID to, Set<UUID> went) {
    return Map.of();
  }

  /**
   * Gives some of what lies with somebody back to whoever had it before, whether they could be
   * given it anew or not: it was a mistake that it went.
   */
  void giveBack(Worker worker, UUID from, UUID to, Set<UUID> which, String reason);

  /**
   * Something that is open.
   *
   * @param kind a code under which it is kept that it went, for ever
   * @param group what it belongs to, in words
   */
  record Held(String kind, UUID id, String group, String title, @Nullable String href) {}
}
