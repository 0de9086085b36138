package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/** A link between two cases, or between people in them. Shown only to who may see both ends. */
public record CaseLink(
    UUID id,
    UUID caseFile,
    @Nullable UUID person,
    UUID otherCase,
    @Nullable UUID otherPerson,
    LinkRelation relation,
    @Nullable PersonalText note,
    @Nullable UUID by,
    Instant at) {

  /** The other end, seen from one of the two cases. */
  public UUID caseSeenFrom(UUID here) {
    return here.equals(caseFile) ? otherCase : caseFile;
  }

  /** The person at the other end, if the link is between people. */
  public @Nullable UUID personSeenFrom(UUID here) {
    return here.equals(caseFile) ? otherPerson : person;
  }
}
