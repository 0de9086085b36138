package org.lodestar.app.community.web;

import java.util.List;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.TimelineEntry;

/** Pages of outreach. */
public final class OutreachPages {
  private OutreachPages() {}

  /** All plans. */
  public record Listed(List<Line> lines, Paging paging, boolean mayPlan) {
    public Listed {
      lines = List.copyOf(lines);
    }
  }

  /** A plan. */
  public record One(
      String id,
      String title,
      Mark mark,
      List<SummaryRow> rows,
      List<Line> sites,
      List<Line> visits,
      String reach,
      String here,
      long version,
      Can can) {
    public One {
      rows = List.copyOf(rows);
      sites = List.copyOf(sites);
      visits = List.copyOf(visits);
    }
  }

  /** What the worker can do with a plan now. */
  public record Can(boolean plan, boolean start, boolean end, boolean log) {}

  /**
   * A visit.
   *
   * @param worry where a worry about somebody is raised
   */
  public record Visited(
      String title,
      String plan,
      String planHref,
      boolean takenBack,
      List<SummaryRow> rows,
      List<TimelineEntry> turns,
      String here,
      String worry,
      boolean mayChange) {
    public Visited {
      rows = List.copyOf(rows);
      turns = List.copyOf(turns);
    }
  }

  /** A question of a filter with what was chosen. */
  public record Question(String name, String label, List<Option> options, String chosen) {
    public Question {
      options = List.copyOf(options);
    }
  }

  /** A filter of a list. */
  public record Filter(List<Question> questions, List<Crumb> chosen) {
    public Filter {
      questions = List.copyOf(questions);
      chosen = List.copyOf(chosen);
    }
  }

  /** The list of visits. */
  public record Visits(Table table, int found, Filter filter, Paging paging) {}

  /**
   * Whom outreach reached.
   *
   * @param lines the main figures in words
   * @param export address of the file
   */
  public record Reached(
      String about,
      String back,
      List<SummaryRow> lines,
      List<Table> tables,
      boolean none,
      String export) {
    public Reached {
      lines = List.copyOf(lines);
      tables = List.copyOf(tables);
    }
  }
}
