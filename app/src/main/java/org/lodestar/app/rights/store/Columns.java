package org.lodestar.app.rights.store;

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

  static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String stored) {
    return stored == null ? null : Enum.valueOf(type, stored);
  }

  static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
