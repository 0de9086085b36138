package org.lodestar.app.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;

/**
 * Slot: what a later module shows on the case page. Called inside the transaction that shows the
 * case, so row-level security holds.
 */
public interface CasePanel {
  /** Place on the page; smaller comes first. */
  int order();

  /**
   * Whether one of its panels is about the record and not about the people in it, and presses in
   * nothing: it folds away, at the end.
   */
  default boolean folds(Panel panel) {
    return false;
  }

  /** Whether one of its panels is read before anything else on the page. */
  default boolean leads(Panel panel) {
    return false;
  }

  /** What to show for this case, or nothing; all words in the language of the page. */
  List<Panel> panels(CaseFile caseFile, List<Person> people, Worker worker, Page page);

  /**
   * One panel.
   *
   * @param title its heading
   * @param person whom it is about; null when it is about the case
   * @param lines what it says
   * @param actions where it leads
   */
  record Panel(String title, @Nullable UUID person, List<Line> lines, List<Action> actions) {
    public Panel {
      lines = List.copyOf(lines);
      actions = List.copyOf(actions);
    }

    /** Whether a line of it says that something is due. */
    public boolean presses() {
      return lines.stream()
          .anyMatch(line -> "due".equals(line.tone()) || "overdue".equals(line.tone()));
    }
  }

  /**
   * A line of a panel.
   *
   * @param label what it says
   * @param status words of the tag; null for none
   * @param tone of the tag: plain, new, done, due, overdue, quiet
   */
  record Line(
      String label, @Nullable String href, @Nullable String status, @Nullable String tone) {}

  /** A link: its words and its address. */
  record Action(String label, String href) {}
}
