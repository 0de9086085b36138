package org.lodestar.app.strategy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Action;

/**
 * Slot: a kind of place with words that boards read, of which those that tell of a person are
 * destroyed. All is done in the transaction of whoever calls, who has looked whether they may.
 */
public interface ReadPlace {
  /** Which kind it is. */
  Kind kind();

  /** The place itself. Throws {@link org.lodestar.app.members.NotFound}. */
  Where where(UUID id);

  /** All words there, the newest first. */
  List<KeptWords> list(UUID id);

  /**
   * Destroys some of them.
   *
   * @param instead what stands in their place
   * @param taking under which it is kept that they were
   */
  void takeOut(UUID id, Set<UUID> chosen, String instead, UUID taking);

  /** What has words that boards read. */
  enum Kind {
    ACTION,
    HAND_OVER,
    MEETING
  }

  /**
   * A place.
   *
   * @param href its own page
   * @param open what one must be allowed to open that
   */
  record Where(String title, String href, Action open) {}
}
