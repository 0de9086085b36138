package org.lodestar.app.library.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.RecordingSlot.Recorded;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;

/** Pages of the editor of recordings. */
public final class RecordingPages {
  private RecordingPages() {}

  /**
   * All that stand or wait.
   *
   * @param table null while there are none
   * @param fixed pages that every place has and no editor writes
   */
  public record Listed(@Nullable Table table, List<Link> fixed) {
    public Listed {
      fixed = List.copyOf(fixed);
    }
  }

  /** Where recordings of a page are kept. */
  public record Link(String href, String label) {}

  /**
   * One with what is done with it.
   *
   * @param here its address for editors
   * @param rows what is known of it
   * @param hard what is harder to read than it should be
   * @param waits whether it waits for a second person
   * @param closed why the reader cannot approve it; null when they can, and where nothing waits
   * @param returns whether the reader can send it back
   */
  public record One(
      String here,
      Recorded recorded,
      List<SummaryRow> rows,
      List<String> hard,
      boolean waits,
      @Nullable String closed,
      boolean returns) {
    public One {
      rows = List.copyOf(rows);
      hard = List.copyOf(hard);
    }
  }

  /**
   * Recordings of a page.
   *
   * @param back where the page is edited, or where all of them are listed
   * @param address of the public page
   */
  public record Spot(String title, String here, String back, String address, List<One> all) {
    public Spot {
      all = List.copyOf(all);
    }
  }

  /**
   * Adding one.
   *
   * @param megabytes the most that it may have
   */
  public record Adding(String title, String here, long megabytes) {}
}
