package org.lodestar.app.strategy.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.ActionNews;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.DayCourse;
import org.lodestar.app.strategy.DayMove;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.MovedDay;
import org.lodestar.app.strategy.MovedStep;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.StandingChange;
import org.lodestar.app.strategy.StandingWord;
import org.lodestar.app.strategy.domain.Between;
import org.lodestar.app.strategy.store.HistoryRows;
import org.lodestar.app.strategy.store.LifeRows;
import org.lodestar.app.strategy.store.PartnerWaitRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is new about the actions of a strategy, for whoever is told of all of them at once. */
@Component
@Transactional(readOnly = true)
public class PlanNews {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final LifeRows life;
  private final HistoryRows history;
  private final PartnerWaitRows waits;
  private final Policy policy;

  PlanNews(LifeRows life, HistoryRows history, PartnerWaitRows waits, Policy policy) {
    this.life = life;
    this.history = history;
    this.waits = waits;
    this.policy = policy;
  }

  /** What is new about each of them after the end of a day. */
  public Map<UUID, ActionNews> since(
      Worker worker, UUID strategy, List<JudgedAction> actions, LocalDate day) {
    policy.require(worker, Action.READ_PLAN);
    Map<UUID, List<Milestone>> milestones = life.milestones(strategy);
    Map<UUID, StandingWord> words = life.words(strategy);
    Map<UUID, DayCourse> moves = history.courses(strategy);
    Map<UUID, List<DayMove>> steps = history.milestoneMoves(strategy);
    Map<UUID, List<PartnerWait>> waiting = waits.of(strategy);
    Instant since = day.plusDays(1).atStartOfDay(LONDON).toInstant();
    Map<UUID, StandingChange> before = life.at(strategy, since);
    Map<UUID, List<StandingChange>> after = life.after(strategy, since);
    Map<UUID, ActionNews> news = new HashMap<>();
    for (JudgedAction action : actions) {
      UUID id = action.action().id();
      LocalDate due = action.action().planned().span().due();
      ActionStanding stood = standing(before.get(id));
      List<Milestone> its = milestones.getOrDefault(id, List.of());
      List<DayMove> all = moves.getOrDefault(id, DayCourse.NONE).moves();
      List<DayMove> late = all.stream().filter(move -> !move.on().isBefore(day)).toList();
      news.put(
          id,
          new ActionNews(
              stood,
              Between.worst(stood, action.standing(), after.getOrDefault(id, List.of()), late),
              done(its, day),
              words.get(id),
              MovedDay.of(all, due).orElse(null),
              DayMove.given(late, due),
              MovedStep.of(its.stream().filter(each -> isToldSince(each, day)).toList(), steps),
              settled(action) ? List.of() : waiting.getOrDefault(id, List.of())));
    }
    return news;
  }

  /** Of what is done nothing is awaited any more. */
  private static boolean settled(JudgedAction judged) {
    return judged.standing() == null || judged.action().outcome().known();
  }

  private static @Nullable ActionStanding standing(@Nullable StandingChange before) {
    return before == null ? null : before.judgement().standing();
  }

  /** What was done before the day is no news any more. */
  private static boolean isToldSince(Milestone milestone, LocalDate day) {
    LocalDate done = milestone.doneOn();
    return done == null || done.isAfter(day);
  }

  private static List<String> done(List<Milestone> milestones, LocalDate day) {
    return milestones.stream()
        .filter(each -> each.doneOn() != null && each.doneOn().isAfter(day))
        .map(Milestone::title)
        .toList();
  }
}
