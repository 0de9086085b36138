package org.lodestar.app.retention.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Values as columns keep them. */
final class Columns {
  private Columns() {}

  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(@Nullable OffsetDateTime stored) {
    return stored == null ? null : stored.toInstant();
  }
}
