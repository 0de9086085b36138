package org.lodestar.app.maturity.face;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.maturity.MaturityAction;
import org.lodestar.app.maturity.MaturityAnswer;
import org.lodestar.app.maturity.MaturityRound;
import org.lodestar.app.maturity.MaturityScore;
import org.lodestar.app.maturity.MaturityScore.Found;
import org.lodestar.app.maturity.MaturityScore.Said;
import org.lodestar.app.maturity.MaturityScore.Signed;
import org.lodestar.app.maturity.MaturityView;
import org.lodestar.app.maturity.domain.MaturityRules;
import org.lodestar.app.maturity.store.MaturityRows;
import org.lodestar.app.maturity.store.MaturityScoreRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What partners say of themselves, and what peers find of it. */
@Component
@Transactional
public class MaturityScores {
  private final MaturityScoreRows rows;
  private final MaturityRows rounds;
  private final MaturityDesk desk;
  private final Policy policy;

  MaturityScores(MaturityScoreRows rows, MaturityRows rounds, MaturityDesk desk, Policy policy) {
    this.rows = rows;
    this.rounds = rounds;
    this.desk = desk;
    this.policy = policy;
  }

  /** Whether a worker scores for a body of a round now. */
  @Transactional(readOnly = true)
  public boolean mayScore(Worker worker, MaturityView view, UUID body) {
    return desk.mayScore(worker, view, body);
  }

  /** Whether a worker moderates the scores of a body of a round now. */
  @Transactional(readOnly = true)
  public boolean mayModerate(Worker worker, MaturityView view, UUID body) {
    return desk.mayModerate(worker, view, body);
  }

  /**
   * Keeps what a body says of itself on a criterion.
   *
   * @param version of what was there before; nought for nothing
   * @throws Refused when something is wrong with it, or it is too late
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void score(Worker worker, UUID round, UUID body, String code, Said said, long version) {
    policy.require(worker, Action.SCORE_MATURITY);
    MaturityView view = desk.held(round);
    view.criterion(code);
    desk.mustScore(worker, view, body);
    Refused.unlessEmpty(MaturityRules.check(said));
    keep(worker, view, body, code, said, version);
  }

  private void keep(
      Worker worker, MaturityView view, UUID body, String code, Said said, long version) {
    UUID round = view.round().id();
    MaturityScore kept =
        new MaturityScore(
            round, body, code, said, new Signed(worker.id(), desk.plan().now()), null, version);
    if (view.score(body, code).isEmpty()) {
      rows.insert(kept);
    } else {
      rows.update(kept);
    }
    rows.scored(round, body, worker.id());
    desk.trace(MaturityAction.MATURITY_SCORED, view, body, code);
  }

  /**
   * Says that the answer of the last round still holds; nothing is taken over without it.
   *
   * @throws Refused when there is none
   * @throws org.lodestar.app.site.EditClash when it is answered already
   */
  public void stillSo(Worker worker, UUID round, UUID body, String code) {
    policy.require(worker, Action.SCORE_MATURITY);
    MaturityView view = desk.held(round);
    desk.mustScore(worker, view, body);
    MaturityScore last = last(view.round(), body, code);
    if (last == null) {
      throw Refused.because("maturity.last.none");
    }
    if (view.score(body, code).isPresent()) {
      throw new org.lodestar.app.site.EditClash();
    }
    Said again = last.again();
    Refused.unlessEmpty(MaturityRules.check(again));
    keep(worker, view, body, code, again, 0);
  }

  private @Nullable MaturityScore last(MaturityRound round, UUID body, String code) {
    return rounds
        .before(round)
        .flatMap(
            each ->
                rows.list(each.id()).stream()
                    .filter(score -> score.body().equals(body) && score.criterion().equals(code))
                    .findFirst())
        .orElse(null);
  }

  /** What a body still lacks before it can hand in: codes of criteria. */
  @Transactional(readOnly = true)
  public List<String> lacking(Worker worker, MaturityView view, UUID body) {
    policy.require(worker, Action.READ_MATURITY);
    return desk.lacking(view, body);
  }

  /**
   * Hands in; handing in again changes nothing.
   *
   * @throws Refused while something is missing
   */
  public void handIn(Worker worker, UUID round, UUID body) {
    policy.require(worker, Action.SCORE_MATURITY);
    MaturityView view = desk.held(round);
    if (view.part(body).isHandedIn()) {
      return;
    }
    desk.mustScore(worker, view, body);
    if (!desk.lacking(view, body).isEmpty()) {
      throw Refused.because("maturity.incomplete");
    }
    rows.scored(round, body, worker.id());
    rounds.handIn(round, body, new Signed(worker.id(), desk.plan().now()));
    desk.trace(MaturityAction.MATURITY_HANDED_IN, round, Detail.none().with("body", body));
  }

  /**
   * Agrees a score or gives another, with a reason.
   *
   * @throws Refused when the worker is no peer, or the reason is missing
   * @throws org.lodestar.app.site.EditClash when somebody else moderated it meanwhile
   */
  public void moderate(
      Worker worker,
      UUID round,
      UUID body,
      String code,
      MaturityAnswer found,
      String reason,
      long version) {
    policy.require(worker, Action.MODERATE_MATURITY);
    MaturityView view = desk.held(round);
    desk.mustModerate(worker, view, body);
    MaturityScore score = view.score(body, code).orElseThrow(NotFound::new);
    Refused.unlessEmpty(MaturityRules.find(score.said(), found, reason));
    find(view, score, new Found(found, reason, signed(worker)), version);
  }

  private Signed signed(Worker worker) {
    return new Signed(worker.id(), desk.plan().now());
  }

  private void find(MaturityView view, MaturityScore score, Found found, long version) {
    rows.find(score, found, version);
    desk.trace(MaturityAction.MATURITY_MODERATED, view, score.body(), score.criterion());
  }

  /** Agrees all scores of a body that nobody has moderated yet. */
  public void agreeRest(Worker worker, UUID round, UUID body) {
    policy.require(worker, Action.MODERATE_MATURITY);
    MaturityView view = desk.held(round);
    desk.mustModerate(worker, view, body);
    view.scores(body).stream()
        .filter(each -> each.found() == null)
        .forEach(
            each ->
                find(
                    view,
                    each,
                    new Found(each.said().answer(), "", signed(worker)),
                    each.version()));
  }
}
