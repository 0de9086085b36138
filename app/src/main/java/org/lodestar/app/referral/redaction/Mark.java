package org.lodestar.app.referral.redaction;

import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passages;

/**
 * Words that may tell who somebody is. One decision holds wherever the same words stand.
 *
 * @param kind what they probably tell
 * @param text as they are written
 * @param known the case says that they belong to the person, so they cannot stay
 */
public record Mark(IdentifierKind kind, String text, boolean known) {
  /** Name of the mark in forms and records; the same for the same words. */
  public String id() {
    return Passages.nameOf(text);
  }

  /**
   * Whether it tells who somebody is by itself: then no reason is enough, and it stays only where
   * the person agreed to that inclusion (Modern Slavery Act 2015, section 52(3)).
   */
  public boolean singlesOut() {
    return kind == IdentifierKind.ONLY;
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "Mark[" + kind + "]";
  }
}
