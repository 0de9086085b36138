package org.lodestar.prevalence.diagnose;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Reader;
import java.util.List;
import org.lodestar.prevalence.PrevalenceException;

/**
 * {@code links.csv} of a linkage: for each two lists the share of links that are false and of true
 * ones that were missed, in columns {@code list_one, list_other, false_share, missed_share}.
 */
public final class LinksFile {
  private static final String ONE = "list_one";
  private static final String OTHER = "list_other";
  private static final String WRONG = "false_share";
  private static final String MISSED = "missed_share";

  private final List<String> lists;
  private final double[][] missed;
  private final double[][] wrong;
  private final boolean[][] told;

  private LinksFile(List<String> lists) {
    this.lists = lists;
    missed = new double[lists.size()][lists.size()];
    wrong = new double[lists.size()][lists.size()];
    told = new boolean[lists.size()][lists.size()];
  }

  /**
   * Reads the rates of these lists, by their names.
   *
   * @throws PrevalenceException where two of the lists have no row, or a share is none
   */
  public static LinkRates read(Reader file, List<String> lists) {
    LinksFile links = new LinksFile(lists);
    try {
      for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(file)) {
        links.take(row);
      }
    } catch (CsvParseException e) {
      throw new PrevalenceException("The file of links cannot be read as CSV.");
    }
    links.check();
    return new LinkRates(links.missed, links.wrong);
  }

  private void take(NamedCsvRecord row) {
    int one = lists.indexOf(field(row, ONE));
    int other = lists.indexOf(field(row, OTHER));
    if (one < 0 || other < 0 || one == other) {
      return;
    }
    told[one][other] = told[other][one] = true;
    missed[one][other] = missed[other][one] = share(row, MISSED);
    wrong[one][other] = wrong[other][one] = share(row, WRONG);
  }

  private static double share(NamedCsvRecord row, String column) {
    String text = field(row, column);
    try {
      double share = Double.parseDouble(text);
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // Falls through: no share either.
    }
    throw new PrevalenceException(
        "Line "
            + row.getStartingLineNumber()
            + " of the file of links: "
            + column
            + " is a share from 0 to 1, such as 0.05.");
  }

  private static String field(NamedCsvRecord row, String column) {
    return row.findField(column)
        .orElseThrow(
            () ->
                new PrevalenceException(
                    "The file of links has no column "
                        + column
                        + "; it is the links.csv that ./lodestar link writes."));
  }

  private void check() {
    for (int one = 0; one < lists.size(); one++) {
      for (int other = one + 1; other < lists.size(); other++) {
        if (!told[one][other]) {
          throw new PrevalenceException(
              "The file of links says nothing of "
                  + lists.get(one)
                  + " and "
                  + lists.get(other)
                  + ": the lists must have the same names in both files.");
        }
      }
    }
  }
}
