package org.lodestar.app.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What is to be given out, about whom, to whom.
 *
 * @param enquiry whom it is to protect, where that is not the person; else null
 * @param tell what is urgent, in words that the receiver reads; else null
 * @param with the share of another person of the case that it is given together with; else null
 * @param readNo whether the giver read what the person said no to in their own words, and says that
 *     it is not in this
 */
public record NewShare(
    UUID caseFile,
    UUID person,
    Receiver receiver,
    Terms terms,
    Grounds grounds,
    @Nullable Enquiry enquiry,
    @Nullable PersonalText tell,
    @Nullable UUID with,
    boolean readNo) {
  /** With nothing to tell beside its parts. */
  public NewShare(
      UUID caseFile,
      UUID person,
      Receiver receiver,
      Terms terms,
      Grounds grounds,
      @Nullable Enquiry enquiry) {
    this(caseFile, person, receiver, terms, grounds, enquiry, null, null, false);
  }

  /** For the person themselves. */
  public NewShare(UUID caseFile, UUID person, Receiver receiver, Terms terms, Grounds grounds) {
    this(caseFile, person, receiver, terms, grounds, null);
  }

  /** The same, to protect somebody else. */
  public NewShare toProtect(@Nullable Enquiry somebody) {
    return new NewShare(caseFile, person, receiver, terms, grounds, somebody, tell, with, readNo);
  }

  /** The same, telling the receiver something beside its parts. */
  public NewShare telling(@Nullable PersonalText words) {
    return new NewShare(caseFile, person, receiver, terms, grounds, enquiry, words, with, readNo);
  }

  /** The same, together with the share of another person of the case. */
  public NewShare givenWith(@Nullable UUID share) {
    return new NewShare(caseFile, person, receiver, terms, grounds, enquiry, tell, share, readNo);
  }

  /** The same, by somebody who did, or did not, read what the person said no to. */
  public NewShare havingRead(boolean theirNo) {
    return new NewShare(caseFile, person, receiver, terms, grounds, enquiry, tell, with, theirNo);
  }
}
