package org.lodestar.app.reception;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.Written;

/**
 * Something that is there on the day.
 *
 * @param people for how many; places only
 * @param language of an interpreter
 * @param confirmed whether whoever gives it has said yes
 * @param written {@code what}, {@code who}, {@code reach}
 * @param version for optimistic locking
 */
public record Provision(
    UUID id,
    UUID plan,
    Kind kind,
    @Nullable Integer people,
    @Nullable String language,
    boolean confirmed,
    Written written,
    long version) {
  /** What it is. */
  public enum Kind {
    /** Somewhere to go that is safe, warm and not a police station. */
    PLACE,
    INTERPRETER,
    HEALTH,
    TRANSPORT,
    /** Who can refer on the day. */
    FIRST_RESPONDER,
    /** Who looks after children. */
    CHILD_LEAD,
    FOOD_AND_CLOTHES,
    OTHER
  }
}
