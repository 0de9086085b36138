package org.lodestar.app.requests.face;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.requests.Disclosure;
import org.lodestar.app.requests.store.DisclosureRows;
import org.lodestar.app.requests.table.AnswerTable;
import org.lodestar.app.requests.table.AnswerTables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of requests that were answered, which everybody reads: the question in our words, the
 * day, and the table. Nothing of who asked is kept here, and what was neither confirmed nor denied
 * is never on it.
 */
@Component
@Transactional(readOnly = true)
public class DisclosureLog {
  /** Entries on one page. */
  public static final int SIZE = 20;

  private final DisclosureRows rows;
  private final AnswerTables tables;

  DisclosureLog(DisclosureRows rows, AnswerTables tables) {
    this.rows = rows;
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
  public Listing list(int page) {
    int pages = pages(rows.count());
    int shown = Math.clamp(page, 1, pages);
    return new Listing(rows.list((shown - 1) * SIZE, SIZE), shown, pages);
  }

  static int pages(int count) {
    return Math.max(1, (count + SIZE - 1) / SIZE);
  }

  /** Whether anything is on it. */
  public boolean hasAny() {
    return rows.count() > 0;
  }

  /** The table of an entry, where it shows one. */
  public Optional<AnswerTable> table(Disclosure entry) {
    return entry.withTable() ? tables.told(entry.reference()) : Optional.empty();
  }

  /** What stands on it of a request, for whoever may see that. */
  public Optional<Disclosure> find(UUID request) {
    return rows.find(request);
  }
}
