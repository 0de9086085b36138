package org.lodestar.app.strategy.face;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Because;
import org.lodestar.app.strategy.BoardsMet;
import org.lodestar.app.strategy.DayCourse;
import org.lodestar.app.strategy.DayMove;
import org.lodestar.app.strategy.Evidence;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Judgement;
import org.lodestar.app.strategy.LateMoved;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.MovedDay;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.StandingChange;
import org.lodestar.app.strategy.StandingWord;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.domain.ActionRules;
import org.lodestar.app.strategy.domain.StandingRules;
import org.lodestar.app.strategy.domain.StandingRules.Days;
import org.lodestar.app.strategy.domain.StandingRules.Facts;
import org.lodestar.app.strategy.store.ActionRows;
import org.lodestar.app.strategy.store.EvidenceRows;
import org.lodestar.app.strategy.store.HistoryRows;
import org.lodestar.app.strategy.store.LifeRows;
import org.springframework.stereotype.Component;

/** How the actions of a strategy stand, and from when on. */
@Component
class Judging {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final ActionRows actions;
  private final LifeRows life;
  private final EvidenceRows evidence;
  private final HistoryRows history;
  private final PlanNumbers numbers;
  private final List<BoardsMet> boards;
  private final Clock clock;

  Judging(
      ActionRows actions,
      LifeRows life,
      EvidenceRows evidence,
      HistoryRows history,
      PlanNumbers numbers,
      List<BoardsMet> boards,
      Clock clock) {
    this.boards = List.copyOf(boards);
    this.actions = actions;
    this.life = life;
    this.evidence = evidence;
    this.history = history;
    this.numbers = numbers;
    this.clock = clock;
  }

  /** By number, as of today; in a strategy that is not in force nothing stands anyhow. */
  List<JudgedAction> judge(Strategy strategy) {
    List<PlanAction> all = actions.list(strategy.id());
    List<Evidence> proofs =
        strategy.inForce()
            ? evidence.list(strategy.id()).stream().filter(Evidence::proves).toList()
            : List.of();
    Map<UUID, DayCourse> days = strategy.inForce() ? history.courses(strategy.id()) : Map.of();
    Course course =
        strategy.inForce()
            ? new Course(
                life.milestones(strategy.id()), life.needs(strategy.id()), unseen(all, days))
            : Course.NONE;
    Map<UUID, Judgement> judged =
        strategy.inForce() ? judged(strategy, all, proofs, days, course) : Map.of();
    Map<UUID, String> despite = despite(proofs);
    return all.stream()
        .map(
            each ->
                new JudgedAction(
                    each,
                    judged.get(each.id()),
                    despite.getOrDefault(each.id(), ""),
                    late(each, judged.get(each.id()), days),
                    because(each, all, judged, course)))
        .toList();
  }

  /**
   * The milestones of each action, for which others it waits, and how its day moved while it was at
   * risk where no board has met since.
   */
  private record Course(
      Map<UUID, List<Milestone>> milestones,
      Map<UUID, Set<UUID>> needs,
      Map<UUID, MovedDay> unseen) {
    private static final Course NONE = new Course(Map.of(), Map.of(), Map.of());
  }

  private Map<UUID, MovedDay> unseen(List<PlanAction> all, Map<UUID, DayCourse> days) {
    if (days.values().stream().allMatch(each -> each.unseen(null).isEmpty())) {
      return Map.of();
    }
    LocalDate met =
        boards.stream()
            .flatMap(each -> each.last(today()).stream())
            .max(Comparator.naturalOrder())
            .orElse(null);
    Map<UUID, MovedDay> unseen = new HashMap<>();
    for (PlanAction each : all) {
      List<DayMove> moves = days.getOrDefault(each.id(), DayCourse.NONE).unseen(met);
      MovedDay.of(moves, each.planned().span().due())
          .ifPresent(moved -> unseen.put(each.id(), moved));
    }
    return unseen;
  }

  /** Whether an action is at risk or off track as it is now, before something of it changes. */
  boolean isAtRisk(Strategy strategy, UUID action) {
    return judge(strategy).stream()
        .filter(each -> each.action().id().equals(action))
        .anyMatch(each -> StandingRules.isAtRisk(each.judgement()));
  }

