package org.lodestar.app.concerns;

/**
 * Why a partner does not take what was handed to it.
 *
 * @param words which an urgent one asks; empty where nobody wrote any
 * @param ring whom to ring instead; empty where nobody said
 */
public record Declined(DeclineReason reason, String words, String ring) {
  /** With a code alone. */
  public static Declined of(DeclineReason reason) {
    return new Declined(reason, "", "");
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Declined[" + reason + "]";
  }
}
