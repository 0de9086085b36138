package org.lodestar.app.screening;

import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Page;
import org.lodestar.statute.Worry;
import org.lodestar.statute.WorryFact;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.Surroundings;

/**
 * What somebody ticks before anything is reported. It travels from page to page in the pages
 * themselves: nothing is stored, and nothing stands in an address.
 */
public record ScreeningForm(
    @Nullable @NotNull(message = "screening.where.missing") Surroundings surroundings,
    @Nullable @KnownSector String sector,
    @Nullable @NotNull(message = "screening.age.missing") AgeStatus age,
    @Nullable List<WorryFact> facts,
    @Nullable @KnownScreeningSigns List<String> signs) {

  public static ScreeningForm empty() {
    return new ScreeningForm(null, "", null, List.of(), List.of());
  }

  /** Of a form without faults. */
  public Worry worry() {
    return new Worry(
        java.util.Objects.requireNonNull(surroundings),
        sector == null || sector.isBlank() ? null : sector,
        java.util.Objects.requireNonNull(age),
        held(),
        ticked());
  }

  /** The ticked signs, once each. */
  public List<String> ticked() {
    return signs == null ? List.of() : signs.stream().distinct().toList();
  }

  /** Those of the general list, for which a form has a box. */
  public List<String> general() {
    return ticked().stream().filter(code -> Indicators.find(code).isPresent()).toList();
  }

  /** The others and the hard facts, in words; danger now has a question of its own. */
  public Stream<String> besides(Page page, UnaryOperator<String> ofAPlace) {
    return Stream.concat(
        held().stream()
            .filter(fact -> fact != WorryFact.DANGER_NOW)
            .map(fact -> page.name("screening.fact", fact)),
        ticked().stream().filter(code -> Indicators.find(code).isEmpty()).map(ofAPlace));
  }

  /** A field that travels on within a page. */
  public record Kept(String name, String value) {}

  /** All that was ticked, to travel on. */
  public List<Kept> kept() {
    return Stream.concat(keptPlace().stream(), keptSigns().stream()).toList();
  }

  /** The first page, to travel on. */
  public List<Kept> keptPlace() {
    return List.of(
        new Kept("surroundings", surroundings == null ? "" : surroundings.name()),
        new Kept("sector", sector == null ? "" : sector),
        new Kept("age", age == null ? "" : age.name()));
  }

  /** Hard facts and signs, to travel on. */
  public List<Kept> keptSigns() {
    return Stream.concat(
            held().stream().map(fact -> new Kept("facts", fact.name())),
            ticked().stream().map(sign -> new Kept("signs", sign)))
        .toList();
  }

  /** The hard facts. */
  public Set<WorryFact> held() {
    EnumSet<WorryFact> held = EnumSet.noneOf(WorryFact.class);
    if (facts != null) {
      facts.stream().filter(java.util.Objects::nonNull).forEach(held::add);
    }
    return held;
  }
}
