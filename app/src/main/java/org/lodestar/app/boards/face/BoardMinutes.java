package org.lodestar.app.boards.face;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.BoardMeeting.Minuted;
import org.lodestar.app.boards.BoardsAction;
import org.lodestar.app.boards.MeetingMove;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.boards.domain.MeetingMoves;
import org.lodestar.app.boards.store.BoardMeetingRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Minutes: drafted, proposed, and agreed by somebody who did not write them. Then they stay. */
@Component
@Transactional
public class BoardMinutes {
  private static final Minuted NOT_PROPOSED = new Minuted(null, null, null, null, null);

  private final BoardMeetingRows rows;
  private final Boards boards;
  private final BoardDesk desk;
  private final Policy policy;
  private final Hands hands;

  BoardMinutes(BoardMeetingRows rows, Boards boards, BoardDesk desk, Policy policy, Hands hands) {
    this.rows = rows;
    this.boards = boards;
    this.desk = desk;
    this.policy = policy;
    this.hands = hands;
  }

  /**
   * Drafts them.
   *
   * @param words for each item, from what was recorded
   * @throws Refused when nobody has said who was there
   */
  public void draft(Worker worker, UUID body, UUID id, Map<UUID, String> words, long version) {
    policy.require(worker, Action.RUN_BOARDS);
    BoardMeeting now = desk.meeting(body, id);
    MeetingState to = after(now, MeetingMove.DRAFT_MINUTES);
    if (rows.attendance(id).isEmpty()) {
      throw Refused.because("boards.board.minutes.attendance");
    }
    write(worker, now, to, words, version);
  }

  private static MeetingState after(BoardMeeting now, MeetingMove move) {
    return MeetingMoves.TABLE.after(now.state(), move);
  }

  private void write(
      Worker worker, BoardMeeting now, MeetingState to, Map<UUID, String> words, long version) {
    words.forEach((item, said) -> rows.minute(now.id(), item, said));
    rows.addWriter(now.id(), worker.id());
    rows.update(
        new BoardMeeting(now.id(), now.body(), now.called(), to, "", NOT_PROPOSED, version));
    desk.trace(BoardsAction.BOARD_MINUTES_WRITTEN, now, Detail.none());
  }

  /**
   * Changes their words. Who does is one of their writers, and they must be proposed again.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else changed the meeting meanwhile
   */
  public void write(Worker worker, UUID body, UUID id, Map<UUID, String> words, long version) {
    policy.require(worker, Action.RUN_BOARDS);
    write(worker, drafted(body, id), MeetingState.MINUTES_DRAFT, words, version);
  }

  private BoardMeeting drafted(UUID body, UUID id) {
    BoardMeeting now = desk.meeting(body, id);
    if (now.state() != MeetingState.MINUTES_DRAFT) {
      throw Refused.because("boards.board.moved");
    }
    return now;
  }

  /** Proposes them to the board. */
  public void propose(Worker worker, UUID body, UUID id, long version) {
    policy.require(worker, Action.RUN_BOARDS);
    BoardMeeting now = drafted(body, id);
    rows.addWriter(id, worker.id());
    rows.update(
        new BoardMeeting(
            id,
            body,
            now.called(),
            now.state(),
            "",
            new Minuted(worker.id(), null, null, null, null),
            version));
    desk.trace(BoardsAction.BOARD_MINUTES_PROPOSED, now, Detail.none());
  }

  /** Later meetings with a quorum, in which they can be agreed; the first first. */
  @Transactional(readOnly = true)
  public List<BoardMeeting> later(Worker worker, UUID body, UUID id) {
    policy.require(worker, Action.READ_BOARDS);
    BoardMeeting now = desk.meeting(body, id);
    return rows.list(body).reversed().stream()
        .filter(each -> now.isBefore(each) && each.state().wasHeld())
        .filter(each -> desk.quorum(each).isReached())
        .toList();
  }

  /** Whether the worker may agree them: a second person, who runs boards or votes on this one. */
  @Transactional(readOnly = true)
  public boolean mayAgree(Worker worker, UUID body, UUID id) {
    return worker.mayEver(Action.AGREE_MINUTES)
        && (worker.mayEver(Action.RUN_BOARDS) || boards.votes(worker, body))
        && !rows.writers(id).contains(worker.id());
  }

  /**
   * Agrees them in a later meeting. From then on nothing of the meeting changes.
   *
   * @throws Refused when the worker wrote them, or may not speak for the board
   */
  public void agree(Worker worker, UUID body, UUID id, UUID in, long version) {
    policy.require(worker, Action.AGREE_MINUTES);
    BoardMeeting now = desk.meeting(body, id);
    MeetingState to = after(now, MeetingMove.AGREE_MINUTES);
    mustAgree(worker, now);
    if (later(worker, body, id).stream().noneMatch(each -> each.id().equals(in))) {
      throw new Refused(List.of(Refusal.of("in", "boards.board.agree.later")));
    }
    Minuted agreed =
        new Minuted(now.minuted().proposedBy(), worker.id(), desk.now(), in, desk.quorum(now));
    rows.update(new BoardMeeting(id, body, now.called(), to, "", agreed, version));
    desk.trace(BoardsAction.BOARD_MINUTES_AGREED, now, Detail.none().with("in", in));
  }

  private void mustAgree(Worker worker, BoardMeeting now) {
    if (rows.writers(now.id()).contains(worker.id())) {
      throw Refused.because("boards.board.agree.own");
    }
    hands.require(worker.id(), rows.writers(now.id()));
    if (!mayAgree(worker, now.body(), now.id())) {
      throw Refused.because("boards.board.agree.notVoting");
    }
    if (now.minuted().proposedBy() == null) {
      throw Refused.because("boards.board.agree.notProposed");
    }
  }
}
