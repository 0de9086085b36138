package org.lodestar.app.referral.redaction;

/**
 * An answer and what of it leaves.
 *
 * @param original as it was written when somebody last worked on what leaves
 * @param words as they will leave
 */
public record OutText(String original, String words) {
  public OutText {
    words = words.strip();
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "OutText";
  }
}
