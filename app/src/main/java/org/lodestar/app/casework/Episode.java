package org.lodestar.app.casework;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.LocalFlag;
import org.lodestar.vocabulary.UncertainDate;

/**
 * A time during which somebody was exploited. A person may have several; each has a set of types.
 *
 * @param types at least one
 * @param places towns, addresses, premises
 * @param controllers who was in control
 * @param account what happened: how it began, what they had to do, how they lived, how it ended
 */
public record Episode(
    Set<ExploitationType> types,
    Set<LocalFlag> flags,
    Whereabouts whereabouts,
    @Nullable PersonalText places,
    UncertainDate began,
    UncertainDate ended,
    Known stillGoing,
    @Nullable PersonalText controllers,
    @Nullable PersonalText account) {
  public Episode {
    types = Set.copyOf(types);
    flags = Set.copyOf(flags);
    if (types.isEmpty()) {
      throw new IllegalArgumentException("An episode has a type");
    }
  }
}
