package org.lodestar.app.pathway.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to do in place of ringing a service, as typed. */
record DetourRow(
    @Nullable UUID service,
    @Nullable @Size(max = 300, message = "pathway.tooLong") String instead,
    @Nullable @Size(max = 200, message = "pathway.tooLong") String everybody) {
  static DetourRow empty() {
    return new DetourRow(null, "", "");
  }

  boolean filled() {
    return service != null && typed(instead);
  }

  /** One of the two without the other. */
  boolean half() {
    return !filled() && (service != null || typed(instead) || typed(everybody));
  }

  /** What public pages say in place of its number, where they say anything. */
  @Nullable String told() {
    return typed(everybody) ? everybody : null;
  }

  private static boolean typed(@Nullable String words) {
    return words != null && !words.isBlank();
  }
}
