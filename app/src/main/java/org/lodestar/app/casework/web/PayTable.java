package org.lodestar.app.casework.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.casework.PayView;
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
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      writer.writeRecord(COLUMNS);
      view.result().lines().forEach(line -> writer.writeRecord(cells(line)));
      view.result()
          .assumptions()
          .forEach(each -> writer.writeRecord(page.name("casework.pay.assumption", each)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
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
