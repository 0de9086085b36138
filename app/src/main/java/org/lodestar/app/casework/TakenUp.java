package org.lodestar.app.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What another body gave under a duty and a worker takes up in a case of their own.
 *
 * @param from what it was given in; who is shut out of that is shut out of the case
 * @param named the only workers who may see it; empty for the whole organisation
 * @param child whether the person is treated as a child
 * @param facts as they were frozen; null where only words were
 * @param sheets the words, part by part
 * @param source which body gave it, when, on which ground, and on which ground it is kept here
 * @param toProtect whom it was given to protect, where that is somebody else; else null
 * @param safeguarding whether it is a safeguarding concern about an adult, on which a council
 *     decides (Care Act 2014, section 42)
 * @param giver which body gave it
 * @param givenAt when it was given
 */
public record TakenUp(
    UUID from,
    List<UUID> named,
    boolean child,
    @Nullable PersonalText facts,
    List<CaseSheet> sheets,
    PersonalText source,
    @Nullable PersonalText toProtect,
    boolean safeguarding,
    UUID giver,
    Instant givenAt) {
  public TakenUp {
    named = List.copyOf(named);
    sheets = List.copyOf(sheets);
  }

  /** Somebody who came together with them, in a case of their own. */
  public record Other(UUID caseFile, UUID person) {}

  /** The case that came of it, and who in it was given. */
  public record InCase(CaseFile file, UUID person) {}

  /** Never in a log. */
  @Override
  public String toString() {
    return "TakenUp[" + from + "]";
  }
}
