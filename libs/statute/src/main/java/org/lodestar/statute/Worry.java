package org.lodestar.statute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.PlaceSigns;
import org.lodestar.vocabulary.Setting;
import org.lodestar.vocabulary.Settings;
import org.lodestar.vocabulary.Surroundings;

/**
 * What somebody saw, before anything is reported: choices only, no word about a person. Where
 * people come from is no part of it.
 *
 * @param sectorCode code of a trade; null when none was named
 * @param signs codes of general signs and of signs of places, once each
 */
public record Worry(
    Surroundings surroundings,
    @Nullable String sectorCode,
    AgeStatus age,
    Set<WorryFact> facts,
    List<String> signs) {
  public Worry {
    facts = Set.copyOf(facts);
    signs = List.copyOf(new TreeSet<>(signs));
    List<FieldError> errors = new ArrayList<>();
    if (sectorCode != null && !isSector(sectorCode)) {
      errors.add(FieldError.of("UNKNOWN_CODE", "sector", Quoted.value(sectorCode)));
    }
    signs.stream()
        .filter(code -> !isSign(code))
        .map(code -> FieldError.of("UNKNOWN_CODE", "signs", Quoted.value(code)))
        .forEach(errors::add);
    if (!errors.isEmpty()) {
      throw new InputRefused(errors);
    }
  }

  public Optional<String> sector() {
    return Optional.ofNullable(sectorCode);
  }

  /** Adds a sign. */
  public Worry with(String sign) {
    List<String> more = new ArrayList<>(signs);
    more.add(sign);
    return new Worry(surroundings, sectorCode, age, facts, more);
  }

  /** The same signs about somebody of another age. */
  public Worry aged(AgeStatus other) {
    return new Worry(surroundings, sectorCode, other, facts, signs);
  }

  /** The signs that suggest a child, whatever was said about age. */
  List<String> childSigns() {
    return signs.stream().filter(Worry::suggestsChild).toList();
  }

  /** An estimate never takes protection away: one sign of a child is enough to presume one. */
  boolean treatedAsChild() {
    return age.treatedAsChild() || !childSigns().isEmpty();
  }

  /** Whether this is the code of a trade. */
  public static boolean isSector(String code) {
    return Settings.listBySector().stream().map(Setting::code).anyMatch(code::equals);
  }

  /** Whether this is the code of a sign that can be ticked. */
  public static boolean isSign(String code) {
    return Indicators.find(code).isPresent() || PlaceSigns.find(code).isPresent();
  }

  /** The sign in the words of staff. */
  public static String signWords(String code) {
    return PlaceSigns.find(code)
        .map(sign -> sign.words())
        .orElseGet(() -> Indicators.get(code).words());
  }

  static int weight(Collection<String> signs) {
    return signs.stream().mapToInt(Worry::weight).sum();
  }

  private static int weight(String code) {
    return PlaceSigns.find(code)
        .map(sign -> sign.weight())
        .orElseGet(() -> Indicators.get(code).weight());
  }

  private static boolean suggestsChild(String code) {
    return PlaceSigns.find(code)
        .map(sign -> sign.child())
        .orElseGet(() -> Indicators.get(code).child());
  }
}
