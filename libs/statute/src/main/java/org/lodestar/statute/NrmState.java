package org.lodestar.statute;

/** Stages of a referral to the National Referral Mechanism. */
public enum NrmState {
  DRAFT,
  SUBMITTED,
  RG_PENDING,
  RG_POSITIVE,
  RG_NEGATIVE,
  RECOVERY,
  CG_PENDING,
  CG_POSITIVE,
  CG_NEGATIVE,
  SUSPENDED,
  WITHDRAWN
}
