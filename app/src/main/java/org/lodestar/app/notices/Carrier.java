package org.lodestar.app.notices;

/**
 * How a notice leaves the house. There is e-mail only: texts and calls are made by people, who get
 * a task for it.
 */
public interface Carrier {
  /**
   * Hands the letter on.
   *
   * @throws NotCarried when it was not taken
   */
  void carry(Letter letter) throws NotCarried;
}
