package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.AGENDA_ITEM;
import static org.lodestar.app.meetings.store.tables.Tables.AGREED_ACTION;
import static org.lodestar.app.meetings.store.tables.Tables.PAPER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MinutesState;
import org.springframework.stereotype.Component;

/** What lies on the table of a meeting, and for whom. */
@Component
public class TableRows {
  private final DSLContext sql;
  private final Seats seats;
  private final MeetingCodes codes;

  TableRows(DSLContext sql, Seats seats, MeetingCodes codes) {
    this.codes = codes;
    this.sql = sql;
    this.seats = seats;
  }

  /** Whoever is invited later finds on the table what is for everybody. */
  public void openTo(Meeting meeting, UUID organisation) {
    List<UUID> guest = List.of(organisation);
    sql
        .selectFrom(AGENDA_ITEM)
        .where(AGENDA_ITEM.MEETING.eq(meeting.id()), AGENDA_ITEM.ONLY_FOR.eq(new UUID[0]))
        .fetch()
        .stream()
        .filter(codes.items()::isRight)
        .forEach(item -> seats.open(item.getId(), guest));
    if (meeting.minutes() != MinutesState.DRAFT) {
      seats.open(meeting.keys().circulation(), guest);
    }
  }

  /** After a meeting was moved, papers on its table shut when the new day says. */
  public void moved(Meeting meeting) {
    sql
        .selectFrom(PAPER)
        .where(PAPER.MEETING.eq(meeting.id()), PAPER.GIVEN_AT.isNotNull())
        .and(PAPER.WITHDRAWN_AT.isNull())
        .fetch()
        .stream()
        .filter(codes.papers()::isRight)
        .forEach(
            paper ->
                seats.openUntil(
                    paper.getId(),
                    paper.getOrganisation(),
                    MeetingsDesk.endOf(meeting.papersCloseOn())));
  }

  /** Nothing is left on the table for an organisation; its papers are taken away. */
  public void shutTo(Meeting meeting, UUID organisation, Instant at) {
    sql.update(PAPER)
        .set(PAPER.WITHDRAWN_AT, Columns.at(at))
        .where(PAPER.MEETING.eq(meeting.id()), PAPER.ORGANISATION.eq(organisation))
        .and(PAPER.WITHDRAWN_AT.isNull())
        .execute();
    List<UUID> guest = List.of(organisation);
    idsOf(meeting).forEach(key -> seats.shut(key, guest));
    seats.shut(meeting.keys().circulation(), guest);
  }

  private List<UUID> idsOf(Meeting meeting) {
    return sql.select(AGENDA_ITEM.ID)
        .from(AGENDA_ITEM)
        .where(AGENDA_ITEM.MEETING.eq(meeting.id()))
        .unionAll(sql.select(PAPER.ID).from(PAPER).where(PAPER.MEETING.eq(meeting.id())))
        .unionAll(
            sql.select(AGREED_ACTION.ID)
                .from(AGREED_ACTION)
                .where(AGREED_ACTION.MEETING.eq(meeting.id())))
        .fetch(row -> row.value1());
  }
}
