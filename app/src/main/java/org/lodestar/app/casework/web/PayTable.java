package org.lodestar.app.casework.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.casework.PayView;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Page;
import org.lodestar.statute.Between;
import org.lodestar.statute.WageLine;

/** A reckoning as a table for a spreadsheet: two columns for each range. */
final class PayTable {
  private static final List<String> COLUMNS =
      List.of(
          "spell",
          "from",
          "to",
          "days least",
          "days most",
          "rate least",
          "rate most",
          "hours least",
          "hours most",
          "due least",
          "due most",
          "counted least",
          "counted most",
          "owed least",
          "owed most",
          "owed at today's rate least",
          "owed at today's rate most",
          "source");

  private PayTable() {}

  static byte[] of(Page page, PayView view) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    view.result().lines().forEach(line -> rows.add(cells(line)));
    view.result()
        .assumptions()
        .forEach(each -> rows.add(List.of(page.name("casework.pay.assumption", each))));
    return Csv.bytes(rows);
  }

  private static List<String> cells(WageLine line) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(line.spell() + 1));
    cells.add(line.from().toString());
    cells.add(line.to().toString());
    add(cells, line.days(), 0);
    add(cells, line.rate(), 2);
    cells.add(Amounts.hours(line.minutes().least()));
    cells.add(Amounts.hours(line.minutes().most()));
    add(cells, line.due(), 2);
    add(cells, line.counted(), 2);
    add(cells, line.owed(), 2);
    add(cells, line.owedAtTodaysRate(), 2);
    cells.add(line.source().line());
    return cells;
  }

  private static void add(List<String> cells, Between number, int places) {
    cells.add(BigDecimal.valueOf(number.least(), places).toPlainString());
    cells.add(BigDecimal.valueOf(number.most(), places).toPlainString());
  }
}
