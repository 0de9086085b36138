package org.lodestar.app.sharing.face;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.domain.AnswerRules;
import org.lodestar.app.sharing.store.AnswerRows;
import org.lodestar.app.sharing.store.Endings;
import org.lodestar.app.sharing.store.Endings.Move;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.TraceRows;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the receiver of a share that is urgent, or rests on a duty, says that they do; whoever does
 * anything has taken it.
 */
@Component
@Transactional
public class ShareAnswers {
  private final ShareRows rows;
  private final AnswerRows answers;
  private final TraceRows traces;
  private final Endings endings;
  private final SharingDesk desk;

  ShareAnswers(
      ShareRows rows, AnswerRows answers, TraceRows traces, Endings endings, SharingDesk desk) {
    this.rows = rows;
    this.answers = answers;
    this.traces = traces;
    this.endings = endings;
    this.desk = desk;
  }

  /**
   * A share to which the worker may answer.
   *
   * @throws Refused when nobody asks what they do, or it is over
   */
  @Transactional(readOnly = true)
  public Share ask(Worker worker, UUID id) {
    Share share = desk.received(worker, Action.ANSWER_SHARE, id);
    check(share);
    return share;
  }

  private void check(Share share) {
    if (!share.state(desk.now()).isReadable()) {
      throw Refused.because("sharing.rule.stands." + share.state(desk.now()));
    }
    if (!share.mayBeAnswered()) {
      throw Refused.because("sharing.answer.rule.routine");
    }
  }

  /** What was said last, as far as the one who asks knows of the share. */
  @Transactional(readOnly = true)
  public Optional<Answer> last(UUID share) {
    return Optional.ofNullable(answers.newest(List.of(share)).get(share));
  }

  /**
   * Keeps what they do. Who takes over, goes or advises has accepted with it.
   *
   * @return whether it was accepted with this
   */
  public boolean answer(Worker worker, Answer answer) {
    desk.received(worker, Action.ANSWER_SHARE, answer.about());
    Share share = rows.lock(answer.about());
    check(share);
    AnswerRules.check(answer, desk.now());
    boolean accepts =
        answer.does() != Answer.Does.CANNOT && share.state(desk.now()) == ShareState.OPENED;
    answers.insert(
        answer,
        new AnswerRows.Of(share.caseFile(), share.person(), Objects.requireNonNull(share.sent())),
        desk.now());
    traces.insert(
        share,
        new Happened(
            share.id(),
            ShareEvent.ANSWERED,
            null,
            null,
            worker.id(),
            worker.organisation(),
            desk.now()));
    desk.trace(SharingAction.SHARE_ANSWERED, share, Detail.none().with("does", answer.does()));
    if (accepts) {
      endings.move(worker, share, Move.of(ShareEvent.ACCEPT, SharingAction.SHARE_ACCEPTED));
    }
    return accepts;
  }
}
