package org.lodestar.app.publications.face;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.ToldAlike;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.publications.Progress;
import org.lodestar.app.publications.Progress.Content;
import org.lodestar.app.publications.Progress.State;
import org.lodestar.app.publications.ProgressDocument;
import org.lodestar.app.publications.ProgressMove;
import org.lodestar.app.publications.ProgressText;
import org.lodestar.app.publications.PublicationsAction;
import org.lodestar.app.publications.domain.ProgressMoves;
import org.lodestar.app.publications.store.ProgressRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.PlanDesk;
import org.lodestar.app.voice.face.Advisers;
import org.lodestar.measures.Measures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Progress reports for everybody: written by one person, published by another, at an address that
 * lasts. What the public reads is read without an account and leaves no trace.
 */
@Component
public class ProgressReports {
  /** Lines on one page. */
  public static final int PAGE = 20;

  private final ProgressRows rows;
  private final PlanDesk plan;
  private final ClosedPeriods periods;
  private final Advisers advisers;
  private final ToldFigures told;
  private final PublicNames names;
  private final Policy policy;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Hands hands;

  ProgressReports(
      ProgressRows rows,
      PlanDesk plan,
      ClosedPeriods periods,
      Advisers advisers,
      ToldFigures told,
      PublicNames names,
      Policy policy,
      Audit audit,
      TransactionOperations transactions,
      Hands hands) {
    this.rows = rows;
    this.plan = plan;
    this.periods = periods;
    this.advisers = advisers;
    this.told = told;
    this.names = names;
    this.policy = policy;
    this.audit = audit;
    this.transactions = transactions;
    this.hands = hands;
  }

  /** Some of them, and how many there are. */
  public record Listed(List<Progress> reports, int all) {
    public Listed {
      reports = List.copyOf(reports);
    }
  }

  /** A page of all that were not dropped, the newest first. */
  public Listed list(Worker worker, int page) {
    policy.require(worker, Action.READ_PROGRESS);
    return inTransaction(() -> new Listed(rows.list((page - 1) * PAGE, PAGE), rows.count()));
  }

