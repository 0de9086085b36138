package org.lodestar.app.strategy.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.Happening.Kind;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.StandingChange;
import org.lodestar.app.strategy.StandingWord;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.domain.AskRules;
import org.lodestar.app.strategy.store.HistoryRows;
import org.lodestar.app.strategy.store.LifeRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking those who lead red actions why these are off track: it stands on their home until they say
 * it. Whoever has no account is asked by a link instead.
 */
@Component
@Transactional
public class OwnerAsks {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final LifeRows life;
  private final HistoryRows history;
  private final PlanDesk desk;
  private final People people;
  private final Policy policy;

  OwnerAsks(LifeRows life, HistoryRows history, PlanDesk desk, People people, Policy policy) {
    this.life = life;
    this.history = history;
    this.desk = desk;
    this.people = people;
    this.policy = policy;
  }

  /**
   * A red action of which nobody who answers for it says why.
   *
   * @param yours whether the worker leads it themselves
   * @param reached whether somebody leads it who works with the platform
   * @param asked when they were asked, and have not said it since; null where they were not
   */
  public record Silent(
      JudgedAction judged, boolean yours, boolean reached, @Nullable Instant asked) {
    /** Whether a press asks them on a day: once a day is enough. */
    public boolean isToAsk(LocalDate today) {
      return reached
          && !yours
          && (asked == null || LocalDate.ofInstant(asked, LONDON).isBefore(today));
    }
  }

  /** All of them in the strategy in force. */
  @Transactional(readOnly = true)
  public List<Silent> silent(Worker worker, PlanStandings.Whole now) {
    policy.require(worker, Action.EDIT_PLAN);
    return among(worker, now.strategy().id(), now.actions());
  }

  /** Those among actions of a strategy, for what a board is told of them. */
  @Transactional(readOnly = true)
  public List<Silent> silent(Worker worker, UUID strategy, List<JudgedAction> actions) {
    policy.require(worker, Action.READ_PLAN);
    return among(worker, strategy, actions);
  }

  private List<Silent> among(Worker worker, UUID strategy, List<JudgedAction> actions) {
    List<JudgedAction> red =
        actions.stream().filter(each -> each.standing() == ActionStanding.RED).toList();
    if (red.isEmpty()) {
      return List.of();
    }
    Map<UUID, StandingWord> words = life.words(strategy);
    Map<UUID, Body> bodies = words.isEmpty() ? Map.of() : desk.bodies();
    List<JudgedAction> silent =
        red.stream()
            .filter(
                each -> {
                  StandingWord word = words.get(each.action().id());
                  return AskRules.isSilent(
                      each,
                      word,
                      word != null
                          && !word.takenOut()
                          && SaidForOwners.answers(bodies, each.action(), word.by()));
                })
            .toList();
    if (silent.isEmpty()) {
      return List.of();
    }
    Map<UUID, Instant> open = open(strategy, silent);
    Set<UUID> away =
        people.away(silent.stream().map(OwnerAsks::lead).filter(Objects::nonNull).toList());
    return silent.stream()
        .map(
            each -> {
              UUID lead = lead(each);
              return new Silent(
                  each,
                  worker.id().equals(lead),
                  lead != null && !away.contains(lead),
                  open.get(each.action().id()));
            })
        .toList();
  }

  private static @Nullable UUID lead(JudgedAction judged) {
    return judged.action().planned().parties().lead();
  }

  /** Asks all of them who are to be asked today; asking twice asks once. */
  public void ask(Worker worker, PlanStandings.Whole now) {
    LocalDate today = desk.today();
    for (Silent each : silent(worker, now)) {
      PlanAction action = each.judged().action();
      if (each.isToAsk(today)) {
        desk.happened(action.id(), worker, Kind.WORDS_ASKED, "", "", "");
        desk.trace(StrategyAction.PLAN_WORDS_ASKED, action.id(), Detail.none());
      }
    }
  }

  /** Of which of these actions of a strategy it was asked and not said since; when, by action. */
  Map<UUID, Instant> open(UUID strategy, Collection<JudgedAction> actions) {
    Map<UUID, List<Instant>> asked = actions.isEmpty() ? Map.of() : history.wordsAsked(strategy);
    Instant first =
        asked.values().stream().flatMap(List::stream).min(Comparator.naturalOrder()).orElse(null);
    if (first == null) {
      return Map.of();
    }
    Map<UUID, List<StandingChange>> changes = life.after(strategy, first);
    Map<UUID, Body> bodies = desk.bodies();
    Map<UUID, Instant> open = new HashMap<>();
    for (JudgedAction each : actions) {
      UUID id = each.action().id();
      Instant last =
          AskRules.open(
              asked.getOrDefault(id, List.of()),
              changes.getOrDefault(id, List.of()),
              change -> isAnswer(bodies, each.action(), change));
      if (last != null) {
        open.put(id, last);
      }
    }
    return open;
  }

  private static boolean isAnswer(
      Map<UUID, Body> bodies, PlanAction action, StandingChange change) {
    UUID by = change.by();
    return by != null && SaidForOwners.answers(bodies, action, by);
  }
}
