package org.lodestar.app.rights;

/** Why a marked passage stays in the copy that a person gets. */
public enum KeepReason {
  /** It names nobody. */
  NOT_A_PERSON,
  /** It is about the person who asks, or told by them. */
  THEIR_OWN,
  /** The one whom it names has agreed. */
  AGREED,
  /** It names somebody in their work. */
  IN_THEIR_WORK
}
