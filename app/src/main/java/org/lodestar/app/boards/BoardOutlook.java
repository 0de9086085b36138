package org.lodestar.app.boards;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.strategy.Body;

/**
 * What all boards have before them.
 *
 * @param lastMet the last day on which one met; null where none has
 * @param ahead meetings that come, the next first
 * @param late what boards asked for and is late, the longest first
 */
public record BoardOutlook(@Nullable LocalDate lastMet, List<Ahead> ahead, List<Late> late) {
  public BoardOutlook {
    ahead = List.copyOf(ahead);
    late = List.copyOf(late);
  }

  /**
   * A meeting that comes.
   *
   * @param decisions that its agenda asks for, by title
   */
  public record Ahead(Body board, BoardMeeting meeting, List<String> decisions) {
    public Ahead {
      decisions = List.copyOf(decisions);
    }
  }

  /** What a board asked for and is late. */
  public record Late(Body board, BoardAction action) {}
}
