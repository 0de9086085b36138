package org.lodestar.app.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.TimelineEntry;
import org.lodestar.app.strategy.wording.PlanFrame;

/**
 * An action.
 *
 * @param why it stands as it does; empty where nothing stands
 * @param guests where somebody without an account is asked for an update
 * @param sources actions of the strategy before, of which it goes on
 * @param words where words of it that tell of a person are destroyed; null for whoever may not
 */
public record ActionPage(
    PlanFrame frame,
    String title,
    String priority,
    @Nullable Mark mark,
    String why,
    String about,
    List<SummaryRow> rows,
    List<Line> sources,
    LifePage life,
    List<TimelineEntry> history,
    String here,
    String guests,
    boolean mayChange,
    boolean mayAsk,
    boolean mayRecord,
    boolean mayCarry,
    boolean mayAgree,
    @Nullable String words) {
  public ActionPage {
    rows = List.copyOf(rows);
    sources = List.copyOf(sources);
    history = List.copyOf(history);
  }
}
