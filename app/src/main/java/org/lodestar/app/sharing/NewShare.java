package org.lodestar.app.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be given out, about whom, to whom.
 *
 * @param enquiry whom it is to protect, where that is not the person; else null
 */
public record NewShare(
    UUID caseFile,
    UUID person,
    Receiver receiver,
    Terms terms,
    Grounds grounds,
    @Nullable Enquiry enquiry) {
  /** For the person themselves. */
  public NewShare(UUID caseFile, UUID person, Receiver receiver, Terms terms, Grounds grounds) {
    this(caseFile, person, receiver, terms, grounds, null);
  }

  /** The same, to protect somebody else. */
  public NewShare toProtect(@Nullable Enquiry somebody) {
    return new NewShare(caseFile, person, receiver, terms, grounds, somebody);
  }
}
