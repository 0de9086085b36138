package org.lodestar.app.vault;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a module has deleted of a record.
 *
 * @param keys whose keys are to be forgotten
 * @param objects to which nobody is let in any more, beside those of the keys
 */
public record Disposed(Set<Subject> keys, Set<UUID> objects) {
  private static final String GRANT = "GRANT";
  private static final Disposed NOTHING = new Disposed(Set.of(), Set.of());

  public Disposed {
    keys = Set.copyOf(keys);
    objects = Set.copyOf(objects);
  }

  /** Nothing was kept. */
  public static Disposed nothing() {
    return NOTHING;
  }

  /**
   * As the database tells it: {@code KIND:identifier}, with {@code GRANT} for an object without a
   * key.
   *
   * @throws IllegalArgumentException when it is anything else
   */
  public static Disposed of(String... told) {
    Set<Subject> keys = new HashSet<>();
    Set<UUID> objects = new HashSet<>();
    Arrays.stream(told).map(each -> each.split(":", 2)).forEach(each -> add(each, keys, objects));
    return new Disposed(keys, objects);
  }

  private static void add(String[] told, Set<Subject> keys, Set<UUID> objects) {
    UUID id = UUID.fromString(told[1]);
    if (told[0].equals(GRANT)) {
      objects.add(id);
    } else {
      keys.add(new Subject(SubjectKind.valueOf(told[0]), id));
    }
  }
}
