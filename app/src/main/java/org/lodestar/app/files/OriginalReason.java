package org.lodestar.app.files;

/** Why somebody needs an original and not the copy. */
public enum OriginalReason {
  /** It goes to the police or a court as evidence. */
  EVIDENCE,
  /** Somebody is in danger now, and the copy does not tell enough. */
  DANGER,
  /** There can be no copy of this kind of file. */
  NO_COPY,
  /** The person whom it is about asks for it. */
  ASKED_BY_PERSON
}
