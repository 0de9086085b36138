package org.lodestar.app.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * The appropriate adult of PACE Code C, who is not the supporter at talks about a referral.
 *
 * @param name and how to reach them
 * @param reason why nobody came, or why nobody is needed and who said so
 */
public record CalledAdult(
    Kind kind,
    @Nullable PersonalText name,
    @Nullable Instant askedAt,
    @Nullable Instant cameAt,
    @Nullable PersonalText reason)
    implements CustodyPart {
  /** Who may come. For a child in the order in which Code C names them. */
  public enum Kind {
    PARENT_OR_GUARDIAN,
    CARE_AUTHORITY,
    SOCIAL_WORKER,
    YOUTH_JUSTICE,
    FAMILY_OR_CARER,
    EXPERIENCED,
    OTHER_ADULT,
    /** Nobody was found yet: it stays to be done, whatever is written beside it. */
    NOBODY,
    /** Nobody is needed, for the reason that is written; never for a child. */
    NOT_NEEDED
  }

  /** Whether somebody came, or it is written why nobody is needed. */
  public boolean isSettled() {
    return cameAt != null || kind == Kind.NOT_NEEDED && reason != null;
  }
}
