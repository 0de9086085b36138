package org.lodestar.app.library;

/** How far a text of a message is. */
public enum MessageState {
  /** Nobody but its writers has read it. */
  WAITING,
  /** It may be said until it expires. */
  APPROVED,
  /** A second person wants it otherwise. */
  RETURNED,
  /** It was written anew before anybody decided. */
  OVERTAKEN,
  /** The next one is said in its place. */
  REPLACED,
  /** Somebody took it off all pages. */
  STOPPED
}
