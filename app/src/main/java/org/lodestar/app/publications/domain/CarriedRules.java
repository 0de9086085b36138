package org.lodestar.app.publications.domain;

import java.util.EnumSet;
import java.util.Set;
import org.lodestar.app.publications.Pack.Written;
import org.lodestar.app.publications.Withheld.Place;
import org.lodestar.app.publications.Withheld.Why;

/**
 * Which words of a withheld pack do not go on into the next draft. Whoever withheld it marked where
 * a person is told of; where they marked nothing and nothing is found, nobody knows, and no word
 * goes on unless whoever typed it says that it tells of nobody.
 */
public final class CarriedRules {
  private CarriedRules() {}

  /**
   * Where words are left out.
   *
   * @param marked by whoever withheld it
   * @param found where words stand that may tell of a person
   */
  public static Set<Place> left(Written written, Why why, Set<Place> marked, Set<Place> found) {
    Set<Place> left = EnumSet.noneOf(Place.class);
    left.addAll(marked);
    left.addAll(found);
    left.remove(Place.ELSEWHERE);
    switch (why) {
      case NOT_AGREED -> left.add(Place.VOICE);
      case SMALL_NUMBER -> left.addAll(numbers(written));
      case NAMED -> left.addAll(marked.isEmpty() && found.isEmpty() ? all() : Set.of());
      case RECOGNISABLE -> left.addAll(marked.isEmpty() ? all() : Set.of());
    }
    left.removeIf(each -> each.of(written).isBlank());
    return left;
  }

  /**
   * Where words are left out only because nobody knows whether they tell of a person: whoever typed
   * them may say that they tell of nobody.
   *
   * @param marked by whoever withheld it
   * @param found where words stand that may tell of a person
   */
  public static Set<Place> unsure(Written written, Why why, Set<Place> marked, Set<Place> found) {
    Set<Place> unsure = EnumSet.noneOf(Place.class);
    if (why == Why.NAMED || why == Why.RECOGNISABLE) {
      unsure.addAll(left(written, why, marked, found));
      unsure.removeAll(marked);
      unsure.removeAll(found);
    }
    return unsure;
  }

  private static Set<Place> all() {
    return EnumSet.complementOf(EnumSet.of(Place.ELSEWHERE));
  }

  private static Set<Place> numbers(Written written) {
    Set<Place> numbers = EnumSet.noneOf(Place.class);
    for (Place each : all()) {
      if (each.of(written).chars().anyMatch(Character::isDigit)) {
        numbers.add(each);
      }
    }
    return numbers;
  }

  /** What goes on. */
  public static Written carried(Written written, Set<Place> left) {
    return new Written(
        without(Place.HEADLINE, written, left),
        without(Place.DECISIONS, written, left),
        without(Place.VOICE, written, left),
        without(Place.MONEY, written, left),
        without(Place.LEARNING, written, left));
  }

  private static String without(Place place, Written written, Set<Place> left) {
    return left.contains(place) ? "" : place.of(written);
  }
}
