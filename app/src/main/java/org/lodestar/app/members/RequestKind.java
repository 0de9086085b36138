package org.lodestar.app.members;

/** What an administrator asks for about somebody's account. */
public enum RequestKind {
  INVITE,
  RESET,
  /** Roles that read content, or another place or mailbox for somebody who has them. */
  CHANGE,
  /** Done at once, and told to those in charge. */
  KEEP_OUT,
  /** Of somebody who was kept out. */
  LET_BACK
}
