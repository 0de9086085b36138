package org.lodestar.app.strategy.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Choosing.Filter;
import org.lodestar.app.site.Choosing.Question;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Judgement.Reason;
import org.lodestar.app.strategy.PlanFilter;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.measures.Measure.Strand;

/** A filter as the address asks for it; what it does not understand it leaves out. */
record AskedFilter(
    @Nullable String p,
    @Nullable String year,
    @Nullable String body,
    @Nullable String standing,
    @Nullable String priority,
    @Nullable String why,
    @Nullable String moved) {
  /** What is to be settled about a day can be asked for; other reasons show in the colour. */
  private static final List<Reason> DAYS = List.of(Reason.NO_DAY, Reason.PUT_OFF);

  PlanFilter filter() {
    return new PlanFilter(
        code(Strand.values(), p),
        number(year),
        id(body),
        code(ActionStanding.values(), standing),
        number(priority),
        code(DAYS.toArray(Reason[]::new), why));
  }

  /** Since the end of which day what is shown has moved; null where all of it is shown. */
  @Nullable LocalDate movedSince() {
    try {
      return moved != null && moved.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
          ? LocalDate.parse(moved)
          : null;
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  private static <E extends Enum<E>> @Nullable E code(E[] all, @Nullable String asked) {
    return Arrays.stream(all).filter(each -> each.name().equals(asked)).findFirst().orElse(null);
  }

  private static @Nullable Integer number(@Nullable String asked) {
    return asked != null && asked.matches("[1-9][0-9]?") ? Integer.valueOf(asked) : null;
  }

  private static @Nullable UUID id(@Nullable String asked) {
    try {
      return asked == null || asked.isEmpty() ? null : UUID.fromString(asked);
    } catch (IllegalArgumentException noIdentifier) {
      return null;
    }
  }

  Filter drawn(Page page, Strategy strategy, PlanWords words) {
    List<Question> questions = new ArrayList<>();
    questions.add(question(page, "priority", priorities(page, strategy), priority));
    questions.add(question(page, "p", Option.all(page, "strategy.strand", Strand.values()), p));
    questions.add(question(page, "year", years(page, strategy), year));
    questions.add(question(page, "body", bodies(words), body));
    if (strategy.inForce()) {
      questions.add(
          question(
              page,
              "standing",
              Option.all(page, "strategy.standing", ActionStanding.values()),
              standing));
      questions.add(
          question(
              page,
              "why",
              DAYS.stream()
                  .map(each -> Option.of(each.name(), page.name("strategy.filter.why", each)))
                  .toList(),
              why));
      LocalDate since = movedSince();
      if (since != null) {
        String label = page.t("strategy.filter.moved.since", page.date(since));
        questions.add(question(page, "moved", List.of(Option.of(since.toString(), label)), moved));
      }
    }
    return new Filter(questions, chosen(strategy, questions));
  }

  private static Question question(
      Page page, String name, List<Option> options, @Nullable String chosen) {
    return new Question(
        name, page.t("strategy.filter." + name), options, chosen == null ? "" : chosen);
  }

  private static List<Option> priorities(Page page, Strategy strategy) {
    return IntStream.rangeClosed(1, strategy.content().priorities().size())
        .mapToObj(each -> Option.of("" + each, PlanWords.priority(page, strategy, each)))
        .toList();
  }

  private static List<Option> years(Page page, Strategy strategy) {
    return IntStream.rangeClosed(1, strategy.content().years())
        .mapToObj(each -> Option.of("" + each, page.t("strategy.year", String.valueOf(each))))
        .toList();
  }

  private static List<Option> bodies(PlanWords words) {
    return words.bodies().values().stream()
        .map(each -> Option.of(each.id().toString(), each.shown()))
        .toList();
  }

  private List<Crumb> chosen(Strategy strategy, List<Question> questions) {
    List<Crumb> chosen = new ArrayList<>();
    for (Question question : questions) {
      question.options().stream()
          .filter(each -> each.value().equals(question.chosen()))
          .forEach(
              each ->
                  chosen.add(
                      new Crumb(each.label(), address(strategy, without(question.name()), 1))));
    }
    return chosen;
  }

  private Map<String, String> without(String name) {
    Map<String, String> asked = asked();
    asked.remove(name);
    return asked;
  }

  private Map<String, String> asked() {
    Map<String, String> asked = new LinkedHashMap<>();
    put(asked, "p", p);
    put(asked, "year", year);
    put(asked, "body", body);
    put(asked, "standing", standing);
    put(asked, "priority", priority);
    put(asked, "why", why);
    put(asked, "moved", moved);
    return asked;
  }

  private static void put(Map<String, String> asked, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      asked.put(name, value);
    }
  }

  /** The address of a page of what is asked for. */
  String address(Strategy strategy, int number) {
    return address(strategy, asked(), number);
  }

  private static String address(Strategy strategy, Map<String, String> asked, int number) {
    String parameters =
        asked.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return "/plan/"
        + strategy.id()
        + "?page="
        + number
        + (parameters.isEmpty() ? "" : "&" + parameters);
  }
}
