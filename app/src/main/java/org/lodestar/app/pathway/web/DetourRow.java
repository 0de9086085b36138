package org.lodestar.app.pathway.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to do in place of ringing a service, as typed. */
record DetourRow(
    @Nullable UUID service,
    @Nullable @Size(max = 300, message = "pathway.tooLong") String instead) {
  static DetourRow empty() {
    return new DetourRow(null, "");
  }

  boolean filled() {
    return service != null && instead != null && !instead.isBlank();
  }

  /** One of the two without the other. */
  boolean half() {
    return !filled() && (service != null || (instead != null && !instead.isBlank()));
  }
}
