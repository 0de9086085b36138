package org.lodestar.app.site;

import org.jspecify.annotations.Nullable;

/** A failure as shown: a status that there are words for, and the reference in the log if any. */
public record ErrorPage(int status, @Nullable String reference) {
  /** Key of the words, without its last part. */
  public String key() {
    return "site.fault." + status;
  }
}
