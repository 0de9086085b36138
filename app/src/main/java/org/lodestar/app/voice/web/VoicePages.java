package org.lodestar.app.voice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.voice.VoiceFile;

/** Pages of what residents said. */
public final class VoicePages {
  private VoicePages() {}

  /**
   * All that was asked.
   *
   * @param waiting those that a board has yet to answer, who waited longest first
   */
  public record Listed(List<Line> waiting, List<Line> lines, Paging paging, boolean mayEdit) {
    public Listed {
      waiting = List.copyOf(waiting);
      lines = List.copyOf(lines);
    }
  }

  /**
   * One of them.
   *
   * @param whole answers to all of the result
   * @param years null where nothing else asked the same
   */
  public record One(
      String title,
      Mark mark,
      List<SummaryRow> rows,
      List<SummaryRow> method,
      List<Item> items,
      boolean keepsBack,
      List<Answer> whole,
      @Nullable Table years,
      String here,
      Can can) {
    public One {
      rows = List.copyOf(rows);
      method = List.copyOf(method);
      items = List.copyOf(items);
      whole = List.copyOf(whole);
    }
  }

  /** What the worker can do with it. */
  public record Can(boolean change, boolean tie, boolean answer) {}

  /**
   * An item of the result.
   *
   * @param rank empty where its number is kept back
   * @param bar how long, in per cent of the whole line
   * @param part of the plan that it is about
   * @param mark how far its answer is; before it is kept whether it counts in the index
   */
  public record Item(
      String rank,
      String words,
      String number,
      int bar,
      @Nullable Line part,
      @Nullable Mark mark,
      List<Answer> answers,
      @Nullable String tie,
      @Nullable String answer) {
    public Item {
      answers = List.copyOf(answers);
    }
  }

  /**
   * An answer.
   *
   * @param facts by which board, in which meeting, on which day
   * @param waiting what is missing before it is published; null when nothing
   * @param change null for those who cannot
   * @param confirm where it is published; null for those who cannot
   */
  public record Answer(
      Mark verdict,
      String words,
      String facts,
      @Nullable String meeting,
      List<Line> actions,
      @Nullable Mark waiting,
      @Nullable String change,
      @Nullable String confirm) {
    public Answer {
      actions = List.copyOf(actions);
    }
  }

  /** What would be shown of a result. */
  public record Preview(List<VoiceFile.Fault> faults, List<Item> items, boolean keepsBack) {
    public Preview {
      faults = List.copyOf(faults);
      items = List.copyOf(items);
    }

    /** Before anything was typed. */
    public static Preview none() {
      return new Preview(List.of(), List.of(), false);
    }
  }

  /**
   * What was said about a part of the plan.
   *
   * @param said the item, and of how many it is
   * @param answers of boards; none yet where it is empty
   */
  public record Beside(String said, @Nullable String href, String facts, List<Answer> answers) {
    public Beside {
      answers = List.copyOf(answers);
    }
  }
}
