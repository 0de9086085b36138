package org.lodestar.app.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.HelplineSlot.Helpline;

/**
 * A failure as shown.
 *
 * @param key of its words, without its last part
 * @param reference the reference in the log, if any
 * @param emergency whom to call in danger, where the failure may keep somebody from being heard
 */
public record ErrorPage(String key, @Nullable String reference, List<Helpline> emergency) {
  /**
   * Attribute of a request in which a room leaves the key of its own words, for when it is too busy
   * to answer: who wanted to watch a film has typed nothing that could be lost.
   */
  public static final String BUSY = ErrorPage.class.getName() + ".BUSY";

  public ErrorPage {
    emergency = List.copyOf(emergency);
  }
}
