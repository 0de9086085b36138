package org.lodestar.app.referral;

/** Where evidence stands that came after the referral was sent. */
public enum EvidenceState {
  /** Here, and not sent to the competent authority. */
  HELD,
  SENT,
  /** The competent authority has said that it has it. */
  ACKNOWLEDGED,
  /** A decision was made with it; what the decision said about it is written down. */
  CONSIDERED,
  /** Not sent, for a reason. */
  KEPT_BACK
}
