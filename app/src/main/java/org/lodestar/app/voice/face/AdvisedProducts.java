package org.lodestar.app.voice.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.LaidWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.AdvisedProduct.Answer;
import org.lodestar.app.voice.AdvisedProduct.Given;
import org.lodestar.app.voice.AdvisedProduct.Input;
import org.lodestar.app.voice.AdvisedProduct.Move;
import org.lodestar.app.voice.AdvisedProduct.State;
import org.lodestar.app.voice.AdvisedProduct.Stop;
import org.lodestar.app.voice.Adviser;
import org.lodestar.app.voice.VoiceAction;
import org.lodestar.app.voice.domain.AdviserRules;
import org.lodestar.app.voice.domain.ProductMoves;
import org.lodestar.app.voice.store.AdvisedRows;
import org.lodestar.app.voice.store.AdviserRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What advisers work on: what they said, what changed, and where they stopped it. */
@Component
@Transactional
public class AdvisedProducts {
  private final AdvisedRows rows;
  private final AdviserRows advisers;
  private final AdviserDesk desk;
  private final LaidWords words;
  private final Policy policy;

  AdvisedProducts(
      AdvisedRows rows, AdviserRows advisers, AdviserDesk desk, LaidWords words, Policy policy) {
    this.rows = rows;
    this.advisers = advisers;
    this.desk = desk;
    this.words = words;
    this.policy = policy;
  }

  /** All of them: stopped ones first, then those in work. */
  @Transactional(readOnly = true)
  public List<AdvisedProduct> list(Worker worker) {
    policy.require(worker, Action.READ_ADVISERS);
    return rows.list();
  }

