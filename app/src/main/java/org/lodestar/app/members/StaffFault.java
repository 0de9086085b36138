package org.lodestar.app.members;

/** Something that an administrator may not do to an account, with the reason to tell them. */
public final class StaffFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Reason reason;

  public StaffFault(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  /** Why not. */
  public Reason reason() {
    return reason;
  }

  /** Reasons, each with words under {@code members.fault}. */
  public enum Reason {
    /** Nobody gives themselves roles, suspends or removes themselves. */
    OWN_ACCOUNT,
    /** Somebody must be left to look after the platform. */
    LAST_ADMINISTRATOR,
    /** The account holds, or would get, a role that only a platform administrator gives. */
    BEYOND_OWN_ROLES,
    /** Another account has this e-mail address. */
    EMAIL_TAKEN,
    /** The account is not in the state that this step starts from. */
    WRONG_STATE
  }
}
