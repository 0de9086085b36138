package org.lodestar.app.casework.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/** How values of this module are written into columns and read from them. */
final class Columns {
  private Columns() {}

  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(@Nullable OffsetDateTime stored) {
    return stored == null ? null : stored.toInstant();
  }

  /**
   * Whether a cell is one of these. As one array, so that the statement is the same however many
   * there are, and the database plans it once.
   */
  static Condition among(TableField<?, UUID> cell, Collection<UUID> ids) {
    return cell.eq(DSL.any(ids.toArray(UUID[]::new)));
  }

  static String[] names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  static <E extends Enum<E>> Set<E> constants(Class<E> type, String[] names) {
    EnumSet<E> set = EnumSet.noneOf(type);
    Arrays.stream(names).map(name -> Enum.valueOf(type, name)).forEach(set::add);
    return set;
  }

  /** Codes in one sealed cell: a list of nationalities says too much to lie in the clear. */
  static @Nullable PersonalText codes(List<String> codes) {
    return codes.isEmpty() ? null : PersonalText.of(String.join(" ", codes));
  }

  static List<String> codes(@Nullable PersonalText stored) {
    return stored == null || stored.text().isBlank()
        ? List.of()
        : List.of(stored.text().split(" "));
  }
}
