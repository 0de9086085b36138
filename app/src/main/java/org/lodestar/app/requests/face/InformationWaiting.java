package org.lodestar.app.requests.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.requests.InformationEvent;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.LetterReading;
import org.lodestar.app.requests.domain.InformationMoves;
import org.lodestar.app.requests.domain.ListLimits;
import org.lodestar.app.requests.store.DraftRows;
import org.lodestar.app.requests.store.InformationDesk;
import org.lodestar.app.requests.store.InformationRows;
import org.lodestar.app.requests.store.InformationRows.Which;
import org.lodestar.app.requests.store.TableWantedRows;
import org.lodestar.app.requests.table.AnswerTables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of requests for information waits for whom. */
@Component
@Transactional(readOnly = true)
public class InformationWaiting {
  private static final int MOST = 100;

  private final InformationRows rows;
  private final AnswerTables tables;
  private final InformationDesk desk;
  private final DraftRows drafts;
  private final TableWantedRows wanted;
  private final LetterReadings readings;

  InformationWaiting(
      InformationRows rows,
      AnswerTables tables,
      InformationDesk desk,
      DraftRows drafts,
      TableWantedRows wanted,
      LetterReadings readings) {
    this.rows = rows;
    this.tables = tables;
    this.desk = desk;
    this.drafts = drafts;
    this.wanted = wanted;
    this.readings = readings;
  }

  /** Requests of an organisation for which somebody waits, the first due first. */
  public List<InformationRequest> running(UUID organisation) {
    return rows.list(organisation, Which.RUNNING, 0, MOST);
  }

  /** Those that want figures and have no table yet, and those whose table is wanted anew. */
  public List<InformationRequest> withoutTable(UUID organisation) {
    Set<UUID> anew = wanted.all();
    return running(organisation).stream()
        .filter(each -> InformationMoves.TABLE.allows(each.state(), InformationEvent.TABLE))
        .filter(each -> !each.denies())
        .filter(each -> anew.contains(each.id()) || wantsFirst(each))
        .toList();
  }

  private boolean wantsFirst(InformationRequest request) {
    return request.state() == InformationState.OPEN
        && request.asked().figures()
        && tables.find(request.reference()).isEmpty();
  }

  /** Those whose letter waits for somebody to read it who did not write it. */
  public List<InformationRequest> lettersFor(UUID reader, UUID organisation) {
    return running(organisation).stream()
        .filter(
            each ->
                readings
                    .find(each)
                    .filter(LetterReading::waits)
                    .filter(reading -> !reading.isBy(reader))
                    .isPresent())
        .toList();
  }

  /** Entries of the public list that somebody else is to read, or that were sent back. */
  public List<DraftRows.Waiting> unread(UUID organisation) {
    return drafts.list(organisation);
  }

  /** The last day on which an entry is read that was written at a moment. */
  public Instant readBy(DraftRows.Waiting entry) {
    return entry.at().plus(ListLimits.READ_WITHIN);
  }

  /** The present day in London. */
  public LocalDate today() {
    return desk.today();
  }
}
