package org.lodestar.app.members;

/**
 * Slot: letters to the mailboxes of workers, and of those whom they ask by a link. The room that
 * sends notices fills it; in a house without mail everything is handed over on paper.
 */
public interface WorkMail {
  /** Whether letters leave the house at all, and can say where it is. */
  boolean reaches();

  /** The address of the house, for a link in a letter. */
  String address();

  /** Hands a letter to the mail server now; false when it was not taken. */
  boolean send(String address, String subject, String body);
}
