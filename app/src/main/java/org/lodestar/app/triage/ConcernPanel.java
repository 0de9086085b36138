package org.lodestar.app.triage;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;

/** Slot: what a later module shows on the page of a concern, such as the case opened from it. */
public interface ConcernPanel {
  /** Place among the panels; smaller comes first. */
  int order();

  /** The panel for this worker, or nothing. Asked inside the transaction that opens the concern. */
  Optional<Panel> panel(Worker worker, Concern concern, Page page);

  /** A heading, its lines and where they lead, in the words of the page. */
  record Panel(String title, List<SummaryRow> rows, List<Crumb> doors) {
    public Panel {
      rows = List.copyOf(rows);
      doors = List.copyOf(doors);
    }

    /** One that leads nowhere. */
    public Panel(String title, List<SummaryRow> rows) {
      this(title, rows, List.of());
    }
  }
}
