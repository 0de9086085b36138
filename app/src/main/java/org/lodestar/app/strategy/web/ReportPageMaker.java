package org.lodestar.app.strategy.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.Tag;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.web.PlanPage.Group;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Component;

/** Draws reports over a strategy. */
@Component
class ReportPageMaker {
  private final PlanActions actions;
  private final Planning planning;

  ReportPageMaker(PlanActions actions, Planning planning) {
    this.actions = actions;
    this.planning = planning;
  }

  private static Table.Part<JudgedAction> action(Page page, PlanWords words) {
    return Table.Part.link(
        page.t("strategy.action"),
        each -> words.title(each.action()),
        each -> PlanWords.href(each.action()));
  }

  /** What a body owns, oversees and takes part in. */
  ReportPage body(Worker worker, Page page, Strategy strategy, Body body) {
    List<JudgedAction> all = ofBody(worker, strategy, body);
    PlanWords words = planning.about(worker, page, all);
    String here = "/plan/" + strategy.id() + "/bodies/" + body.id();
    List<Group> late = late(page, strategy, words, all, body.id());
    List<Group> groups =
        Stream.concat(
                late.stream(),
                Arrays.stream(Part.values())
                    .map(part -> group(page, strategy, words, all, part, body.id())))
            .filter(group -> !group.lines().isEmpty())
            .toList();
    return new ReportPage(
        planning.frame(worker, page, strategy, "/bodies"),
        body.shown(),
        lead(page, body, all.size()),
        groups,
        null,
        here + "/print",
        here + "/export");
  }

  /** What is red is brought to the bodies that oversee it. */
  private static List<Group> late(
      Page page, Strategy strategy, PlanWords words, List<JudgedAction> all, UUID body) {
    List<Line> red =
        all.stream()
            .filter(each -> each.standing() == ActionStanding.RED)
            .filter(each -> Part.OVERSEES.isOf(body, each.action().planned().parties()))
            .map(each -> words.line(strategy, each))
            .toList();
    return List.of(new Group(page.t("strategy.brought"), red));
  }

  private static String lead(Page page, Body body, int count) {
    String counted = page.t("strategy.report.lead", count);
    List<String> aliases = body.content().aliases();
    return aliases.isEmpty()
        ? counted
        : page.t("strategy.report.called", String.join(", ", aliases)) + " " + counted;
  }

  /** The part that a body has in an action. */
  enum Part {
    OWNS,
    OVERSEES,
    TAKES_PART;

    boolean isOf(UUID body, Parties parties) {
      return switch (this) {
        case OWNS -> body.equals(parties.owner());
        case OVERSEES -> parties.overseers().contains(body);
        case TAKES_PART -> parties.partners().contains(body);
      };
    }
  }

  private List<JudgedAction> ofBody(Worker worker, Strategy strategy, Body body) {
    return actions.list(worker, strategy.id()).stream()
        .filter(each -> each.action().planned().parties().bodies().contains(body.id()))
        .toList();
  }

  private static Group group(
      Page page, Strategy strategy, PlanWords words, List<JudgedAction> all, Part part, UUID body) {
    Predicate<JudgedAction> has = each -> part.isOf(body, each.action().planned().parties());
    return new Group(
        page.name("strategy.part", part),
        all.stream().filter(has).map(each -> words.line(strategy, each)).toList());
  }

  /** The same as a table for a spreadsheet. */
  Table bodyFile(Worker worker, Page page, Strategy strategy, Body body) {
    List<JudgedAction> all = ofBody(worker, strategy, body);
    PlanWords words = planning.about(worker, page, all);
    return Table.of(
        body.shown(),
        all,
        Table.Part.words(page.t("strategy.number"), each -> String.valueOf(each.action().number())),
        Table.Part.words(page.t("strategy.action"), each -> each.action().title()),
        Table.Part.words(page.t("strategy.part"), each -> parts(page, each, body.id())),
        Table.Part.words(
            page.t("strategy.priority"), each -> String.valueOf(place(each).priority())),
        Table.Part.words(page.t("strategy.strands"), each -> words.strands(place(each))),
        Table.Part.words(page.t("strategy.years"), each -> words.years(place(each))),
        Table.Part.words(
            page.t("strategy.owner"),
            each -> words.body(each.action().planned().parties().owner())),
        Table.Part.words(
            page.t("strategy.lead"), each -> words.lead(each.action().planned().parties())),
        Table.Part.words(
            page.t("strategy.starts"), each -> day(each.action().planned().span().starts())),
        Table.Part.words(page.t("strategy.due"), each -> day(each.action().planned().span().due())),
        Table.Part.words(
            page.t("strategy.standing"), each -> standing(words.mark(strategy, each))));
  }

  private static Place place(JudgedAction each) {
    return each.action().planned().place();
  }

  private static String parts(Page page, JudgedAction each, UUID body) {
    return Arrays.stream(Part.values())
        .filter(part -> part.isOf(body, each.action().planned().parties()))
        .map(part -> page.name("strategy.part", part))
        .collect(Collectors.joining(", "));
  }

  private static String standing(@Nullable Mark mark) {
    return mark == null ? "" : mark.label();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /**
   * Which action serves which other strategy; each action has one row and is counted once. Those
   * that serve none stand first: somebody is to ask of each whether that is meant.
   */
  ReportPage alignment(Worker worker, Page page, Strategy strategy) {
    List<JudgedAction> all =
        actions.list(worker, strategy.id()).stream()
            .sorted(Comparator.comparing(ReportPageMaker::aligned))
            .toList();
    long aligned = all.stream().filter(ReportPageMaker::aligned).count();
    return new ReportPage(
        planning.frame(worker, page, strategy, "/alignment"),
        page.t("strategy.tab.alignment"),
        page.t("strategy.alignment.lead", aligned, all.size() - aligned),
        List.of(),
        alignmentTable(worker, page, all),
        null,
        "/plan/" + strategy.id() + "/alignment/export");
  }

  private static boolean aligned(JudgedAction each) {
    return !place(each).tags().isEmpty();
  }

  private Table alignmentTable(Worker worker, Page page, List<JudgedAction> all) {
    PlanWords words = planning.words(worker, page, List.of());
    List<Table.Part<JudgedAction>> parts = new ArrayList<>();
    parts.add(action(page, words));
    for (Tag tag : Tag.values()) {
      parts.add(
          Table.Part.words(page.name("strategy.tag", tag), each -> page.t(serves(each, tag))));
    }
    return Table.of(page.t("strategy.tab.alignment"), all, parts);
  }

  private static String serves(JudgedAction each, Tag tag) {
    return place(each).tags().contains(tag) ? "strategy.alignment.yes" : "strategy.runs.not";
  }
}
