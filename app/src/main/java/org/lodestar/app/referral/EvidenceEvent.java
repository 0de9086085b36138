package org.lodestar.app.referral;

/** What can happen to evidence that came after the referral was sent. */
public enum EvidenceEvent {
  SEND,
  KEEP_BACK,
  ACKNOWLEDGE,
  CONSIDER
}
