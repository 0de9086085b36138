package org.lodestar.app.files.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;

/**
 * How it stands with files.
 *
 * @param warnings what to do something about
 * @param scanner what is known of the virus scanner
 * @param files how many are in each state; null while there is none
 * @param waiting what waits for the scanner
 * @param found what was found lately; null when nothing was
 * @param looked whether there is a scanner that could have found something
 * @param disk how much room there is
 */
public record StatePage(
    List<String> warnings,
    List<SummaryRow> scanner,
    @Nullable Table files,
    List<SummaryRow> waiting,
    @Nullable Table found,
    boolean looked,
    List<SummaryRow> disk) {
  public StatePage {
    warnings = List.copyOf(warnings);
    scanner = List.copyOf(scanner);
    waiting = List.copyOf(waiting);
    disk = List.copyOf(disk);
  }
}
