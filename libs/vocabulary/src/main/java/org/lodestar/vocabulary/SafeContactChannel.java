package org.lodestar.vocabulary;

/** Ways of reaching a person. Each is unsafe until the person has said that it is safe. */
public enum SafeContactChannel {
  PHONE_CALL,
  TEXT_MESSAGE,
  EMAIL,
  POST,
  LETTER_DROP,
  HOME_VISIT,
  /** Where they stay, by who works in that house: nothing is sent and nobody rings. */
  IN_THE_HOUSE,
  /** The mailbox that a reporter opens with a receipt: they come to us, we never go to them. */
  MAILBOX
}
