package org.lodestar.app.retention;

/** How far a disposal is. */
public enum DisposalState {
  /** Too many at once: nobody can agree until the officer has said why that is right. */
  STOPPED,
  /** Looked through; nobody has agreed yet. */
  PREPARED,
  /** One of two has agreed. */
  APPROVED_ONCE,
  /** Two have agreed; whoever knows better can still say so until the day. */
  ANNOUNCED,
  /** Records go one by one; broken off, it goes on where it stopped. */
  DISPOSING,
  DONE,
  CALLED_OFF;

  /** Whether something can still come of it. */
  public boolean isLive() {
    return this != DONE && this != CALLED_OFF;
  }
}
