package org.lodestar.app.members;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.site.Page;

/**
 * Slot: what of a room lies with one worker and would wait for nobody when they leave. In numbers
 * alone and without content, so that it can be told to whoever sees them leave and reads none of
 * it. What a post holds is told by {@link PostHolding}.
 */
public interface OpenWork {
  /** Place among the rooms; smaller comes first. */
  int order();

  /** A code of the room, by which its own page leaves it out. */
  String code();

  /**
   * What lies with them, in sentences that say who gives it to somebody else; none where nothing
   * does. Called as the program, whatever whoever asks may see.
   */
  List<String> with(UUID worker, Page page);
}
