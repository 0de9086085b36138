package org.lodestar.app.concerns;

import java.util.Objects;
import org.lodestar.vocabulary.Known;

/**
 * What a worker wrote beside what was told.
 *
 * @param childPresent whether a child is with whoever told it
 * @param childThere whether a child is where it was seen
 * @param careNeeds whether the adult has needs for care and support
 * @param interpreter whether an interpreter is needed to talk with whoever told it
 * @param limitsTold whether they were told when their name cannot be kept
 * @param cut whether the call was cut and the rest not asked
 * @param theirReference the number that a referring body gave it; empty for none
 * @param againReason why an e-mail that seemed to be recorded was recorded again; empty if it was
 *     not
 */
public record Particulars(
    Known childPresent,
    Known childThere,
    Known careNeeds,
    Known interpreter,
    boolean limitsTold,
    boolean cut,
    String theirReference,
    String againReason) {
  private static final Particulars NONE =
      new Particulars(
          Known.NOT_KNOWN, Known.NOT_KNOWN, Known.NOT_KNOWN, Known.NOT_KNOWN, false, false, "", "");

  public Particulars {
    // Kept before the two places were asked apart: then the second was not asked.
    childThere = Objects.requireNonNullElse(childThere, Known.NOT_KNOWN);
  }

  /** Whether a child is in one of the two places. */
  public boolean isChildNear() {
    return childPresent.isYes() || childThere.isYes();
  }

  /** Nothing was written beside. */
  public static Particulars none() {
    return NONE;
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Particulars[personal]";
  }
}
