package org.lodestar.app.oversight.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.oversight.ActionStanding;
import org.lodestar.app.oversight.Body;
import org.lodestar.app.oversight.JudgedAction;
import org.lodestar.app.oversight.Outcome;
import org.lodestar.app.oversight.PlanAction;
import org.lodestar.app.oversight.Planned;
import org.lodestar.app.oversight.Strategy;
import org.lodestar.app.oversight.StrategyState;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;

/**
 * Words about actions.
 *
 * @param bodies all there are
 * @param names of workers
 */
record PlanWords(Page page, Map<UUID, Body> bodies, Map<UUID, String> names) {
  static final String BETWEEN = " · ";

  String body(@Nullable UUID id) {
    Body found = id == null ? null : bodies.get(id);
    return found == null ? "" : found.shown();
  }

  List<String> bodies(Collection<UUID> ids) {
    return ids.stream().map(this::body).filter(each -> !each.isEmpty()).sorted().toList();
  }

  String name(@Nullable UUID worker) {
    return worker == null ? "" : names.getOrDefault(worker, page.t("oversight.somebody"));
  }

  String strands(Planned.Place place) {
    return named("oversight.strand", place.strands());
  }

  String tags(Planned.Place place) {
    return named("oversight.tag", place.tags());
  }

  private String named(String prefix, Collection<? extends Enum<?>> codes) {
    return codes.stream()
        .sorted(Comparator.comparing(Enum::ordinal))
        .map(each -> page.name(prefix, each))
        .collect(Collectors.joining(", "));
  }

  String years(Planned.Place place) {
    String all = place.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return page.t("oversight.inYears", place.years().size(), all);
  }

  String lead(Planned.Parties parties) {
    return Stream.of(parties.leadPost(), name(parties.lead()))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(": "));
  }

  String due(@Nullable LocalDate due) {
    return due == null ? "" : page.t("oversight.dueOn", page.date(due));
  }

  String title(PlanAction action) {
    return page.t("oversight.numbered", String.valueOf(action.number()), action.title());
  }

  static String href(PlanAction action) {
    return "/plan/" + action.strategy() + "/actions/" + action.id();
  }

  ActionLine line(Strategy strategy, JudgedAction judged) {
    PlanAction action = judged.action();
    Planned planned = action.planned();
    String owner = body(planned.parties().owner());
    String facts =
        Stream.of(
                strands(planned.place()),
                years(planned.place()),
                owner.isEmpty() ? page.t("oversight.owner.none") : owner,
                lead(planned.parties()),
                due(planned.span().due()))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(BETWEEN));
    return new ActionLine(href(action), title(action), mark(strategy, judged), facts);
  }

  /** How it stands while the strategy is in force; afterwards what came of it. */
  @Nullable Mark mark(Strategy strategy, JudgedAction judged) {
    ActionStanding standing = judged.standing();
    if (standing != null) {
      return new Mark(page.name("oversight.standing", standing), tone(standing));
    }
    return strategy.state() == StrategyState.CLOSED ? outcome(judged.action().outcome()) : null;
  }

  Mark outcome(Outcome outcome) {
    return new Mark(
        page.name("oversight.outcome", outcome.result()), outcome.known() ? "done" : "quiet");
  }

  static String tone(ActionStanding standing) {
    return switch (standing) {
      case RED -> "overdue";
      case AMBER -> "due";
      case GREEN -> "done";
      case NOT_STARTED -> "quiet";
      case BLUE -> "new";
    };
  }

  Mark state(StrategyState state) {
    String tone =
        switch (state) {
          case DRAFT -> "due";
          case IN_FORCE -> "done";
          case CLOSED -> "quiet";
        };
    return new Mark(page.name("oversight.state", state), tone);
  }

  String period(Strategy strategy) {
    return page.t(
        "oversight.period", page.date(strategy.content().begins()), page.date(strategy.ends()));
  }
}
