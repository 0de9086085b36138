package org.lodestar.app.oversight.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.oversight.StrategyState;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;

/**
 * A strategy with its actions.
 *
 * @param counts how many actions stand how
 * @param found how many the filter lets through
 * @param move what can become of the strategy next; null when nothing, or for those who only read
 */
public record PlanPage(
    PlanFrame frame,
    List<SummaryRow> rows,
    List<SummaryRow> counts,
    List<Group> groups,
    int found,
    Paging paging,
    Filter filter,
    boolean mayEdit,
    @Nullable StrategyState move) {
  public PlanPage {
    rows = List.copyOf(rows);
    counts = List.copyOf(counts);
    groups = List.copyOf(groups);
  }

  /** Actions under a heading. */
  public record Group(String title, List<ActionLine> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /** What can be asked for, and what is. */
  public record Filter(List<Question> questions, List<Crumb> chosen) {
    public Filter {
      questions = List.copyOf(questions);
      chosen = List.copyOf(chosen);
    }
  }

  /** One list to choose from. */
  public record Question(String name, String label, List<Option> options, String chosen) {
    public Question {
      options = List.copyOf(options);
    }
  }
}
