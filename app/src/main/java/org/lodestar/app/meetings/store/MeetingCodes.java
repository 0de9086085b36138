package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.AGENDA_ITEM;
import static org.lodestar.app.meetings.store.tables.Tables.INVITATION;
import static org.lodestar.app.meetings.store.tables.Tables.MEETING;
import static org.lodestar.app.meetings.store.tables.Tables.PAPER;

import java.util.List;
import org.lodestar.app.meetings.store.tables.tables.records.AgendaItemRecord;
import org.lodestar.app.meetings.store.tables.tables.records.InvitationRecord;
import org.lodestar.app.meetings.store.tables.tables.records.MeetingRecord;
import org.lodestar.app.meetings.store.tables.tables.records.PaperRecord;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.face.CodedTable;
import org.lodestar.app.members.face.CodedTables;
import org.springframework.stereotype.Component;

/** Codes of meetings: guests are let in to what these name. */
@Component
class MeetingCodes implements CodedElsewhere {
  private final CodedTable<MeetingRecord> meetings;
  private final CodedTable<InvitationRecord> invitations;
  private final CodedTable<PaperRecord> papers;
  private final CodedTable<AgendaItemRecord> items;

  MeetingCodes(CodedTables tables) {
    this.meetings =
        tables.of(
            MEETING.ID,
            List.of(
                MEETING.CASE_FILE,
                MEETING.ORGANISATION,
                MEETING.SEAL,
                MEETING.CIRCULATION,
                MEETING.CHILD,
                MEETING.NAMED_ONLY,
                MEETING.CALLED_BY));
    this.invitations =
        tables.of(
            INVITATION.ID,
            List.of(
                INVITATION.MEETING,
                INVITATION.CASE_FILE,
                INVITATION.ORGANISATION,
                INVITATION.SEAL));
    this.papers =
        tables.of(
            PAPER.ID,
            List.of(
                PAPER.MEETING,
                PAPER.CASE_FILE,
                PAPER.INVITATION,
                PAPER.ORGANISATION,
                PAPER.PERSON,
                PAPER.SECTIONS));
    this.items =
        tables.of(
            AGENDA_ITEM.ID,
            List.of(AGENDA_ITEM.MEETING, AGENDA_ITEM.CASE_FILE, AGENDA_ITEM.ONLY_FOR));
  }

  /** About which case, and under which keys. */
  CodedTable<MeetingRecord> meetings() {
    return meetings;
  }

  /** Who is invited to what. */
  CodedTable<InvitationRecord> invitations() {
    return invitations;
  }

  /** For whom a paper is. */
  CodedTable<PaperRecord> papers() {
    return papers;
  }

  /** For whom an item is. */
  CodedTable<AgendaItemRecord> items() {
    return items;
  }

  @Override
  public short set() {
    return 3;
  }

  @Override
  public void makeFirst() {
    meetings.makeFirst();
    invitations.makeFirst();
    papers.makeFirst();
    items.makeFirst();
  }

  @Override
  public void judgeAll() {
    meetings.judgeAll();
    invitations.judgeAll();
    papers.judgeAll();
    items.judgeAll();
  }
}
