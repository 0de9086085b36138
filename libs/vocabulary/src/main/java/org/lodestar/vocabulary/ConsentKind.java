package org.lodestar.vocabulary;

/**
 * The things an adult may say yes or no to. Each is asked, dated, versioned and withdrawn on its
 * own; a yes to one is never a yes to another. A child is asked none of them.
 */
public enum ConsentKind {
  /** Being referred to the National Referral Mechanism. */
  NRM_REFERRAL,
  /** Support by the victim care contractor. */
  SUPPORT,
  /** Being named in a duty-to-notify notification. */
  NAMED_IN_NOTIFICATION,
  /** Helping the police. Support never depends on it. */
  POLICE_CO_OPERATION,
  /** Help of a victim navigator. */
  NAVIGATOR,
  /** Use of their story, without a name, in training or publications. */
  CASE_STUDY,
  /** What is in their file being shared with partners who help them. */
  SHARING_WITH_PARTNERS
}
