package org.lodestar.app.community.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.VisitFilter;
import org.lodestar.app.community.web.OutreachPages.Question;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** Which visits the address asks for; what it does not understand it leaves out. */
record VisitsAsked(@Nullable String plan, @Nullable String site, @Nullable String since) {
  private static final String PATH = "/outreach/visits";

  /** How far back. */
  enum Since {
    MONTHS_3(3),
    MONTHS_12(12);

    private final int months;

    Since(int months) {
      this.months = months;
    }
  }

  VisitFilter filter(LocalDate today) {
    return new VisitFilter(
        identifier(plan),
        identifier(site),
        Arrays.stream(Since.values())
            .filter(each -> each.name().equals(since))
            .findFirst()
            .map(each -> today.minusMonths(each.months))
            .orElse(null));
  }

  static @Nullable UUID identifier(@Nullable String asked) {
    try {
      return asked == null || asked.isEmpty() ? null : UUID.fromString(asked);
    } catch (IllegalArgumentException noIdentifier) {
      return null;
    }
  }

  /** Places are offered once a plan is chosen. */
  OutreachPages.Filter drawn(Page page, List<OutreachPlan> plans, List<OutreachSite> sites) {
    List<Question> questions = new ArrayList<>();
    questions.add(
        question(
            page,
            "plan",
            plans.stream()
                .map(each -> Option.of(each.id().toString(), each.content().title()))
                .toList(),
            plan));
    if (!sites.isEmpty()) {
      questions.add(
          question(
              page,
              "site",
              sites.stream()
                  .map(each -> Option.of(each.id().toString(), each.content().name()))
                  .toList(),
              site));
    }
    questions.add(
        question(page, "since", Option.all(page, "community.since", Since.values()), since));
    return new OutreachPages.Filter(questions, chosen(questions));
  }

  private static Question question(
      Page page, String name, List<Option> options, @Nullable String chosen) {
    return new Question(
        name, page.t("community.filter." + name), options, chosen == null ? "" : chosen);
  }

  private static List<Crumb> chosen(List<Question> questions) {
    List<Crumb> chosen = new ArrayList<>();
    for (Question question : questions) {
      question.options().stream()
          .filter(each -> each.value().equals(question.chosen()))
          .forEach(
              each -> chosen.add(new Crumb(each.label(), address(questions, question.name(), 1))));
    }
    return chosen;
  }

  /** The address of a page of what is asked for. */
  static String address(List<Question> questions, String without, int number) {
    Map<String, String> asked = new LinkedHashMap<>();
    questions.stream()
        .filter(each -> !each.name().equals(without))
        .filter(each -> each.options().stream().anyMatch(one -> one.value().equals(each.chosen())))
        .forEach(each -> asked.put(each.name(), each.chosen()));
    if (number > 1) {
      asked.put("page", String.valueOf(number));
    }
    return asked.isEmpty()
        ? PATH
        : asked.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("&", PATH + "?", ""));
  }
}
