package org.lodestar.app.strategy.face;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.guests.Answer;
import org.lodestar.app.guests.Guest;
import org.lodestar.app.guests.WaitingAnswer;
import org.lodestar.app.guests.face.GuestAnswers;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Words;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.AskedUpdate;
import org.lodestar.app.strategy.Happening;
import org.lodestar.app.strategy.Happening.Kind;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.StandingWord;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.ToldUpdate;
import org.lodestar.app.strategy.WaitingUpdate;
import org.lodestar.app.strategy.store.HistoryRows;
import org.lodestar.app.strategy.store.LifeRows;
import org.lodestar.app.strategy.store.PartnerWaitRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How partners without an account say that actions get on. Nothing of it is in the plan before
 * somebody who keeps the plan takes it over; then it stands in the action's history, and how the
 * action stands is still said by its days and by those who work on it.
 */
@Component
@Transactional
public class GuestUpdates {
  private static final String DONE = "done";
  private static final String NEXT = "next";
  private static final String IN_THE_WAY = "inTheWay";
  private static final String ON_TIME = "onTime";

  private final GuestAnswers answers;
  private final HistoryRows history;
  private final LifeRows life;
  private final PartnerWaitRows waits;
  private final PlanDesk desk;
  private final Policy policy;
  private final Words words;

  GuestUpdates(
      GuestAnswers answers,
      HistoryRows history,
      LifeRows life,
      PartnerWaitRows waits,
      PlanDesk desk,
      Policy policy,
      Words words) {
    this.answers = answers;
    this.history = history;
    this.life = life;
    this.waits = waits;
    this.desk = desk;
    this.policy = policy;
    this.words = words;
  }

  /** What a guest is asked. Runs with their standing. */
  public AskedUpdate asked(Guest guest) {
    PlanAction action = action(guest);
    desk.trace(StrategyAction.PLAN_ACTION_SHOWN_TO_GUEST, action.id(), Detail.none());
    GuestAnswers.Told told = answers.told(guest);
    return new AskedUpdate(
        action.title(),
        told.about(),
        told.ring(),
        told.at(),
        action.planned().span().due(),
        lastSaid(guest, action),
        UpdatePurpose.asks(desk.strategy(action.strategy()), action),
        answers.find(guest));
  }

  private PlanAction action(Guest guest) {
    return desk.findAction(guest.object(UpdatePurpose.KEY)).orElseThrow(NotFound::new);
  }

  /**
   * What the guest's own organisation said last, or why it is said to be late if that was said
   * after. What another partner said is not theirs to read.
   */
  private String lastSaid(Guest guest, PlanAction action) {
    String own = answers.organisation(guest);
    StandingWord word = life.words(action.strategy()).get(action.id());
    Instant worded = word == null ? Instant.MIN : word.at();
    String late = word == null ? "" : word.reason();
    return history.list(action.id()).stream()
        .filter(each -> each.kind() == Kind.TOLD && each.from().equals(own))
        .findFirst()
        .filter(told -> told.at().isAfter(worded))
        .map(Happening::reason)
        .orElse(late);
  }

  /**
   * Keeps what a guest wrote until it is taken over. Runs with their standing.
   *
   * @throws Refused when nobody needs to know any more
   * @throws org.lodestar.app.guests.Shut when the link does not let them in any more
   */
  public void write(Guest guest, ToldUpdate told) {
    PlanAction action = action(guest);
    if (!UpdatePurpose.asks(desk.strategy(action.strategy()), action)) {
      throw Refused.because("strategy.update.settled");
    }
    answers.write(
        guest,
        Map.of(
            DONE, told.done(),
            NEXT, told.next(),
            IN_THE_WAY, told.inTheWay(),
            ON_TIME, told.onTime().name()));
    waits.over(guest.pass());
  }

  /** What a guest wrote, as an update. */
  public static ToldUpdate told(Answer answer) {
    return new ToldUpdate(
        answer.said(DONE),
        answer.said(NEXT),
        answer.said(IN_THE_WAY),
        ActionStanding.valueOf(answer.said(ON_TIME)));
  }

  /** Updates that wait for somebody who keeps the plan, the oldest first. */
  @Transactional(readOnly = true)
  public List<WaitingUpdate> waiting(Worker worker) {
    policy.require(worker, Action.EDIT_PLAN);
    List<WaitingUpdate> waiting = new ArrayList<>();
    for (WaitingAnswer each : answers.waiting(worker, UpdatePurpose.KEY)) {
      desk.findAction(each.object())
          .map(action -> new WaitingUpdate(action, each.pass(), each.sentAt()))
          .ifPresent(waiting::add);
    }
    return waiting;
  }

  /** An update of an action. */
  public record View(PlanAction action, Answer answer) {}

  /** One update. Throws {@link NotFound}. */
  public View get(Worker worker, UUID strategy, UUID id, UUID pass) {
    policy.require(worker, Action.EDIT_PLAN);
    PlanAction action = desk.action(strategy, id);
    return new View(action, answers.get(worker, UpdatePurpose.KEY, id, pass));
  }

  /**
   * Takes an update over into the history of its action, as said by that organisation. Doing it
   * twice does it once. What they wrote stays as it is and goes with their link.
   *
   * @param struck leaves of what they wrote what everybody may read
   * @throws Refused where nothing is left of it
   * @throws org.lodestar.app.site.EditClash when the guest has corrected it since it was read
   */
  public void takeOver(
      Worker worker,
      UUID strategy,
      UUID id,
      UUID pass,
      long version,
      UnaryOperator<ToldUpdate> struck) {
    policy.require(worker, Action.EDIT_PLAN);
    Strategy of = desk.open(strategy);
    PlanAction action = desk.action(of.id(), id);
    answers
        .takeOver(worker, UpdatePurpose.KEY, action.id(), pass, version)
        .ifPresent(answer -> write(worker, action, answer, struck.apply(told(answer))));
  }

  private void write(Worker worker, PlanAction action, Answer answer, ToldUpdate told) {
    if ((told.done() + told.next() + told.inTheWay()).isEmpty()) {
      throw Refused.at(DONE, "strategy.update.struck.all");
    }
    String text =
        Stream.of(
                line("done", told.done()),
                line("next", told.next()),
                line("inTheWay", told.inTheWay()),
                told.equals(told(answer)) ? "" : say("strategy.update.struck"))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("\n"));
    desk.happened(
        action.id(), worker, Kind.TOLD, answer.organisation(), told.onTime().name(), text);
    desk.trace(
        StrategyAction.PLAN_UPDATE_TAKEN_OVER,
        action.id(),
        Detail.none().with("pass", answer.pass()));
  }

  private String line(String question, String said) {
    return said.isEmpty() ? "" : say("strategy.update." + question) + ": " + said;
  }

  private String say(String key) {
    return words.say(Language.ENGLISH, key);
  }

  /**
   * Sets an update aside; the guest reads why at their link and may write again.
   *
   * @throws org.lodestar.app.site.EditClash when the guest has corrected it since it was read
   */
  public void setAside(
      Worker worker, UUID strategy, UUID id, UUID pass, long version, String reason) {
    policy.require(worker, Action.EDIT_PLAN);
    PlanAction action = desk.action(strategy, id);
    answers.setAside(worker, UpdatePurpose.KEY, action.id(), pass, version, reason);
    desk.trace(StrategyAction.PLAN_UPDATE_SET_ASIDE, action.id(), Detail.none().with("pass", pass));
  }
}
