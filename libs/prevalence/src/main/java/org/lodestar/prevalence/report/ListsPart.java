package org.lodestar.prevalence.report;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.page.Html;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;
import org.lodestar.prevalence.answer.Answer;
import org.lodestar.prevalence.table.CaptureTable;

/** The lists, and how they overlap. */
record ListsPart(Answer answer) implements Part {
  @Override
  public String id() {
    return "lists";
  }

  @Override
  public String title() {
    return "The lists";
  }

  @Override
  public void write(Html html) {
    CaptureTable table = answer.table();
    html.element(
        "p",
        "Who stands on two lists together is what all estimates live on. Counts under five are not"
            + " told, since they could point at somebody; who adds up and takes away can still work"
            + " some of them out, so do not publish this table as it is.",
        "class",
        "lead");
    List<String> heads = new ArrayList<>(List.of("List", "#People"));
    table.lists().forEach(list -> heads.add("#and " + list));
    Tables.begin(html, "People on each list, and on two together", heads);
    for (int list = 0; list < table.size(); list++) {
      Tables.row(html, heads, row(table, list));
    }
    Tables.end(html);
  }

  private static List<String> row(CaptureTable table, int list) {
    List<String> cells = new ArrayList<>();
    cells.add(table.lists().get(list));
    cells.add(Wording.small(table.total(list)));
    for (int other = 0; other < table.size(); other++) {
      cells.add(other == list ? "–" : Wording.small(table.onAll(1 << list | 1 << other)));
    }
    return cells;
  }
}
