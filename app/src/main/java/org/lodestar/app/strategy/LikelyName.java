package org.lodestar.app.strategy;

import java.util.List;
import org.lodestar.redaction.IdentifierKind;

/**
 * Words that may tell who somebody is.
 *
 * @param mark a digest of the words and of all that stands around them
 * @param words themselves
 * @param kind what they look like
 * @param places where they stand
 */
public record LikelyName(String mark, String words, IdentifierKind kind, List<Place> places) {
  public LikelyName {
    places = List.copyOf(places);
  }

  /**
   * A text that people wrote.
   *
   * @param part of the pack, by its id; of a form, the name of the field
   * @param at where in it: the title of the part and the row
   * @param row what names the row of a table; empty outside of tables
   */
  public record Said(String part, String at, String row, String text) {}

  /**
   * Where they stand.
   *
   * @param around some words before and after them
   */
  public record Place(Said said, String around) {}
}
