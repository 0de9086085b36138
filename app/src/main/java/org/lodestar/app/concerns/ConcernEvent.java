package org.lodestar.app.concerns;

/** What can happen to a concern. */
public enum ConcernEvent {
  ACKNOWLEDGE,
  /** A person confirms the priority; done again when facts change. */
  TRIAGE,
  /** Casework opens a case from it. */
  OPEN_CASE,
  /** Offered to a partner organisation. */
  OFFER,
  /** The partner takes it; it is theirs to triage now. */
  ACCEPT,
  DECLINE,
  /** The offer is taken back. */
  WITHDRAW,
  /** Taken back from a partner that took it and did not ring by the hour it promised. */
  TAKE_BACK,
  SIGNPOST,
  CLOSE,
  REOPEN,
  /** The reporter writes. */
  ANSWER,
  /** The reporter says that they are no longer safe. */
  ALARM
}
