package org.lodestar.statute;

import java.util.Set;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.BaseType;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.LocalFlag;

/**
 * What was done to one person, all episodes together, as far as prompts need it. Nothing here
 * identifies them.
 *
 * @param types of all episodes
 * @param flags of all episodes
 * @param moved whether anything says that they were recruited for it, moved or handed on
 * @param circumstances that are known to hold
 */
public record Harm(
    Set<ExploitationType> types,
    Set<LocalFlag> flags,
    boolean moved,
    AgeStatus age,
    Set<Circumstance> circumstances) {
  public Harm {
    types = Set.copyOf(types);
    flags = Set.copyOf(flags);
    circumstances = Set.copyOf(circumstances);
  }

  boolean has(BaseType base) {
    return ExploitationType.baseTypesOf(types).contains(base);
  }

  boolean has(ExploitationType type) {
    return types.contains(type);
  }

  boolean has(LocalFlag flag) {
    return flags.contains(flag);
  }
}