  /** One of them with all that belongs to it. Throws {@link NotFound}. */
  public AdvisedProduct.View get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_ADVISERS);
    AdvisedProduct found = find(id);
    desk.traceProduct(VoiceAction.ADVISED_PRODUCT_VIEWED, id);
    List<Adviser> all = advisers.list();
    boolean runs = worker.mayEver(Action.RUN_ADVISERS);
    return new AdvisedProduct.View(
        found,
        rows.inputs(id).stream().filter(each -> runs || isForBoard(each, all)).toList(),
        rows.stops(id).stream().map(each -> runs ? each : each.withoutWords()).toList(),
        all,
        action(found.content().action()));
  }

  /** Who only reads sees what an adviser who agrees today lets the board see. */
  private boolean isForBoard(Input input, List<Adviser> all) {
    return input.withdrawnOn() == null
        && input.answer().toBoard()
        && all.stream()
            .filter(each -> each.id().equals(input.given().adviser()))
            .anyMatch(each -> each.agrees(desk.today()));
  }

  private AdvisedProduct find(UUID id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }

  private @Nullable PlanAction action(@Nullable UUID id) {
    return id == null ? null : desk.plan().those(List.of(id)).stream().findFirst().orElse(null);
  }

  /** Adds a product; a second time changes nothing. */
  public void add(Worker worker, UUID id, AdvisedProduct.Content content) {
    policy.require(worker, Action.RUN_ADVISERS);
    if (rows.find(id).isEmpty()) {
      if (content.action() != null && action(content.action()) == null) {
        throw new Refused(List.of(Refusal.of("action", "voice.adviser.action.unknown")));
      }
      rows.insert(id, content);
      desk.traceProduct(VoiceAction.ADVISED_PRODUCT_CHANGED, id);
    }
  }

  /**
   * Clears, closes or opens a product again.
   *
   * @throws Refused while a stop stands, or something said is not answered; and for clearing what
   *     was laid before advisers of which none has said anything, while they may still answer
   * @throws org.lodestar.app.site.EditClash when somebody else moved it meanwhile
   */
  public void move(Worker worker, UUID id, Move move, long version) {
    policy.require(worker, Action.RUN_ADVISERS);
    rows.hold(id);
    AdvisedProduct found = find(id);
    if (move == Move.STOP) {
      throw Refused.because("voice.adviser.moved");
    }
    State to = ProductMoves.TABLE.after(found.state(), move);
    if (to != State.IN_WORK && found.stopped()) {
      throw Refused.because("voice.adviser.stopped");
    }
    if (to == State.CLOSED && rows.inputs(id).stream().anyMatch(Input::isOpen)) {
      throw Refused.because("voice.adviser.unanswered");
    }
    if (move == Move.CLEAR) {
      clear(worker, found, version);
    } else {
      rows.move(id, to, version);
    }
    takeBackOf(id);
    desk.traceProduct(VoiceAction.ADVISED_PRODUCT_MOVED, id);
  }

  /**
   * Nobody says for advisers that they have nothing against what lies before them while they may
   * still answer; after their last day the partnership decides, and it is kept that nobody spoke.
   */
  private void clear(Worker worker, AdvisedProduct found, long version) {
    boolean heard =
        rows.inputs(found.id()).stream()
            .filter(each -> each.withdrawnOn() == null)
            .anyMatch(each -> found.look().counts(each.given().on(), each.recordedAt()));
    LocalDate until = found.look().until();
    if (!heard && until != null && !desk.today().isAfter(until)) {
      throw Refused.because("voice.adviser.silent");
    }
    rows.clear(found.id(), version, worker.id(), heard);
  }

  /** What was closed when an adviser ended their agreement is not brought back with the product. */
  private void takeBackOf(UUID product) {
    if (find(product).state() != State.CLOSED) {
      rows.inputs(product).stream()
          .filter(each -> each.withdrawnOn() == null && hasEnded(each.given()))
          .forEach(each -> rows.takeBack(each.id(), desk.today()));
    }
  }

  private boolean hasEnded(Given given) {
    return advisers.agreements(given.adviser()).stream()
        .filter(each -> each.ended() == Adviser.Ended.ENDED)
        .map(Adviser.Agreement::endedOn)
        .anyMatch(each -> each != null && !each.isBefore(given.on()));
  }

  /**
   * Keeps what an adviser said; a second time changes nothing.
   *
   * @throws Refused when they do not agree to advise, or the product is closed
   */
  public void said(Worker worker, UUID product, UUID id, Given given) {
    policy.require(worker, Action.RUN_ADVISERS);
    advisers.hold(given.adviser());
    rows.hold(product);
    if (find(product).state() == State.CLOSED) {
      throw Refused.because("voice.adviser.product.closed");
    }
    mustAgree(given.adviser());
    if (given.on().isAfter(desk.today())) {
      throw new Refused(List.of(Refusal.of("on", "voice.adviser.day.future")));
    }
    if (rows.insert(product, id, given, worker.id(), desk.plan().now())) {
      desk.traceProduct(VoiceAction.ADVISER_INPUT_CHANGED, product);
    }
  }

  /** An adviser who is not known, and one who does not agree, are told at the field. */
  private void mustAgree(UUID adviser) {
    boolean agrees = advisers.find(adviser).filter(each -> each.agrees(desk.today())).isPresent();
    if (!agrees) {
      throw new Refused(List.of(Refusal.of("adviser", "voice.adviser.noAgreement")));
    }
  }

  /** What an adviser said. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Input input(Worker worker, UUID product, UUID id) {
    policy.require(worker, Action.RUN_ADVISERS);
    find(product);
    return rows.inputs(product).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Says what changed because of it, or why nothing did, and who may see it.
   *
   * @throws Refused when something is wrong with it, or the adviser has withdrawn it
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void answer(Worker worker, UUID product, UUID id, Answer answer, long version) {
    policy.require(worker, Action.RUN_ADVISERS);
    advisers.hold(input(worker, product, id).given().adviser());
    rows.hold(product);
    Input before = input(worker, product, id);
    if (before.withdrawnOn() != null) {
      throw Refused.because("voice.adviser.withdrawn");
    }
    boolean shows = answer.toBoard() || answer.toPublic();
    if (shows && !desk.adviser(before.given().adviser()).agrees(desk.today())) {
      throw Refused.because("voice.adviser.noAgreement");
    }
    Refused.unlessEmpty(AdviserRules.check(answer));
    if (answer.outcome() == null && find(product).state() == State.CLOSED) {
      throw Refused.because("voice.adviser.unanswered");
    }
    rows.answer(id, answer, version);
    desk.traceProduct(VoiceAction.ADVISER_INPUT_CHANGED, product);
  }

  /** An adviser stops a product, also without an agreement; a second time changes nothing. */
  public void stop(Worker worker, Stop stop) {
    policy.require(worker, Action.RUN_ADVISERS);
    rows.hold(stop.product());
    find(stop.product());
    if (advisers.find(stop.adviser()).isEmpty()) {
      throw new Refused(List.of(Refusal.of("adviser", "voice.adviser.unknown")));
    }
    if (stop.on().isAfter(desk.today())) {
      throw new Refused(List.of(Refusal.of("on", "voice.adviser.day.future")));
    }
    if (rows.insert(stop, worker.id(), desk.plan().now())) {
      takeBackOf(stop.product());
      desk.traceProduct(VoiceAction.ADVISED_PRODUCT_STOPPED, stop.product());
    }
  }

  /** A stop. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Stop stop(Worker worker, UUID product, UUID id) {
    policy.require(worker, Action.RUN_ADVISERS);
    find(product);
    return rows.stops(product).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What becomes of a public page once a stop of an adviser is withdrawn. */
  public enum After {
    /** Another stop stands. */
    STOPPED,
    /** New words wait: those that were stopped stay off until the new ones are approved. */
    HELD,
    /** Everybody reads it again at once. */
    SHOWN
  }

  /** What becomes of this page then; nothing for what is no public page. */
  @Transactional(readOnly = true)
  public Optional<After> after(Worker worker, Stop stop) {
    policy.require(worker, Action.RUN_ADVISERS);
    UUID product = stop.product();
    if (!stop.stands() || words.laid(product).isEmpty()) {
      return Optional.empty();
    }
    if (rows.stops(product).stream()
        .anyMatch(each -> each.stands() && !each.id().equals(stop.id()))) {
      return Optional.of(After.STOPPED);
    }
    return Optional.of(words.waiting(product).isPresent() ? After.HELD : After.SHOWN);
  }

  /**
   * The adviser withdraws their stop; nobody else does. A second time changes nothing. While new
   * words of a public page wait, those that were stopped stay off until these are approved.
   */
  public void withdraw(Worker worker, UUID product, UUID id, String said) {
    policy.require(worker, Action.RUN_ADVISERS);
    rows.hold(product);
    if (stop(worker, product, id).stands()) {
      rows.withdraw(id, desk.today(), said, worker.id());
      words.waiting(product).ifPresent(number -> rows.holdFor(product, number));
      desk.traceProduct(VoiceAction.ADVISED_PRODUCT_STOP_WITHDRAWN, product);
    }
  }
}
