package org.lodestar.app.strategy.wording;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.DayMove;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Judgement;
import org.lodestar.app.strategy.LateMoved;
import org.lodestar.app.strategy.MovedAction;
import org.lodestar.app.strategy.MovedDay;
import org.lodestar.app.strategy.MovedStep;
import org.lodestar.app.strategy.Outcome;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.ReadPlace;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyState;

/**
 * Words about actions.
 *
 * @param bodies all there are
 * @param names of workers
 */
public record PlanWords(Page page, Map<UUID, Body> bodies, Map<UUID, String> names) {
  public static final String BETWEEN = " · ";

  /** As many reasons stand in a line; what came before them stands on the page of the action. */
  private static final int REASONS = 2;

  public String body(@Nullable UUID id) {
    Body found = id == null ? null : bodies.get(id);
    return found == null ? "" : found.shown();
  }

  public List<String> bodies(Collection<UUID> ids) {
    return ids.stream().map(this::body).filter(each -> !each.isEmpty()).sorted().toList();
  }

  /** Whether it is ours alone, or which partners it needs. */
  public String needs(Planned.Parties parties) {
    List<String> partners = bodies(parties.partners());
    return partners.isEmpty()
        ? page.t("strategy.ours")
        : page.t("strategy.needsPartners", String.join(", ", partners));
  }

  public String name(@Nullable UUID worker) {
    return worker == null ? "" : names.getOrDefault(worker, page.t("strategy.somebody"));
  }

  public String strands(Planned.Place place) {
    return named("strategy.strand", place.strands());
  }

  public String tags(Planned.Place place) {
    return named("strategy.tag", place.tags());
  }

  private String named(String prefix, Collection<? extends Enum<?>> codes) {
    return codes.stream()
        .sorted(Comparator.comparing(Enum::ordinal))
        .map(each -> page.name(prefix, each))
        .collect(Collectors.joining(", "));
  }

  public String years(Planned.Place place) {
    String all = place.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return page.t("strategy.inYears", place.years().size(), all);
  }

