package org.lodestar.app.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.statute.Screening;
import org.lodestar.statute.Worry;
import org.lodestar.statute.WorryAdvice;
import org.lodestar.statute.WorryFact;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.IndicatorGroup;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.PlaceSign;
import org.lodestar.vocabulary.PlaceSigns;
import org.lodestar.vocabulary.Setting;
import org.lodestar.vocabulary.Settings;
import org.lodestar.vocabulary.Surroundings;
import org.springframework.stereotype.Component;

/** Draws the pages of a screening, for everybody and for staff. It stores nothing. */
@Component
public class Screenings {
  /** Where the aid for everybody begins. */
  public static final String FOR_EVERYBODY = "/signs/check";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String[] EMERGENCY = {
    "EMERGENCY", "SILENT_999", "BSL_999", "RELAY_UK_EMERGENCY"
  };

  private final HelplineSlot helplines;
  private final Clock clock;

  Screenings(HelplineSlot helplines, Clock clock) {
    this.helplines = helplines;
    this.clock = clock;
  }

  public ScreeningPlacePage place(Page page, ScreeningFrame frame, ScreeningForm ticked) {
    return new ScreeningPlacePage(
        frame,
        Option.all(page, "screening.where", Surroundings.values()),
        sectors(page),
        Option.all(page, "concerns.age", AgeStatus.values()),
        emergency(page),
        ticked);
  }

  private static List<Option> sectors(Page page) {
    return Settings.listBySector().stream()
        .map(Setting::code)
        .map(code -> Option.of(code, page.t("screening.sector." + code)))
        .toList();
  }

  public ScreeningSignsPage signs(
      Page page, ScreeningFrame frame, ScreeningWords words, ScreeningForm form) {
    Worry worry = form.worry();
    List<String> place = placeSigns(worry);
    List<String> all = general(worry);
    List<String> usual =
        PlaceSigns.usual(worry.surroundings()).stream().filter(all::contains).toList();
    List<Option.Group> near = new ArrayList<>();
    near.add(new Option.Group(page.t("screening.group.PLACE"), options(place, words)));
    near.add(new Option.Group(page.t("screening.group.USUAL"), options(usual, words)));
    List<String> rest = all.stream().filter(code -> !usual.contains(code)).toList();
    return new ScreeningSignsPage(
        frame,
        form,
        Option.all(page, "screening.fact", WorryFact.values()),
        near.stream().filter(group -> !group.options().isEmpty()).toList(),
        groups(page, rest, words),
        form.ticked().stream().anyMatch(rest::contains),
        emergency(page));
  }

  /** What was ticked before in another place stays in sight. */
  private List<String> placeSigns(Worry worry) {
    Stream<String> here =
        PlaceSigns.listIn(worry.surroundings(), worry.sectorCode(), today()).stream()
            .map(PlaceSign::code);
    Stream<String> ticked =
        worry.signs().stream().filter(code -> PlaceSigns.find(code).isPresent());
    return Stream.concat(here, ticked).distinct().toList();
  }

  private List<String> general(Worry worry) {
    Stream<String> asked = Indicators.listFor(worry.age(), today()).stream().map(Indicator::code);
    Stream<String> ticked =
        worry.signs().stream().filter(code -> Indicators.find(code).isPresent());
    return Stream.concat(asked, ticked).distinct().toList();
  }

  private static List<Option.Group> groups(Page page, List<String> codes, ScreeningWords words) {
    return Arrays.stream(IndicatorGroup.values())
        .map(
            group ->
                new Option.Group(
                    page.name("concerns.signs", group),
                    options(
                        codes.stream()
                            .filter(code -> Indicators.get(code).group() == group)
                            .toList(),
                        words)))
        .filter(group -> !group.options().isEmpty())
        .toList();
  }

  private static List<Option> options(List<String> codes, ScreeningWords words) {
    return codes.stream().map(code -> Option.of(code, words.sign(code))).toList();
  }

  public ScreeningResultPage result(
      Page page, ScreeningFrame frame, ScreeningWords words, ScreeningForm form) {
    boolean office = isOfficeHours();
    WorryAdvice advice = Screening.of(form.worry(), today(), office);
    return new ScreeningResultPage(
        frame,
        advice.outcome(),
        words.outcome(advice.outcome()),
        reasons(advice, words),
        kinds(advice, words),
        steps(advice, words),
        ask(page, advice),
        office,
        advice.unconfirmed(),
        words.source(advice.source().line()),
        emergency(page),
        form);
  }

  private static List<ScreeningResultPage.Said> reasons(WorryAdvice advice, ScreeningWords words) {
    return advice.reasons().stream()
        .map(
            reason ->
                new ScreeningResultPage.Said(words.reason(reason), words.source(reason.source())))
        .toList();
  }

  private static List<ScreeningResultPage.Kind> kinds(WorryAdvice advice, ScreeningWords words) {
    return advice.types().stream()
        .map(
            kind ->
                new ScreeningResultPage.Kind(
                    words.kind(kind.type()), kind.signs().stream().map(words::sign).toList()))
        .toList();
  }

  private static List<ScreeningResultPage.Said> steps(WorryAdvice advice, ScreeningWords words) {
    return advice.steps().stream()
        .filter(words::tells)
        .map(step -> new ScreeningResultPage.Said(words.step(step), words.source(step.source())))
        .toList();
  }

  private List<Helpline> ask(Page page, WorryAdvice advice) {
    return helplines.helplines(
        page.language(), advice.ask().stream().map(Enum::name).toArray(String[]::new));
  }

  private List<Helpline> emergency(Page page) {
    return helplines.helplines(page.language(), EMERGENCY);
  }

  private boolean isOfficeHours() {
    ZonedDateTime now = clock.instant().atZone(LONDON);
    LocalTime time = now.toLocalTime();
    return Screening.isOfficeHours(now.toLocalDate(), time);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
