package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.CAPABILITY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.UpdateSetMoreStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.CapabilityState;
import org.lodestar.app.members.Upkeep;
import org.lodestar.app.members.UpkeepState;
import org.lodestar.app.members.store.tables.tables.records.CapabilityRecord;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the partnership switched, and how many hours it says that something takes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CapabilityRows {
  private final DSLContext sql;

  CapabilityRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All that was ever touched; a row of a later version that this one does not know is left. */
  public Map<Key, CapabilityState> all() {
    Map<Key, CapabilityState> all = new EnumMap<>(Key.class);
    for (CapabilityRecord row : sql.selectFrom(CAPABILITY).fetch()) {
      key(row.getKey()).ifPresent(key -> all.put(key, state(key, row)));
    }
    return all;
  }

  private static Optional<Key> key(String name) {
    return Arrays.stream(Key.values()).filter(each -> each.name().equals(name)).findFirst();
  }

  private static CapabilityState state(Key key, CapabilityRecord row) {
    return new CapabilityState(
        key,
        row.getIsOn(),
        row.getSwitchedBy(),
        row.getSwitchedAt() == null ? null : row.getSwitchedAt().toInstant(),
        row.getHours(),
        row.getVersion());
  }

  /** Those that are off. */
  public Set<Key> off() {
    return all().values().stream()
        .filter(each -> !each.on())
        .map(CapabilityState::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Switches one, if nobody else has changed it since it was looked at. */
  public void put(Key key, boolean on, UUID by, Instant at, long version) {
    change(
        key.name(),
        version,
        sql.update(CAPABILITY)
            .set(CAPABILITY.IS_ON, on)
            .set(CAPABILITY.SWITCHED_BY, by)
            .set(CAPABILITY.SWITCHED_AT, at.atOffset(ZoneOffset.UTC)));
  }

  /** Says how many hours it takes; with null what we reckon holds again. */
  public void say(Key key, @Nullable BigDecimal hours, long version) {
    say(key.name(), hours, version);
  }

  private void say(String name, @Nullable BigDecimal hours, long version) {
    change(name, version, sql.update(CAPABILITY).set(CAPABILITY.HOURS, hours));
  }

  /** Hours that were ever said of what is always on. */
  public Map<Upkeep, UpkeepState> upkeep() {
    Map<Upkeep, UpkeepState> all = new EnumMap<>(Upkeep.class);
    for (CapabilityRecord row : sql.selectFrom(CAPABILITY).fetch()) {
      Arrays.stream(Upkeep.values())
          .filter(each -> each.name().equals(row.getKey()))
          .forEach(each -> all.put(each, new UpkeepState(each, row.getHours(), row.getVersion())));
    }
    return all;
  }

  /** The same as of something that can be switched. */
  public void say(Upkeep which, @Nullable BigDecimal hours, long version) {
    say(which.name(), hours, version);
  }

  /** Of two who touch it for the first time at one moment, one is first. */
  private void change(String name, long version, UpdateSetMoreStep<CapabilityRecord> change) {
    if (version == 0) {
      sql.insertInto(CAPABILITY)
          .set(CAPABILITY.KEY, name)
          .set(CAPABILITY.IS_ON, true)
          .set(CAPABILITY.VERSION, 0L)
          .onConflictDoNothing()
          .execute();
    }
    int changed =
        change
            .set(CAPABILITY.VERSION, DSL.val(version + 1))
            .where(CAPABILITY.KEY.eq(name), CAPABILITY.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }
}
