package org.lodestar.app.boards.store;

import static org.lodestar.app.boards.store.tables.Tables.AGENDA_ITEM;
import static org.lodestar.app.boards.store.tables.Tables.ATTENDANCE;
import static org.lodestar.app.boards.store.tables.Tables.BOARD_MEETING;
import static org.lodestar.app.boards.store.tables.Tables.CALLED_OFF_SEEN;
import static org.lodestar.app.boards.store.tables.Tables.MINUTES_WRITER;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.AgendaItem.Paper;
import org.lodestar.app.boards.Attendance;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.BoardMeeting.Called;
import org.lodestar.app.boards.BoardMeeting.Minuted;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.boards.QuorumCount;
import org.lodestar.app.boards.store.tables.tables.records.AgendaItemRecord;
import org.lodestar.app.boards.store.tables.tables.records.BoardMeetingRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Meetings of boards, their agenda, and who was there. */
@Component
public class BoardMeetingRows {
  private final DSLContext sql;

  BoardMeetingRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Meetings of a board, the last first. */
  public List<BoardMeeting> list(UUID body) {
    return list(BOARD_MEETING.BODY.eq(body));
  }

  /** Meetings of all boards, the last first. */
  public List<BoardMeeting> list() {
    return list(DSL.noCondition());
  }

  private List<BoardMeeting> list(Condition which) {
    return sql.selectFrom(BOARD_MEETING)
        .where(which)
        .orderBy(BOARD_MEETING.HELD_ON.desc(), BOARD_MEETING.BEGINS_AT.desc(), BOARD_MEETING.ID)
        .fetch(BoardMeetingRows::meeting);
  }

  /** One of them. */
  public Optional<BoardMeeting> find(UUID body, UUID id) {
    return list(BOARD_MEETING.BODY.eq(body).and(BOARD_MEETING.ID.eq(id))).stream().findFirst();
  }

  private static BoardMeeting meeting(BoardMeetingRecord row) {
    return new BoardMeeting(
        row.getId(),
        row.getBody(),
        new Called(row.getHeldOn(), row.getBeginsAt(), row.getPlace(), row.getLink()),
        MeetingState.valueOf(row.getState()),
        row.getReason(),
        minuted(row),
        row.getVersion());
  }

  private static Minuted minuted(BoardMeetingRecord row) {
    OffsetDateTime at = row.getAgreedAt();
    return new Minuted(
        row.getProposedBy(),
        row.getAgreedBy(),
        at == null ? null : at.toInstant(),
        row.getAgreedIn(),
        row.getQuorumNeeded() == null
            ? null
            : new QuorumCount(
                row.getQuorumNeeded(), row.getQuorumPresent(), row.getQuorumVoting()));
  }