  private static Because because(
      PlanAction action, List<PlanAction> all, Map<UUID, Judgement> judged, Course course) {
    Judgement judgement = judged.get(action.id());
    if (judgement == null) {
      return Because.NONE;
    }
    return switch (judgement.reason()) {
      case DUE_SOON ->
          new Because(
              course.milestones().getOrDefault(action.id(), List.of()).isEmpty(), List.of(), null);
      case WAITS_FOR_RED -> {
        Set<UUID> needed = course.needs().getOrDefault(action.id(), Set.of());
        yield new Because(
            false,
            all.stream()
                .filter(each -> needed.contains(each.id()) && isRed(judged.get(each.id())))
                .toList(),
            null);
      }
      case MOVED -> new Because(false, List.of(), course.unseen().get(action.id()));
      default -> Because.NONE;
    };
  }

  private static boolean isRed(@Nullable Judgement judgement) {
    return judgement != null && judgement.standing() == ActionStanding.RED;
  }

  private @Nullable LateMoved late(
      PlanAction action, @Nullable Judgement judged, Map<UUID, DayCourse> days) {
    return judged == null || judged.standing() == ActionStanding.BLUE
        ? null
        : LateMoved.of(
                days.getOrDefault(action.id(), DayCourse.NONE),
                action.planned().span().due(),
                today())
            .orElse(null);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  /** Of actions that nothing else proves. */
  private static Map<UUID, String> despite(List<Evidence> proofs) {
    return proofs.stream()
        .collect(
            Collectors.toMap(
                Evidence::action,
                each -> Objects.requireNonNull(each.review()).despite(),
                (one, other) -> one.isEmpty() ? one : other));
  }

  private Map<UUID, Judgement> judged(
      Strategy strategy,
      List<PlanAction> all,
      List<Evidence> proofs,
      Map<UUID, DayCourse> courses,
      Course course) {
    Map<UUID, StandingWord> words = life.words(strategy.id());
    Set<UUID> proven = proofs.stream().map(Evidence::action).collect(Collectors.toSet());
    Map<UUID, Facts> facts = new HashMap<>();
    for (PlanAction each : all) {
      facts.put(
          each.id(),
          facts(
              days(
                  strategy,
                  each,
                  courses.getOrDefault(each.id(), DayCourse.NONE),
                  course.unseen().containsKey(each.id())),
              course.milestones().getOrDefault(each.id(), List.of()),
              proven.contains(each.id()) && !each.outcome().fallsShort(),
              words.get(each.id())));
    }
    return StandingRules.judgeAll(facts, course.needs(), today());
  }

  private static Days days(Strategy strategy, PlanAction action, DayCourse course, boolean moved) {
    LocalDate putOff =
        course.open().stream()
            .filter(DayMove::wasMissed)
            .map(DayMove::on)
            .reduce((first, second) -> second)
            .orElse(null);
    return new Days(
        action.planned().span(),
        strategy.firstDayOf(action.planned().place().years().getFirst()),
        putOff,
        ActionRules.isUnsettled(strategy, action.planned(), course.moves()),
        moved);
  }

  private static Facts facts(
      Days days, List<Milestone> milestones, boolean proven, @Nullable StandingWord word) {
    return new Facts(
        days,
        milestones.size(),
        (int) milestones.stream().filter(Milestone::done).count(),
        null,
        proven,
        word == null ? null : word.standing());
  }

  /** Keeps from when on actions stand as they do, where a rule alone says it. */
  public void keep(Strategy strategy) {
    keep(strategy, null);
  }

  /**
   * Keeps from when on actions stand as they do.
   *
   * @param told what somebody has just said or found; the change of that action is theirs
   */
  public void keep(Strategy strategy, @Nullable Told told) {
    Map<UUID, StandingChange> before = life.last(strategy.id());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (JudgedAction each : judge(strategy)) {
      Judgement judgement = each.judgement();
      UUID action = each.action().id();
      StandingChange last = before.get(action);
      Told theirs = told != null && told.action().equals(action) ? told : null;
      boolean changed = last == null || !last.judgement().equals(judgement);
      if (judgement != null && (changed || (theirs != null && theirs.always()))) {
        numbers.stands(
            each.action(), judgement, LocalDate.ofInstant(now, LONDON), life.standings(action));
        life.insert(change(action, now, judgement, theirs));
      }
    }
  }

  private static StandingChange change(
      UUID action, Instant now, Judgement judgement, @Nullable Told told) {
    return told == null
        ? new StandingChange(action, now, judgement, null, "", "")
        : new StandingChange(action, now, judgement, told.by(), told.reason(), told.recovery());
  }

  /**
   * What somebody says or finds about an action.
   *
   * @param always whether it is kept even when the colour stays, since the words are new
   */
  record Told(UUID action, UUID by, String reason, String recovery, boolean always) {}
}
