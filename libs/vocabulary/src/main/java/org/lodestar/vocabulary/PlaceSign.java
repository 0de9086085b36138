package org.lodestar.vocabulary;

import java.util.List;

/**
 * A sign that belongs to one trade or one kind of place. No single sign proves anything.
 *
 * @param code short stable code, such as WASH1; never one of the general list
 * @param places trades, or {@link Surroundings}, in which it is asked
 * @param child true when it suggests that a child is concerned
 * @param words wording for staff
 * @param plain wording for everybody, about reading age 9
 * @param weight 1 to 3; our own design
 * @param mark how far the row can be relied on
 */
public record PlaceSign(
    String code,
    List<String> places,
    boolean child,
    String words,
    String plain,
    int weight,
    Effective effective,
    Mark mark) {
  public PlaceSign {
    places = List.copyOf(places);
    if (code.isBlank() || words.isBlank() || plain.isBlank() || places.isEmpty()) {
      throw new IllegalArgumentException("a sign of a place has a code, words and a place");
    }
    if (weight < 1 || weight > 3) {
      throw new IllegalArgumentException("the weight of " + code + " is from 1 to 3");
    }
  }
}
