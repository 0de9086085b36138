package org.lodestar.app.notices;

/** What a worker can be called to. The e-mail is the same for all but the last. */
public enum CallKind {
  /** A new concern is red. */
  RED_CONCERN,
  /** A reporter is no longer safe. */
  ALARM,
  /** Nobody has read or triaged in time. */
  OVERDUE,
  /** A reporter has written. */
  MESSAGE,
  /** A colleague was let in without their second factor, and somebody is to look at it. */
  NIGHT_DOOR,
  /** Something about an account was asked for, agreed to or stopped; one's own was signed in to. */
  ACCOUNT,
  /** Something urgent was handed over, and nobody has opened it yet. */
  HANDED_OVER,
  /** A number waits to be rung before pages show it, or pages show another one. */
  DIRECTORY,
  /** Data went where they should not, and the hours of the law run. */
  BREACH,
  /** A week begins: how much waits, in numbers. Only for who asked for it. */
  WEEKLY
}
