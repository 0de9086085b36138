package org.lodestar.app.ledger.store;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.app.ledger.Snapshot;

/**
 * In which month a fact is told, wherever figures are told. One whose month was closed already when
 * it came is told in the first month that was open then. So nothing that was told is ever told
 * otherwise, and no two tellings can be subtracted from each other (decision 0349).
 */
final class ToldIn {
  private final Map<Integer, YearMonth> open = new HashMap<>();

  /**
   * Knows what is closed, the first first. Each period says itself how it is told (decision 0371).
   */
  ToldIn(List<Snapshot> closed) {
    closed.stream()
        .skip(1)
        .filter(Snapshot::tellsLate)
        .forEach(each -> open.put(each.number(), each.period().first()));
  }

  /**
   * The month.
   *
   * @param month of the fact
   * @param snapshot that holds it; 0 while none does
   */
  YearMonth month(YearMonth month, int snapshot) {
    YearMonth first = open.getOrDefault(snapshot, month);
    return month.isBefore(first) ? first : month;
  }
}
