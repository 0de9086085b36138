package org.lodestar.app.statements.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Editing;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.TimelineEntry;
import org.lodestar.app.statements.domain.WordDiff;

/** Pages of annual statements. */
public final class StatementPages {
  private StatementPages() {}

  /**
   * All of them.
   *
   * @param reminder what is to be done about the last year; empty for nothing
   */
  public record Listed(Table table, int found, String reminder, Paging paging, boolean mayEdit) {}

  /**
   * One of them.
   *
   * @param here its address
   * @param address where everybody reads it; null before it is published
   * @param meeting that approved it; null where it is not kept here
   */
  public record One(
      String title,
      String here,
      Mark mark,
      String ground,
      List<SummaryRow> rows,
      List<Check> checks,
      List<Area> areas,
      Quality quality,
      List<TimelineEntry> history,
      List<Press> presses,
      @Nullable String address,
      @Nullable String meeting,
      Can can) {
    public One {
      rows = List.copyOf(rows);
      checks = List.copyOf(checks);
      areas = List.copyOf(areas);
      history = List.copyOf(history);
      presses = List.copyOf(presses);
    }
  }

  /** What the worker can do with it now. */
  public record Can(boolean write, boolean record, boolean rate, boolean compare) {}

  /** What became of a rule. */
  public record Check(
      String rule, Mark mark, String weight, String words, String advice, String source) {}

  /** What an area says. */
  public record Area(String title, String href, Mark mark, String words, String whyNot) {}

  /**
   * How good it is found.
   *
   * @param total in words; empty while nobody has judged it
   */
  public record Quality(String total, String change, @Nullable Table table, List<Quote> quotes) {
    public Quality {
      quotes = List.copyOf(quotes);
    }
  }

  /** A quote by which a level is shown. */
  public record Quote(String area, String words, String by, @Nullable Mark mark) {}

  /** An area that is written. */
  public record Writing(
      Editing editing,
      List<String> baseline,
      List<String> better,
      String source,
      List<Offered> figures,
      List<SummaryRow> commitments) {
    public Writing {
      baseline = List.copyOf(baseline);
      better = List.copyOf(better);
      figures = List.copyOf(figures);
      commitments = List.copyOf(commitments);
    }
  }

  /** A figure that can be put in, as a sentence. */
  public record Offered(String code, String name, String sentence, String means) {}

  /** Levels that are asked for. */
  public record Rating(Editing editing, List<RatedArea> areas, List<Option> levels) {
    public Rating {
      areas = List.copyOf(areas);
      levels = List.copyOf(levels);
    }
  }

  /** An area with its text, to be judged. */
  public record RatedArea(String title, String words) {}

  /** What changed since the last year. */
  public record Compared(String title, String here, String before, List<Changed> areas) {
    public Compared {
      areas = List.copyOf(areas);
    }
  }

  /** What changed in an area; no pieces where neither says anything. */
  public record Changed(String title, List<WordDiff.Piece> pieces, boolean same) {
    public Changed {
      pieces = List.copyOf(pieces);
    }
  }

  /** A statement for everybody. */
  public record Public(
      String title,
      String organisation,
      String period,
      String ground,
      String later,
      @Nullable String laterHref,
      String file,
      List<Part> parts,
      List<Defined> definitions,
      List<String> made,
      List<Press> others) {
    public Public {
      parts = List.copyOf(parts);
      definitions = List.copyOf(definitions);
      made = List.copyOf(made);
      others = List.copyOf(others);
    }
  }

  /** An area for everybody: its paragraphs, or why there are none. */
  public record Part(String title, List<List<Bit>> paragraphs, String whyNot) {
    public Part {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** Words, perhaps with the place where their figure is explained. */
  public record Bit(String words, @Nullable String code) {}

  /** What a figure counts. */
  public record Defined(String code, String sentence, String means) {}

  /**
   * A statement as a file.
   *
   * @param figures heading over what the figures count
   * @param notCovered what stands before the reason why an area is not covered
   */
  public record Printed(Public statement, String figures, String notCovered) {}
}
