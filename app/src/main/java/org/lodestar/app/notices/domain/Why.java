package org.lodestar.app.notices.domain;

/** Why a reporter is not reminded, or not by the program itself. */
public enum Why {
  /** They said that they are no longer safe, and nobody has answered yet. */
  ALARM,
  /** They said so meanwhile. */
  ALARM_MEANWHILE,
  /** Something they wrote, or our answer, is not translated yet. */
  UNTRANSLATED,
  /** They gave no way that is safe. */
  NO_WAY,
  /** It is too long ago that they said it is safe. */
  EXPIRED,
  /** No e-mail: a person has to do it. */
  OTHER_CHANNEL,
  /** They did not ask for an e-mail by the program. */
  NOT_ASKED_FOR,
  /** A code word or another name was agreed, which only a person can keep to. */
  CODE_WORD,
  /** Mail is not set up. */
  NO_MAIL,
  /** The safe times are in their words: somebody has to read hours out of them. */
  HOURS_NEEDED,
  /** No safe time comes before it is too long ago. */
  NO_SAFE_TIME,
  /** They have read the message. */
  READ,
  /** The rules of safe contact refuse it. */
  REFUSED
}
