package org.lodestar.app.questions;

/**
 * Something that one may choose.
 *
 * @param code unique within its question
 * @param right whether it is right; of a question without right and wrong none is
 * @param says what whoever chose it is told; often empty
 * @param next where it leads: the code of a place of the room that asks; empty where it leads on
 */
public record Choice(String code, String words, boolean right, String says, String next) {
  /** One that leads on and says nothing. */
  public static Choice of(String code, String words, boolean right) {
    return new Choice(code, words, right, "", "");
  }

  /** The same, telling something and leading somewhere. */
  public Choice telling(String told, String to) {
    return new Choice(code, words, right, told, to);
  }

  /** Whether it leads somewhere of its own. */
  public boolean leads() {
    return !next.isEmpty();
  }
}
