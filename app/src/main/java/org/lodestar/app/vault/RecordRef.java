package org.lodestar.app.vault;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Points at a record.
 *
 * @param parts what belongs to it and goes with it, such as the people of a case
 */
public record RecordRef(RecordClass recordClass, UUID id, Set<UUID> parts) {
  public RecordRef {
    parts = Set.copyOf(parts);
  }

  /** A record whose parts nobody has named yet. */
  public static RecordRef of(RecordClass recordClass, UUID id) {
    return new RecordRef(recordClass, id, Set.of());
  }

  /** The record and its parts, in one order for all. */
  public Set<UUID> all() {
    Set<UUID> all = new TreeSet<>(parts);
    all.add(id);
    return all;
  }

  /** Whether it is a case file. */
  public boolean isCase() {
    return recordClass == RecordClass.ADULT_CASE || recordClass == RecordClass.CHILD_CASE;
  }

  /** Whether it is a concern. */
  public boolean isConcern() {
    return recordClass == RecordClass.CONCERN || recordClass == RecordClass.NAMELESS_CONCERN;
  }

  /** Whether all that a case holds about somebody is meant: a case file, or one person of it. */
  public boolean isOfPeople() {
    return isCase() || recordClass == RecordClass.PERSON;
  }
}
