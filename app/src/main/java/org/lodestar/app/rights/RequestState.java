package org.lodestar.app.rights;

/** Where a request stands. */
public enum RequestState {
  /** Written down; it is not clear yet that whoever asks is who they say. */
  RECEIVED,
  /** The days count. */
  OPEN,
  /** With the case team, which looks and gathers. */
  ASKED,
  /** A second reader of the case team looks at the answer. */
  ANSWERED,
  /** The second reader has agreed. */
  READ,
  /** The officer has agreed: it may be handed over. */
  RELEASED,
  /** The person has their answer. */
  CLOSED,
  /** Taken back, or nobody could show who asks. */
  WITHDRAWN;

  /** Whether nothing happens to it any more. */
  public boolean isOver() {
    return this == CLOSED || this == WITHDRAWN;
  }
}
