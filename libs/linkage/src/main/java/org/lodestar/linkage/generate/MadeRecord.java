package org.lodestar.linkage.generate;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One record of one list, with the truth about it. Mistakes counts what was done to the person's
 * data before values were left out, so a mistake in a value that is absent cannot be seen.
 */
public final class MadeRecord {
  private final int list;
  private final String source;
  private final String id;
  private final int entity;
  private final String namePool;
  private final @Nullable String[] values;
  private final int mistakes;

  MadeRecord(
      int list, String source, String id, Person person, @Nullable String[] values, int mistakes) {
    this.list = list;
    this.source = source;
    this.id = id;
    this.entity = person.entity();
    this.namePool = person.namePool();
    this.values = values;
    this.mistakes = mistakes;
  }

  /** Place of the list in the plan, from 0. */
  public int list() {
    return list;
  }

  /** Name of the list. */
  public String source() {
    return source;
  }

  /** Unlike any other id of any list; says nothing of the person or the order of making. */
  public String id() {
    return id;
  }

  /** The person, from 0. */
  public int entity() {
    return entity;
  }

  /**
   * From which pool the person's names are, such as welsh: linkage errors must be compared between
   * them, since names that are often transliterated are missed more often.
   */
  public String namePool() {
    return namePool;
  }

  public Optional<String> find(Field field) {
    return Optional.ofNullable(values[field.ordinal()]);
  }

  public Set<Mistake> mistakes() {
    Set<Mistake> made = EnumSet.noneOf(Mistake.class);
    for (Mistake mistake : Mistake.values()) {
      if ((mistakes & 1 << mistake.ordinal()) != 0) {
        made.add(mistake);
      }
    }
    return made;
  }

  @Nullable String value(Field field) {
    return values[field.ordinal()];
  }
}
