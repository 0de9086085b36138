package org.lodestar.app.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.HelplineSlot.Helpline;

/**
 * A failure as shown.
 *
 * @param status one that there are words for
 * @param reference the reference in the log, if any
 * @param emergency whom to call in danger, where the failure may keep somebody from being heard
 */
public record ErrorPage(int status, @Nullable String reference, List<Helpline> emergency) {
  public ErrorPage {
    emergency = List.copyOf(emergency);
  }

  /** Key of the words, without its last part. */
  public String key() {
    return "site.fault." + status;
  }
}