  public String lead(Planned.Parties parties) {
    return Stream.of(parties.leadPost(), name(parties.lead()))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(": "));
  }

  public String due(@Nullable LocalDate due) {
    return due == null ? "" : page.t("strategy.dueOn", page.date(due));
  }

  public String title(PlanAction action) {
    return page.t("strategy.numbered", String.valueOf(action.number()), action.title());
  }

  /** A priority with its number. */
  public static String priority(Page page, Strategy strategy, int number) {
    return page.t(
        "strategy.priority.titled",
        String.valueOf(number),
        strategy.content().priorities().get(number - 1));
  }

  public static String href(PlanAction action) {
    return "/plan/" + action.strategy() + "/actions/" + action.id();
  }

  /** A kind of place in an address. */
  public static String place(ReadPlace.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where words of a place that tell of a person are destroyed. */
  public static String words(ReadPlace.Kind kind, UUID id) {
    return "/plan/words/" + place(kind) + "/" + id;
  }

  /** Why it stands as it does; empty where nothing stands. */
  public String why(JudgedAction judged) {
    Judgement judgement = judged.judgement();
    if (judgement == null) {
      return "";
    }
    return switch (judgement.reason()) {
      case PROVEN ->
          judged.despite().isEmpty()
              ? page.name("strategy.why", judgement.reason())
              : page.t("strategy.why.despite", judged.despite());
      case DUE_SOON ->
          page.t(
              judged.because().stepless()
                  ? "strategy.why.DUE_SOON.none"
                  : "strategy.why.DUE_SOON.some");
      case WAITS_FOR_RED -> red(judgement, judged.because().red());
      case MOVED -> movedAtRisk(judgement, judged.because().moved());
      default -> page.name("strategy.why", judgement.reason());
    };
  }

  /** Which of those that it waits for are red. */
  private String red(Judgement judgement, List<PlanAction> red) {
    String why = page.name("strategy.why", judgement.reason());
    return red.isEmpty()
        ? why
        : page.t(
            "strategy.why.which",
            why,
            red.stream().map(this::title).collect(Collectors.joining("; ")));
  }

  /** From which day to which it was moved while it was at risk. */
  private String movedAtRisk(Judgement judgement, @Nullable MovedDay day) {
    if (day == null) {
      return page.name("strategy.why", judgement.reason());
    }
    LocalDate now = day.now();
    return page.t(
        "strategy.why.MOVED.days",
        page.date(day.was()),
        now == null ? page.t("strategy.moved.none") : page.date(now));
  }

  /** That it counts as done although its figure does not show it: whoever reads it is told why. */
  private String despite(JudgedAction judged) {
    return judged.standing() == ActionStanding.BLUE && !judged.despite().isEmpty()
        ? page.t("strategy.why.despite", judged.despite())
        : "";
  }

  /** An action as one line: who answers for it and by when. */
  public Line line(Strategy strategy, JudgedAction judged) {
    PlanAction action = judged.action();
    Planned planned = action.planned();
    String owner = body(planned.parties().owner());
    String facts =
        Stream.of(
                owner.isEmpty() ? page.t("strategy.owner.none") : owner,
                judged.late() == null ? due(planned.span().due()) : late(page, judged.late()),
                despite(judged))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(BETWEEN));
    return new Line(title(action), href(action), facts, mark(strategy, judged));
  }

  /** For whom it waits, since when, what is asked of them: a fact, without blame. */
  public String waits(PartnerWait wait) {
    String whom = wait.body() == null ? page.t("strategy.wait.partner") : body(wait.body());
    String since = page.date(wait.since());
    return wait.pass() == null
        ? page.t("strategy.wait.for", whom, since, wait.asked())
        : page.t("strategy.wait.forLink", whom, since);
  }

  /** That it is due later than it was, and why. */
  public String moved(MovedDay day) {
    return moved(page, day);
  }

  /** The same of anything that boards ask for. */
  public static String moved(Page page, MovedDay day) {
    LocalDate now = day.now();
    return page.t(
        "strategy.moved.day",
        page.date(day.was()),
        now == null ? page.t("strategy.moved.none") : page.date(now),
        day.times(),
        reasons(page, day));
  }

  /** Why it was put off: the last two reasons, and how many came before; empty where none is. */
  public static String reasons(Page page, MovedDay day) {
    List<String> all = day.reasons();
    String said =
        all.stream()
            .limit(REASONS)
            .reduce((one, before) -> page.t("strategy.moved.before", one, before))
            .orElse("");
    int more = all.size() - REASONS;
    return more > 0 ? page.t("strategy.moved.earlier", said, more) : said;
  }

  /** That it was late and was moved, and is not done: how its day moved, why, how late it is. */
  public static String late(Page page, LateMoved late) {
    MovedDay day = late.day();
    LocalDate now = day.now();
    return page.t(
        "strategy.moved.late",
        page.date(day.was()),
        now == null ? page.t("strategy.moved.none") : page.date(now),
        day.times(),
        reasons(page, day),
        late.days());
  }

  /** What a board is to agree: the day that was missed, the one that is proposed, and why. */
  public static String proposed(Page page, LateMoved late) {
    MovedDay day = late.day();
    LocalDate now = day.now();
    return page.t(
        "strategy.agreed.proposed",
        page.date(day.was()),
        now == null ? page.t("strategy.moved.none") : page.date(now),
        day.times(),
        reasons(page, day));
  }

  /** The same of a milestone, by its name. */
  public static String moved(Page page, MovedStep moved) {
    return page.t("strategy.moved.step", moved.step().title(), moved(page, moved.day()));
  }

  /** Where all that moved since the end of a day stands. */
  public static String moved(Strategy strategy, LocalDate since) {
    return "/plan/" + strategy.id() + "?moved=" + since + "#actions";
  }

  /** What moved of an action as one line. */
  public Line moved(MovedAction moved) {
    ActionStanding now = Objects.requireNonNull(moved.judged().standing());
    MovedDay day = moved.day();
    LateMoved late = moved.judged().late();
    String facts =
        Stream.concat(
                Stream.of(
                    colours(moved, now),
                    late != null ? late(page, late) : day == null ? "" : moved(day),
                    given(page, moved.given())),
                moved.steps().stream().map(each -> moved(page, each)))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(BETWEEN));
    PlanAction action = moved.judged().action();
    return new Line(
        title(action), href(action), facts, new Mark(PlanBars.letter(page, now), tone(now)));
  }

  /** From colour to colour, also over one that it had only meanwhile; empty where none changed. */
  private String colours(MovedAction moved, ActionStanding now) {
    return moved.changedColour() || moved.worst() != null
        ? Stream.of(moved.before(), moved.worst(), now)
            .filter(Objects::nonNull)
            .map(each -> page.name("strategy.short", each))
            .reduce((one, next) -> page.t("strategy.moved.from", one, next))
            .orElse("")
        : "";
  }

  /** That it was given its first day, and why so late; empty where it was not. */
  public static String given(Page page, @Nullable DayMove given) {
    if (given == null || given.to() == null) {
      return "";
    }
    String day = page.t("strategy.moved.given", page.date(given.to()));
    return given.reason().isEmpty() ? day : day + ": " + given.reason();
  }

  /** How it stands while the strategy is in force; afterwards what came of it. */
  public @Nullable Mark mark(Strategy strategy, JudgedAction judged) {
    ActionStanding standing = judged.standing();
    if (standing != null) {
      String said =
          judged.late() == null
              ? page.name("strategy.standing", standing)
              : page.t("strategy.standing.late");
      return new Mark(said, tone(standing));
    }
    return strategy.state() == StrategyState.CLOSED ? outcome(judged.action().outcome()) : null;
  }

  public Mark outcome(Outcome outcome) {
    return new Mark(
        page.name("strategy.outcome", outcome.result()), outcome.known() ? "done" : "quiet");
  }

  public static String tone(ActionStanding standing) {
    return switch (standing) {
      case RED -> "overdue";
      case AMBER -> "due";
      case GREEN -> "done";
      case NOT_STARTED -> "quiet";
      case BLUE -> "new";
    };
  }

  public Mark state(StrategyState state) {
    String tone =
        switch (state) {
          case DRAFT -> "due";
          case IN_FORCE -> "done";
          case CLOSED -> "quiet";
        };
    return new Mark(page.name("strategy.state", state), tone);
  }

  public String period(Strategy strategy) {
    return page.t(
        "strategy.period", page.date(strategy.content().begins()), page.date(strategy.ends()));
  }
}
