package org.lodestar.app.audit;

/** Slot: sends an anchor by e-mail, where mail is set up. */
public interface AnchorPost {
  /**
   * Sends it.
   *
   * @param text numbers, hashes and signatures; no content
   * @return whether it was taken
   */
  boolean send(String text);

  /** Whether there is somebody to send it to, and mail. */
  boolean isReady();
}
