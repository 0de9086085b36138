package org.lodestar.app.referral.redaction;

import java.util.Map;
import java.util.TreeMap;
import org.lodestar.redaction.IdentifierKind;

/**
 * What a notification says about itself: what was taken out of it and who read what is left. It
 * never says that nobody can be recognised.
 *
 * @param kinds how many passages of each kind
 * @param read who read it through
 */
public record TakenOut(Map<IdentifierKind, Integer> kinds, ReadThrough read) {
  public TakenOut {
    kinds = java.util.Collections.unmodifiableMap(new TreeMap<>(kinds));
  }

  /** Who read it through before it left. */
  public enum ReadThrough {
    TWO_PEOPLE,
    ONE_PERSON_TWICE,
    ONE_PERSON_ONCE
  }
}