  /** One of them; looking is recorded. Throws {@link NotFound}. */
  public Progress get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_PROGRESS);
    return inTransaction(
        () -> {
          Progress found = find(id);
          trace(PublicationsAction.PROGRESS_VIEWED, id, Detail.none());
          return found;
        });
  }

  private Progress find(UUID id) {
    return rows.find(id).filter(each -> each.state() != State.DROPPED).orElseThrow(NotFound::new);
  }

  /** The one that is shown to everybody; none while nothing is published. */
  public Optional<Progress> latest() {
    return published().stream()
        .findFirst()
        .map(each -> published(Objects.requireNonNull(each.published()).number()));
  }

  /** All that are shown to everybody, the newest first, without what they say. */
  public List<Progress> published() {
    return inTransaction(rows::published).stream()
        .filter(each -> each.state() == State.PUBLISHED)
        .toList();
  }

  /** What a published one says, without words that an adviser took back since. */
  public PackDocument shown(Progress report) {
    ProgressDocument document = Objects.requireNonNull(report.proposed()).document();
    Set<String> gone = new HashSet<>(document.advised());
    gone.removeAll(advisers.open());
    return gone.isEmpty() ? document.page() : document.page().without(gone);
  }

  /** One that was published, also one that was withdrawn. Throws {@link NotFound}. */
  public Progress published(int number) {
    return inTransaction(() -> rows.published(number)).orElseThrow(NotFound::new);
  }

  /**
   * Begins a draft; beginning the same one again changes nothing.
   *
   * @throws Refused when something is wrong with it
   */
  public void add(Worker worker, UUID id, Content content) {
    policy.require(worker, Action.WRITE_PROGRESS);
    check(worker, content);
    inTransaction(
        () -> {
          if (rows.insert(id, content, worker.id(), plan.now())) {
            trace(PublicationsAction.PROGRESS_WRITTEN, id, Detail.none());
          }
          return id;
        });
  }

  private void check(Worker worker, Content content) {
    List<Refusal> wrong = new ArrayList<>();
    if (periods.list(worker).stream().noneMatch(each -> each.number() == content.period())) {
      wrong.add(Refusal.of("period", "publications.pack.period.missing"));
    }
    if (inTransaction(() -> plan.strategy(content.strategy())).state() == StrategyState.DRAFT) {
      wrong.add(Refusal.of("strategy", "publications.pack.strategy.wrong"));
    }
    if (content.indicators().stream().anyMatch(each -> Measures.find(each).isEmpty())) {
      wrong.add(Refusal.of("indicators", "publications.progress.indicators.unknown"));
    }
    Refused.unlessEmpty(wrong);
  }

  /**
   * Changes a draft.
   *
   * @throws Refused when something is wrong with it, or it is no draft
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID id, Content content, long version) {
    policy.require(worker, Action.WRITE_PROGRESS);
    check(worker, content);
    inTransaction(
        () -> {
          if (!find(id).isDraft()) {
            throw Refused.because("publications.progress.notDraft");
          }
          rows.update(id, content, worker.id(), version);
          trace(PublicationsAction.PROGRESS_CHANGED, id, Detail.none());
          return id;
        });
  }

  /**
   * Proposes a draft with what it says now. Proposing it again changes nothing.
   *
   * @param written what it says when it is proposed at a moment
   * @throws Refused when the closed period no longer holds what was sealed
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void propose(
      Worker worker, UUID id, long version, Function<Instant, ProgressDocument> written) {
    policy.require(worker, Action.WRITE_PROGRESS);
    Progress now = inTransaction(() -> find(id));
    if (isDone(now, ProgressMove.PROPOSE)) {
      return;
    }
    if (!periods.isIntact(worker, now.content().period())) {
      throw Refused.because("publications.pack.period.broken");
    }
    Instant at = plan.now();
    String text = ProgressText.write(written.apply(at));
    inTransaction(
        () -> {
          rows.propose(id, text, worker.id(), at, version);
          return moved(id, State.PROPOSED);
        });
  }

  /** Whether it is there already; throws {@link Refused} where it cannot go. */
  private static boolean isDone(Progress now, ProgressMove move) {
    if (ProgressMoves.TABLE.isDone(now.state(), move)) {
      return true;
    }
    ProgressMoves.TABLE.get(now.state(), move);
    return false;
  }

  private UUID moved(UUID id, State to) {
    trace(PublicationsAction.PROGRESS_MOVED, id, Detail.none().with("to", to));
    return id;
  }

  /** Takes a proposed one back, to be changed; throws as {@link #propose} does. */
  public void takeBack(Worker worker, UUID id, long version) {
    policy.require(worker, Action.WRITE_PROGRESS);
    inTransaction(
        () -> {
          if (!isDone(find(id), ProgressMove.TAKE_BACK)) {
            rows.takeBack(id, version);
            moved(id, State.DRAFT);
          }
          return id;
        });
  }

  /**
   * Publishes a proposed one; throws as {@link #propose} does.
   *
   * @param cleared marks of words of which the worker says that they tell of nobody
   * @throws Refused for whoever wrote or proposed it, when everybody was told otherwise since it
   *     was, and when words may tell of a person
   */
  public void publish(Worker worker, UUID id, long version, Set<String> cleared) {
    policy.require(worker, Action.PUBLISH_PROGRESS);
    inTransaction(
        () -> {
          Progress now = find(id);
          if (!isDone(now, ProgressMove.PUBLISH)) {
            if (now.isBy(worker.id())) {
              throw Refused.because("publications.progress.own");
            }
            hands.require(worker.id(), now.authors());
            ProgressDocument document = Objects.requireNonNull(now.proposed()).document();
            mayBeTold(document);
            names.require(id, names.in(document), cleared);
            rows.publish(id, worker.id(), plan.now(), version);
            moved(id, State.PUBLISHED);
          }
          return id;
        });
  }

  private void mayBeTold(ProgressDocument document) {
    if (document.holdsMoreThan(advisers.open())) {
      throw Refused.because("publications.progress.takenBack");
    }
    if (!new ToldAlike(told.held()).isAlike(document.told())) {
      throw Refused.because("publications.progress.toldOtherwise");
    }
  }

  /** Takes a published one off the page, with a reason; throws as {@link #propose} does. */
  public void withdraw(Worker worker, UUID id, String reason, long version) {
    policy.require(worker, Action.PUBLISH_PROGRESS);
    inTransaction(
        () -> {
          if (!isDone(find(id), ProgressMove.WITHDRAW)) {
            rows.withdraw(id, worker.id(), plan.now(), reason, version);
            moved(id, State.WITHDRAWN);
          }
          return id;
        });
  }

  /** Drops a draft; throws as {@link #propose} does. */
  public void drop(Worker worker, UUID id, long version) {
    policy.require(worker, Action.WRITE_PROGRESS);
    inTransaction(
        () -> {
          if (!isDone(rows.find(id).orElseThrow(NotFound::new), ProgressMove.DROP)) {
            rows.drop(id, version);
            moved(id, State.DROPPED);
          }
          return id;
        });
  }

  private void trace(AuditAction action, UUID id, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("PROGRESS_REPORT", id)).detail(detail));
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