  /** Keeps a new one; keeping the same one again changes nothing. */
  public boolean insert(UUID id, UUID body, Called called) {
    return sql.insertInto(BOARD_MEETING)
            .set(BOARD_MEETING.ID, id)
            .set(BOARD_MEETING.BODY, body)
            .set(BOARD_MEETING.HELD_ON, called.day())
            .set(BOARD_MEETING.BEGINS_AT, called.begins())
            .set(BOARD_MEETING.PLACE, called.place())
            .set(BOARD_MEETING.LINK, called.link())
            .set(BOARD_MEETING.STATE, MeetingState.PLANNED.name())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Changes one, if nobody else has since. */
  public void update(BoardMeeting changed) {
    Minuted minuted = changed.minuted();
    QuorumCount quorum = minuted.quorum();
    int rows =
        sql.update(BOARD_MEETING)
            .set(BOARD_MEETING.HELD_ON, changed.day())
            .set(BOARD_MEETING.BEGINS_AT, changed.called().begins())
            .set(BOARD_MEETING.PLACE, changed.called().place())
            .set(BOARD_MEETING.LINK, changed.called().link())
            .set(BOARD_MEETING.STATE, changed.state().name())
            .set(BOARD_MEETING.REASON, changed.reason())
            .set(BOARD_MEETING.PROPOSED_BY, minuted.proposedBy())
            .set(BOARD_MEETING.AGREED_BY, minuted.agreedBy())
            .set(BOARD_MEETING.AGREED_AT, at(minuted))
            .set(BOARD_MEETING.AGREED_IN, minuted.agreedIn())
            .set(BOARD_MEETING.QUORUM_NEEDED, quorum == null ? null : quorum.needed())
            .set(BOARD_MEETING.QUORUM_PRESENT, quorum == null ? null : quorum.present())
            .set(BOARD_MEETING.QUORUM_VOTING, quorum == null ? null : quorum.voting())
            .set(BOARD_MEETING.VERSION, changed.version() + 1)
            .where(BOARD_MEETING.ID.eq(changed.id()), BOARD_MEETING.VERSION.eq(changed.version()))
            .execute();
    unlessOne(rows);
  }

  /** Keeps when one was called off. */
  public void calledOff(UUID id, Instant at) {
    sql.update(BOARD_MEETING)
        .set(BOARD_MEETING.CALLED_OFF_AT, at.atOffset(ZoneOffset.UTC))
        .where(BOARD_MEETING.ID.eq(id))
        .execute();
  }

  /** Those that were called off after a moment and a worker has not looked at, the next first. */
  public List<BoardMeeting> calledOff(Instant after, UUID worker) {
    return list(BOARD_MEETING
            .STATE
            .eq(MeetingState.CANCELLED.name())
            .and(BOARD_MEETING.CALLED_OFF_AT.gt(after.atOffset(ZoneOffset.UTC)))
            .and(
                BOARD_MEETING.ID.notIn(
                    DSL.select(CALLED_OFF_SEEN.MEETING)
                        .from(CALLED_OFF_SEEN)
                        .where(CALLED_OFF_SEEN.WORKER.eq(worker)))))
        .reversed();
  }

  /** Keeps that a worker looked at one that is called off; looking again changes nothing. */
  public void sawCalledOff(UUID id, UUID worker) {
    sql.insertInto(CALLED_OFF_SEEN)
        .set(CALLED_OFF_SEEN.MEETING, id)
        .set(CALLED_OFF_SEEN.WORKER, worker)
        .onConflictDoNothing()
        .execute();
  }

  private static @Nullable OffsetDateTime at(Minuted minuted) {
    return minuted.agreedAt() == null ? null : minuted.agreedAt().atOffset(ZoneOffset.UTC);
  }

  /** What a meeting looks at, in order. */
  public List<AgendaItem> items(UUID meeting) {
    return sql.selectFrom(AGENDA_ITEM)
        .where(AGENDA_ITEM.MEETING.eq(meeting))
        .orderBy(AGENDA_ITEM.PLACE, AGENDA_ITEM.ID)
        .fetch(BoardMeetingRows::item);
  }

  /** Items of a meeting of which words were taken out. */
  public Set<UUID> takenOut(UUID meeting) {
    return sql.select(AGENDA_ITEM.ID)
        .from(AGENDA_ITEM)
        .where(AGENDA_ITEM.MEETING.eq(meeting), AGENDA_ITEM.TAKEN_OUT.isNotNull())
        .fetchSet(AGENDA_ITEM.ID);
  }

  /** What meetings are asked to decide, by title in the order of each agenda. */
  public Map<UUID, List<String>> decisionsAsked(Collection<UUID> meetings) {
    return sql.selectFrom(AGENDA_ITEM)
        .where(
            AGENDA_ITEM.MEETING.in(meetings),
            AGENDA_ITEM.WANTED.eq(AgendaItem.Wanted.DECIDE.name()))
        .orderBy(AGENDA_ITEM.PLACE, AGENDA_ITEM.ID)
        .fetchGroups(AGENDA_ITEM.MEETING, AGENDA_ITEM.TITLE);
  }

  private static AgendaItem item(AgendaItemRecord row) {
    return new AgendaItem(
        row.getId(),
        row.getMeeting(),
        row.getPlace(),
        new AgendaItem.Content(
            row.getTitle(),
            AgendaItem.Wanted.valueOf(row.getWanted()),
            row.getBrings(),
            new Paper(row.getPaperTitle(), row.getPaperLink(), row.getPaperWords())),
        row.getMinutes(),
        row.getVersion());
  }

  /** Keeps a new one; keeping the same one again changes nothing. */
  public void insert(AgendaItem added) {
    AgendaItem.Content content = added.content();
    sql.insertInto(AGENDA_ITEM)
        .set(AGENDA_ITEM.ID, added.id())
        .set(AGENDA_ITEM.MEETING, added.meeting())
        .set(AGENDA_ITEM.PLACE, added.place())
        .set(AGENDA_ITEM.TITLE, content.title())
        .set(AGENDA_ITEM.WANTED, content.wanted().name())
        .set(AGENDA_ITEM.BRINGS, content.brings())
        .set(AGENDA_ITEM.PAPER_TITLE, content.paper().title())
        .set(AGENDA_ITEM.PAPER_LINK, content.paper().link())
        .set(AGENDA_ITEM.PAPER_WORDS, content.paper().words())
        .onConflictDoNothing()
        .execute();
  }

  /** Changes one, if nobody else has since. */
  public void update(AgendaItem changed) {
    AgendaItem.Content content = changed.content();
    int rows =
        sql.update(AGENDA_ITEM)
            .set(AGENDA_ITEM.PLACE, changed.place())
            .set(AGENDA_ITEM.TITLE, content.title())
            .set(AGENDA_ITEM.WANTED, content.wanted().name())
            .set(AGENDA_ITEM.BRINGS, content.brings())
            .set(AGENDA_ITEM.PAPER_TITLE, content.paper().title())
            .set(AGENDA_ITEM.PAPER_LINK, content.paper().link())
            .set(AGENDA_ITEM.PAPER_WORDS, content.paper().words())
            .set(AGENDA_ITEM.VERSION, changed.version() + 1)
            .where(AGENDA_ITEM.ID.eq(changed.id()), AGENDA_ITEM.VERSION.eq(changed.version()))
            .execute();
    unlessOne(rows);
  }

  /** Puts words into the minutes of an item; the version of the meeting watches over them. */
  public void minute(UUID meeting, UUID item, String words) {
    sql.update(AGENDA_ITEM)
        .set(AGENDA_ITEM.MINUTES, words)
        .where(AGENDA_ITEM.ID.eq(item), AGENDA_ITEM.MEETING.eq(meeting))
        .execute();
  }

  /** Who was there. */
  public List<Attendance> attendance(UUID meeting) {
    return sql.selectFrom(ATTENDANCE)
        .where(ATTENDANCE.MEETING.eq(meeting))
        .fetch(
            row ->
                new Attendance(
                    row.getMembership(),
                    Attendance.How.valueOf(row.getHow()),
                    row.getDeputy(),
                    row.getName(),
                    row.getVoting()));
  }

  /** Says of a member whether they were there, in place of what was said before. */
  public void put(UUID meeting, Attendance attendance) {
    sql.insertInto(ATTENDANCE)
        .set(ATTENDANCE.MEETING, meeting)
        .set(ATTENDANCE.MEMBERSHIP, attendance.membership())
        .set(ATTENDANCE.HOW, attendance.how().name())
        .set(ATTENDANCE.DEPUTY, attendance.deputy())
        .set(ATTENDANCE.NAME, attendance.name())
        .set(ATTENDANCE.VOTING, attendance.voting())
        .onConflict(ATTENDANCE.MEETING, ATTENDANCE.MEMBERSHIP)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  /** Who had a hand in the minutes. */
  public Set<UUID> writers(UUID meeting) {
    return sql.selectFrom(MINUTES_WRITER)
        .where(MINUTES_WRITER.MEETING.eq(meeting))
        .fetchSet(MINUTES_WRITER.WORKER);
  }

  /** Adds somebody to them. */
  public void addWriter(UUID meeting, UUID worker) {
    sql.insertInto(MINUTES_WRITER)
        .set(MINUTES_WRITER.MEETING, meeting)
        .set(MINUTES_WRITER.WORKER, worker)
        .onConflictDoNothing()
        .execute();
  }

  private static void unlessOne(int rows) {
    if (rows != 1) {
      throw new EditClash();
    }
  }
}
