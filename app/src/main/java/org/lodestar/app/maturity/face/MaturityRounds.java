package org.lodestar.app.maturity.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.maturity.MaturityAction;
import org.lodestar.app.maturity.MaturityRound;
import org.lodestar.app.maturity.MaturityView;
import org.lodestar.app.maturity.RoundMove;
import org.lodestar.app.maturity.RoundState;
import org.lodestar.app.maturity.domain.RoundMoves;
import org.lodestar.app.maturity.store.MaturityRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Capabilities;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.Body;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rounds in which partners score themselves. A closed one is never changed again. */
@Component
@Transactional
public class MaturityRounds {
  private final MaturityRows rows;
  private final MaturityDesk desk;
  private final MaturityNumbers numbers;
  private final Capabilities capabilities;
  private final Policy policy;

  MaturityRounds(
      MaturityRows rows,
      MaturityDesk desk,
      MaturityNumbers numbers,
      Capabilities capabilities,
      Policy policy) {
    this.capabilities = capabilities;
    this.rows = rows;
    this.desk = desk;
    this.numbers = numbers;
    this.policy = policy;
  }

  /** All of them, the newest first. */
  @Transactional(readOnly = true)
  public List<MaturityRound> list(Worker worker) {
    policy.require(worker, Action.READ_MATURITY);
    return rows.list();
  }

  /** Closed ones with all that belongs to them, the oldest first: what changed over the years. */
  @Transactional(readOnly = true)
  public List<MaturityView> closed(Worker worker, int most) {
    return list(worker).stream()
        .filter(each -> each.state() == RoundState.CLOSED)
        .limit(most)
        .toList()
        .reversed()
        .stream()
        .map(each -> desk.view(each.id()))
        .toList();
  }

  /** One of them with all that belongs to it. Throws {@link NotFound}. */
  public MaturityView get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_MATURITY);
    MaturityView view = desk.view(id);
    desk.trace(MaturityAction.MATURITY_ROUND_VIEWED, id, Detail.none());
    return view;
  }

  /** The closed round before one, if there is any. */
  @Transactional(readOnly = true)
  public Optional<MaturityView> before(Worker worker, MaturityRound round) {
    policy.require(worker, Action.READ_MATURITY);
    return rows.before(round).map(each -> desk.view(each.id()));
  }

  /**
   * Opens a round with the words that the matrix has now; opening the same one again changes
   * nothing.
   *
   * @throws Refused when something is wrong with it
   */
  public void open(Worker worker, UUID id, MaturityRound.Begun begun) {
    policy.require(worker, Action.RUN_MATURITY);
    if (rows.find(id).isEmpty()) {
      check(begun);
      rows.insert(id, begun, new MaturityRound.Opened(worker.id(), desk.plan().now()));
      desk.trace(
          MaturityAction.MATURITY_ROUND_OPENED,
          id,
          Detail.none().with("bodies", begun.bodies().size()));
    }
  }

  private void check(MaturityRound.Begun begun) {
    List<Refusal> wrong = new ArrayList<>();
    if (rows.list().stream().anyMatch(each -> each.name().equalsIgnoreCase(begun.name()))) {
      wrong.add(Refusal.of("name", "maturity.name.taken"));
    }
    Map<UUID, Body> bodies = desk.bodies();
    if (begun.bodies().isEmpty() || !bodies.keySet().containsAll(begun.bodies())) {
      wrong.add(Refusal.of("bodies", "maturity.bodies.missing"));
    }
    Refused.unlessEmpty(wrong);
  }

  /** What can become of a round next. */
  public Optional<RoundMove> next(MaturityRound round) {
    return RoundMoves.next(round.state(), capabilities.on(Key.PEER_REVIEW));
  }

  /**
   * Moves a round on. With the last move each moderated level is told to the ledger.
   *
   * @throws Refused when nothing was handed in, or something is not moderated yet
   * @throws org.lodestar.app.site.EditClash when somebody else moved it meanwhile
   */
  public void move(Worker worker, UUID id, RoundMove move, long version) {
    policy.require(worker, Action.RUN_MATURITY);
    MaturityView view = desk.held(id);
    RoundState from = view.round().state();
    RoundState to = RoundMoves.TABLE.after(from, move);
    boolean close = to == RoundState.CLOSED;
    if (!next(view.round()).equals(Optional.of(move))) {
      throw new Refused(List.of(RoundMoves.TABLE.refusal(from, move)));
    }
    if (from == RoundState.OPEN
        && view.parts().stream().noneMatch(MaturityRound.Part::isHandedIn)) {
      throw Refused.because("maturity.nothingHandedIn");
    }
    if (from == RoundState.MODERATING && !view.waiting().isEmpty()) {
      throw Refused.because("maturity.stillToModerate");
    }
    rows.move(id, to, close ? desk.plan().today() : null, version);
    if (close) {
      numbers.closed(view, desk.plan().today());
    }
    desk.trace(MaturityAction.MATURITY_ROUND_MOVED, id, Detail.none().with("state", to));
  }

  /** Writes down that somebody took a round out as a file. */
  public void exported(Worker worker, UUID id) {
    policy.require(worker, Action.READ_MATURITY);
    desk.trace(MaturityAction.MATURITY_ROUND_EXPORTED, id, Detail.none());
  }
}
