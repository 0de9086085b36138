package org.lodestar.app.concerns.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Setting;
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
 * @param seen the place, hard facts and signs of a place, one a line
 * @param signs of the general list
 */
record TickedBefore(
    @Nullable Known danger,
    @Nullable AgeStatus age,
    Setting setting,
    String seen,
    List<String> signs) {

  TickedBefore {
    signs = List.copyOf(signs);
  }

  /** Of who begins without the aid. */
  static TickedBefore nothing() {
    return new TickedBefore(null, null, Setting.OTHER, "", List.of());
  }

  static TickedBefore of(ScreeningForm form, Page page) {
    return new TickedBefore(
        form.held().contains(WorryFact.DANGER_NOW) ? Known.YES : null,
        form.age(),
        setting(form.surroundings()),
        words(form, page),
        form.general());
  }

  private static Setting setting(@Nullable Surroundings surroundings) {
    return switch (surroundings) {
      case SCHOOL -> Setting.SCHOOL;
      case HEALTH -> Setting.HEALTH;
      case STREET -> Setting.STREET;
      case null, default -> Setting.OTHER;
    };
  }

  private static String words(ScreeningForm form, Page page) {
    return Stream.concat(Stream.of(where(form, page)), form.besides(page, Worry::signWords))
        .filter(line -> !line.isEmpty())
        .map(Characters::kept)
        .collect(Collectors.joining("\n"));
  }

  private static String where(ScreeningForm form, Page page) {
    Surroundings surroundings = form.surroundings();
    String place = surroundings == null ? "" : page.name("concerns.screen.where", surroundings);
    String sector = form.sector() == null ? "" : form.sector();
    return sector.isBlank()
        ? place
        : page.t("concerns.screening.where", place, page.t("concerns.screen.sector." + sector));
  }

  /** Says nothing of what was ticked. */
  @Override
  public String toString() {
    return "TickedBefore[personal]";
  }
}
