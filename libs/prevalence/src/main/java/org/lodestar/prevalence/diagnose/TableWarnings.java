package org.lodestar.prevalence.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.prevalence.answer.Light;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.answer.Warning.Code;
import org.lodestar.prevalence.table.CaptureTable;

/** What a table shows before anything is estimated. */
public final class TableWarnings {
  private static final long SMALL_LIST = 10;

  private TableWarnings() {}

  public static List<Warning> of(CaptureTable table) {
    List<Warning> warnings = new ArrayList<>();
    overlap(table, warnings);
    if (table.size() == 2) {
      warnings.add(
          new Warning(
              Code.TWO_LISTS,
              "Two lists can never show whether they are independent: everything rests on the"
                  + " checklist. A third list would help most."));
    }
    smallLists(table, warnings);
    emptyPairs(table, warnings);
    return warnings;
  }

  private static void overlap(CaptureTable table, List<Warning> warnings) {
    Light light = Light.of(table.overlap());
    if (light == Light.RED) {
      warnings.add(
          new Warning(
              Code.OVERLAP_UNDER_10,
              "There is not enough data for an estimate: under 10 people are on two lists or more."
                  + " More years together, neighbouring areas together, or better links between"
                  + " the lists would help; years together assume that nobody came or went."));
    } else if (light == Light.AMBER) {
      warnings.add(
          new Warning(
              Code.OVERLAP_10_TO_30,
              "Under 30 people are on two lists or more: any estimate is very uncertain, and a few"
                  + " people more or less change it."));
    }
  }

  private static void smallLists(CaptureTable table, List<Warning> warnings) {
    for (int list = 0; list < table.size(); list++) {
      if (table.total(list) < SMALL_LIST) {
        warnings.add(
            new Warning(
                Code.SMALL_LIST,
                "The list "
                    + table.lists().get(list)
                    + " has under 10 people: it says little. Consider merging it with one of its"
                    + " kind."));
      }
    }
  }

  private static void emptyPairs(CaptureTable table, List<Warning> warnings) {
    int pairs = 0;
    int empty = 0;
    for (int one = 0; one < table.size(); one++) {
      for (int other = one + 1; other < table.size(); other++) {
        pairs++;
        empty += table.onAll(1 << one | 1 << other) == 0 ? 1 : 0;
      }
    }
    if (empty > 0) {
      warnings.add(
          new Warning(
              Code.PAIRS_WITHOUT_OVERLAP,
              "Of "
                  + pairs
                  + " pairs of lists "
                  + empty
                  + (empty == 1 ? " shares" : " share")
                  + " nobody. That may be chance, lists that avoid each other, or links that were"
                  + " missed."));
    }
  }
}
