package org.lodestar.app.requests.face;

import static org.lodestar.app.members.Action.WORK_ON_INFORMATION_REQUEST;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.Disclosure;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.RequestsAction;
import org.lodestar.app.requests.store.DisclosureRows;
import org.lodestar.app.requests.store.InformationDesk;
import org.lodestar.app.requests.store.InformationRows;
import org.lodestar.app.requests.table.AnswerTable;
import org.lodestar.app.requests.table.AnswerTables;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of requests that were answered, which everybody reads: the question in our words, the
 * day, and the table. Nothing of who asked is kept here, and what was neither confirmed nor denied
 * is never on it.
 */
@Component
@Transactional
public class DisclosureLog {
  /** Entries on one page. */
  public static final int SIZE = 20;

  private final DisclosureRows rows;
  private final InformationRows requests;
  private final InformationDesk desk;
  private final AnswerTables tables;

  DisclosureLog(
      DisclosureRows rows, InformationRows requests, InformationDesk desk, AnswerTables tables) {
    this.rows = rows;
    this.requests = requests;
    this.desk = desk;
    this.tables = tables;
  }

  /**
   * Some of them, as everybody reads them.
   *
   * @param pages how many there are
   */
  public record Listing(List<Disclosure> entries, int page, int pages) {
    public Listing {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A page of the list.
   *
   * @param page from 1
   */
  @Transactional(readOnly = true)
  public Listing list(int page) {
    int pages = Math.max(1, (rows.count() + SIZE - 1) / SIZE);
    int shown = Math.clamp(page, 1, pages);
    return new Listing(rows.list((shown - 1) * SIZE, SIZE), shown, pages);
  }

  /** Whether anything is on it. */
  @Transactional(readOnly = true)
  public boolean hasAny() {
    return rows.count() > 0;
  }

  /** The table of an entry, where it shows one. */
  @Transactional(readOnly = true)
  public Optional<AnswerTable> table(Disclosure entry) {
    return entry.withTable()
        ? tables.find(entry.reference()).filter(AnswerTable::given)
        : Optional.empty();
  }

  /** What stands on it of a request, for whoever may see that. */
  @Transactional(readOnly = true)
  public Optional<Disclosure> find(UUID request) {
    return rows.find(request);
  }

  /** Whether a request may be put on the list. */
  public static boolean takes(InformationRequest request) {
    return request.days().answered() != null && !request.denies();
  }

  /**
   * Puts an answered request on the list, or changes what stands there.
   *
   * @param question in our words
   * @throws Refused when it is not answered, or was neither confirmed nor denied
   */
  public void put(Worker officer, UUID id, String question, boolean withTable) {
    desk.require(officer, WORK_ON_INFORMATION_REQUEST, id);
    InformationRequest request = requests.get(id);
    if (!takes(request)) {
      throw Refused.because("requests.log.notYet");
    }
    boolean given = tables.find(request.reference()).filter(AnswerTable::given).isPresent();
    rows.save(
        new Disclosure(
            id,
            request.reference(),
            question,
            Objects.requireNonNull(request.prepared()).answer(),
            Objects.requireNonNull(request.days().answered()),
            withTable && given,
            true),
        officer.id(),
        desk.now());
    desk.trace(RequestsAction.DISCLOSURE_LISTED, id);
  }

  /** Takes a request off the list; doing it twice is harmless. */
  public void takeOff(Worker officer, UUID id) {
    desk.require(officer, WORK_ON_INFORMATION_REQUEST, id);
    if (rows.takeOff(id, desk.now())) {
      desk.trace(RequestsAction.DISCLOSURE_TAKEN_OFF, id);
    }
  }
}
