package org.lodestar.app.meetings.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** How values of this module are written into columns and read from them. */
final class Columns {
  private Columns() {}

  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  static @Nullable OffsetDateTime orNull(@Nullable Instant moment) {
    return moment == null ? null : at(moment);
  }

  static @Nullable Instant instant(@Nullable OffsetDateTime stored) {
    return stored == null ? null : stored.toInstant();
  }

  static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
