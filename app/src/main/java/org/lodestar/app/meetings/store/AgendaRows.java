package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.AGENDA_ITEM;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.meetings.AgendaItem;
import org.lodestar.app.meetings.store.tables.tables.records.AgendaItemRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Items of an agenda, each under its own key. */
@Component
public class AgendaRows {
  private final DSLContext sql;
  private final MeetingCells cells;
  private final MeetingCodes codes;

  AgendaRows(DSLContext sql, MeetingCells cells, MeetingCodes codes) {
    this.codes = codes;
    this.sql = sql;
    this.cells = cells;
  }

  /** Adds an item. */
  public void insert(AgendaItem item) {
    AgendaItemRecord row = whole(item);
    row.setPlace(item.place());
    row.setContent(content(item));
    sql.insertInto(AGENDA_ITEM).set(row).execute();
  }

  private AgendaItemRecord whole(AgendaItem item) {
    AgendaItemRecord row = new AgendaItemRecord();
    row.setId(item.id());
    row.setMeeting(item.meeting());
    row.setCaseFile(item.caseFile());
    row.setOnlyFor(only(item));
    return codes.items().coded(row);
  }

  private static UUID[] only(AgendaItem item) {
    return item.onlyFor().stream().sorted().toArray(UUID[]::new);
  }

  private byte[] content(AgendaItem item) {
    return cells.seal(MeetingCells.key(item.id()), AGENDA_ITEM.CONTENT, item.id(), item.written());
  }

  /**
   * Changes an item of this version.
   *
   * @throws EditClash when somebody else has
   */
  public void update(AgendaItem item) {
    int changed =
        sql.update(AGENDA_ITEM)
            .set(AGENDA_ITEM.PLACE, item.place())
            .set(AGENDA_ITEM.ONLY_FOR, only(item))
            .set(AGENDA_ITEM.CODE, whole(item).getCode())
            .set(AGENDA_ITEM.CONTENT, content(item))
            .set(AGENDA_ITEM.VERSION, item.version() + 1)
            .where(AGENDA_ITEM.ID.eq(item.id()), AGENDA_ITEM.VERSION.eq(item.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Moves an item, whose words stay as they are. */
  public void move(UUID item, int place) {
    sql.update(AGENDA_ITEM).set(AGENDA_ITEM.PLACE, place).where(AGENDA_ITEM.ID.eq(item)).execute();
  }

  /** Deletes an item and what it said. */
  public void delete(UUID item) {
    cells.forget(item);
    sql.deleteFrom(AGENDA_ITEM).where(AGENDA_ITEM.ID.eq(item)).execute();
  }

  /** The items that the one who asks may see, in their order. */
  public List<AgendaItem> list(UUID meeting) {
    List<AgendaItemRecord> rows =
        sql
            .selectFrom(AGENDA_ITEM)
            .where(AGENDA_ITEM.MEETING.eq(meeting))
            .orderBy(AGENDA_ITEM.PLACE, AGENDA_ITEM.ID)
            .stream()
            .filter(codes.items()::isRight)
            .toList();
    MeetingCells.Opened opened =
        cells.open(
            rows,
            AGENDA_ITEM.ID,
            row -> MeetingCells.key(row.get(AGENDA_ITEM.ID)),
            AGENDA_ITEM.CONTENT);
    return rows.stream()
        .map(
            row ->
                new AgendaItem(
                    row.getId(),
                    row.getMeeting(),
                    row.getCaseFile(),
                    row.getPlace(),
                    Set.copyOf(Arrays.asList(row.getOnlyFor())),
                    opened.of(row),
                    row.getVersion()))
        .toList();
  }

  /** An item of a meeting that the one who asks may see; all others are not found. */
  public AgendaItem get(UUID meeting, UUID id) {
    return list(meeting).stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
