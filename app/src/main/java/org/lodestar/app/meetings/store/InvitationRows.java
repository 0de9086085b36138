package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.DECLARATION;
import static org.lodestar.app.meetings.store.tables.Tables.INVITATION;
import static org.lodestar.app.meetings.store.tables.Tables.MEETING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Invitation.Reason;
import org.lodestar.app.meetings.Invitation.State;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.WaitingCall;
import org.lodestar.app.meetings.store.tables.tables.records.InvitationRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;

/** Invitations, and who has said that they know nobody. */
@Component
public class InvitationRows {
  private final DSLContext sql;
  private final MeetingCells cells;
  private final MeetingCodes codes;

  InvitationRows(DSLContext sql, MeetingCells cells, MeetingCodes codes) {
    this.codes = codes;
    this.sql = sql;
    this.cells = cells;
  }

  /** Adds an invitation. */
  public void insert(Invitation invitation) {
    InvitationRecord row = new InvitationRecord();
    row.setId(invitation.id());
    row.setMeeting(invitation.meeting());
    row.setCaseFile(invitation.caseFile());
    row.setOrganisation(invitation.organisation());
    row.setSeal(invitation.seal());
    row.setState(invitation.state().name());
    row.setInvitedBy(invitation.invitedBy());
    row.setInvitedAt(Columns.at(invitation.invitedAt()));
    sql.insertInto(INVITATION).set(codes.invitations().coded(row)).execute();
  }

  /**
   * Changes an invitation of this version.
   *
   * @throws EditClash when somebody else has
   */
  public void update(Invitation invitation) {
    int changed =
        sql.update(INVITATION)
            .set(INVITATION.STATE, invitation.state().name())
            .set(INVITATION.REASON, Columns.name(invitation.reason()))
            .set(INVITATION.CONTENT, content(invitation))
            .set(INVITATION.ANSWERED_BY, invitation.answeredBy())
            .set(INVITATION.ANSWERED_AT, Columns.orNull(invitation.answeredAt()))
            .set(INVITATION.VERSION, invitation.version() + 1)
            .where(INVITATION.ID.eq(invitation.id()))
            .and(INVITATION.VERSION.eq(invitation.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  private byte[] content(Invitation invitation) {
    return cells.seal(
        MeetingCells.key(invitation.seal()),
        INVITATION.CONTENT,
        invitation.id(),
        invitation.written());
  }

  /** All invitations to a meeting that the one who asks may see, in the order they were sent. */
  public List<Invitation> list(UUID meeting) {
    return list(INVITATION.MEETING.eq(meeting));
  }

  /** An invitation to a meeting; one to another meeting is not found. */
  public Invitation get(UUID meeting, UUID id) {
    return list(INVITATION.MEETING.eq(meeting).and(INVITATION.ID.eq(id))).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The invitation of an organisation. */
  public Optional<Invitation> of(UUID meeting, UUID organisation) {
    return list(INVITATION.MEETING.eq(meeting).and(INVITATION.ORGANISATION.eq(organisation)))
        .stream()
        .findFirst();
  }

  /** Meetings ahead to which an organisation has still to say whether it comes. */
  public List<WaitingCall> toAnswer(UUID organisation) {
    return sql.select(MEETING.ID, MEETING.REFERENCE, MEETING.URGENT)
        .from(INVITATION)
        .join(MEETING)
        .on(MEETING.ID.eq(INVITATION.MEETING))
        .where(INVITATION.ORGANISATION.eq(organisation), INVITATION.STATE.eq("INVITED"))
        .and(MEETING.STATE.eq("CALLED"))
        .orderBy(INVITATION.INVITED_AT, INVITATION.ID)
        .fetch(row -> new WaitingCall(row.value1(), row.value2(), row.value3()));
  }

  private List<Invitation> list(Condition which) {
    List<InvitationRecord> rows =
        sql
            .selectFrom(INVITATION)
            .where(which)
            .orderBy(INVITATION.INVITED_AT, INVITATION.ID)
            .stream()
            .filter(codes.invitations()::isRight)
            .toList();
    MeetingCells.Opened opened =
        cells.open(
            rows,
            INVITATION.ID,
            row -> MeetingCells.key(row.get(INVITATION.SEAL)),
            INVITATION.CONTENT);
    return rows.stream().map(row -> invitation(row, opened.of(row))).toList();
  }

  private static Invitation invitation(InvitationRecord row, Written written) {
    return new Invitation(
        row.getId(),
        row.getMeeting(),
        row.getCaseFile(),
        row.getOrganisation(),
        row.getSeal(),
        State.valueOf(row.getState()),
        row.getReason() == null ? null : Reason.valueOf(row.getReason()),
        written,
        row.getInvitedBy(),
        row.getInvitedAt().toInstant(),
        row.getAnsweredBy(),
        Columns.instant(row.getAnsweredAt()),
        row.getVersion());
  }

  /** Keeps that a worker knows nobody whom the meeting is about. */
  public void declare(Meeting meeting, UUID worker, Instant at) {
    sql.insertInto(DECLARATION)
        .set(DECLARATION.MEETING, meeting.id())
        .set(DECLARATION.CASE_FILE, meeting.caseFile())
        .set(DECLARATION.WORKER, worker)
        .set(DECLARATION.DECLARED_AT, Columns.at(at))
        .onConflictDoNothing()
        .execute();
  }

  /** Whether a worker has said so. */
  public boolean declared(UUID meeting, UUID worker) {
    return sql.fetchExists(
        DECLARATION, DECLARATION.MEETING.eq(meeting), DECLARATION.WORKER.eq(worker));
  }
}
