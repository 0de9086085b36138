package org.lodestar.app.screening;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Characters;
import org.lodestar.app.site.Page;
import org.lodestar.statute.Worry;
import org.lodestar.statute.WorryFact;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.Surroundings;

/**
 * What a worker ticked in the screening aid, as the answers of a form: what was ticked is neither
 * asked nor ticked again. What has no box in a form goes along as words, which can be changed.
 *
 * @param danger null where it was not ticked: then it is asked
 * @param surroundings where it was met; null where it was not ticked
 * @param seen the place, hard facts and signs of a place, one a line
 * @param signs of the general list
 */
public record TickedBefore(
    @Nullable Known danger,
    @Nullable AgeStatus age,
    @Nullable Surroundings surroundings,
    String seen,
    List<String> signs) {

  public TickedBefore {
    signs = List.copyOf(signs);
  }

  /** Of who begins without the aid. */
  public static TickedBefore nothing() {
    return new TickedBefore(null, null, null, "", List.of());
  }

  public static TickedBefore of(ScreeningForm form, Page page) {
    return new TickedBefore(
        form.held().contains(WorryFact.DANGER_NOW) ? Known.YES : null,
        form.age(),
        form.surroundings(),
        words(form, page),
        form.general());
  }

  private static String words(ScreeningForm form, Page page) {
    return Stream.concat(Stream.of(where(form, page)), form.besides(page, Worry::signWords))
        .filter(line -> !line.isEmpty())
        .map(Characters::kept)
        .collect(Collectors.joining("\n"));
  }

  private static String where(ScreeningForm form, Page page) {
    Surroundings surroundings = form.surroundings();
    String place = surroundings == null ? "" : page.name("screening.where", surroundings);
    String sector = form.sector() == null ? "" : form.sector();
    return sector.isBlank()
        ? place
        : page.t("screening.staff.where", place, page.t("screening.sector." + sector));
  }

  /** Says nothing of what was ticked. */
  @Override
  public String toString() {
    return "TickedBefore[personal]";
  }
}
