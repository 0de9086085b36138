package org.lodestar.app.maturity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Task;
import org.lodestar.charts.Spark;

/** Pages of the self-assessment. */
public final class MaturityPages {
  /** Where a peer agrees what is left; that one is there says that there are peers. */
  static final String PEERS = "/maturity/{id}/bodies/{body}/agree";

  private MaturityPages() {}

  /**
   * All rounds.
   *
   * @param trend null before any round is closed
   */
  public record Listed(List<Line> rounds, @Nullable Trend trend, boolean mayRun) {
    public Listed {
      rounds = List.copyOf(rounds);
    }
  }

  /** What changed from round to round. */
  public record Trend(Table table, List<Drawn> drawings) {
    public Trend {
      drawings = List.copyOf(drawings);
    }
  }

  /** A domain over the rounds. */
  public record Drawn(Spark spark) {
    /** What it is called. */
    public String domain() {
      return spark.title();
    }

    /** Its levels. */
    public String words() {
      return spark.description();
    }
  }

  /** The matrix. */
  public record Matrix(List<Group> groups, boolean mayRun) {
    public Matrix {
      groups = List.copyOf(groups);
    }
  }

  /** Criteria of a domain. */
  public record Group(String title, List<Worded> criteria) {
    public Group {
      criteria = List.copyOf(criteria);
    }
  }

  /** A criterion and what its levels mean. */
  public record Worded(String title, List<SummaryRow> rows, Mark mark, String change) {
    public Worded {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A round.
   *
   * @param partners how far each has come
   * @param alone that nobody else looked at the scores; empty where somebody did, or still may
   * @param domains empty while partners still score
   * @param move what becomes of it next; null where nothing does
   */
  public record One(
      Head head,
      List<Task> partners,
      String alone,
      List<CriterionLine> first,
      List<Domain> domains,
      @Nullable String move) {
    public One {
      partners = List.copyOf(partners);
      first = List.copyOf(first);
      domains = List.copyOf(domains);
    }
  }

  /** What all pages of a round have at the top. */
  public record Head(String name, Mark state, String facts, String here) {}

  /** A domain of a round. */
  public record Domain(String title, String level, List<CriterionLine> lines) {
    public Domain {
      lines = List.copyOf(lines);
    }
  }

  /** A criterion of a round. */
  public record CriterionLine(String title, String href, Dots dots, @Nullable Line action) {}

  /**
   * What a partner says of itself.
   *
   * @param shown whether its answers can be seen by whoever looks
   * @param left scores that wait for a moderator
   */
  public record Part(
      Head head,
      String body,
      String progress,
      List<Tasks> groups,
      boolean shown,
      boolean mayScore,
      boolean mayModerate,
      int left) {
    public Part {
      groups = List.copyOf(groups);
    }

    /** Address of it. */
    public String here() {
      return head.here();
    }
  }

  /** Criteria of a domain as things to do. */
  public record Tasks(String title, List<Task> tasks) {
    public Tasks {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * What stands beside the form about a criterion.
   *
   * @param last the answer of the last round; empty where there is none
   * @param lastTitle which round that was
   */
  public record Beside(List<SummaryRow> last, String lastTitle) {
    public Beside {
      last = List.copyOf(last);
    }
  }

  /**
   * A criterion of a round.
   *
   * @param partners what each said and what was found; empty while partners still score
   * @param answers the same with reasons and evidence
   */
  public record Spreading(
      Head head,
      String title,
      Mark mark,
      Dots dots,
      List<SummaryRow> levels,
      Table partners,
      List<Answer> answers,
      @Nullable Line action,
      boolean shown,
      boolean mayMake) {
    public Spreading {
      levels = List.copyOf(levels);
      answers = List.copyOf(answers);
    }
  }

  /** What a partner said, with its evidence. */
  public record Answer(String body, List<SummaryRow> rows, @Nullable String link) {
    public Answer {
      rows = List.copyOf(rows);
    }
  }

  /** What still stands in the way of something, each with its address. */
  public record Missing(List<Task> tasks, String send) {
    public Missing {
      tasks = List.copyOf(tasks);
    }
  }
}
