package org.lodestar.app.community;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which visits somebody asks for; null is all. */
public record VisitFilter(@Nullable UUID plan, @Nullable UUID site, @Nullable LocalDate since) {
  /** All of them. */
  public static VisitFilter all() {
    return new VisitFilter(null, null, null);
  }
}
