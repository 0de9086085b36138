package org.lodestar.app.figures.wording;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.ledger.Milestones;
import org.lodestar.app.ledger.Milestones.Milestone;
import org.lodestar.measures.Measure;

/**
 * What was said to everybody while a figure was counted, as its page and packs mark it on the axis.
 * It proves nothing, and whoever shows a mark says so.
 *
 * @param tellers rooms that say something to everybody
 */
public record Meanwhile(List<Milestones> tellers) {
  /** Beside which it is seen. */
  private static final Set<String> BESIDE = Set.of("K1", "K11", "K11_REACH");

  private static final int MOST = 12;

  public Meanwhile {
    tellers = List.copyOf(tellers);
  }

  /** What began in the months of these figures, the newest first; of most figures nothing. */
  public List<Milestone> beside(Measure measure, List<ShownFigure> shown) {
    if (shown.isEmpty() || !BESIDE.contains(measure.code())) {
      return List.of();
    }
    YearMonth first = shown.getFirst().period().first();
    YearMonth last = shown.getLast().period().last();
    return tellers.stream()
        .flatMap(each -> each.between(first, last).stream())
        .sorted(Comparator.comparing(Milestone::begins).reversed())
        .limit(MOST)
        .toList();
  }

  /** The same as they stand on the axis: each in the month of its first day. */
  public List<SeriesNote> marks(Measure measure, List<ShownFigure> shown) {
    return beside(measure, shown).stream().map(each -> mark(measure, each)).toList();
  }

  /** One of them as it stands on the axis. */
  public static SeriesNote mark(Measure measure, Milestone each) {
    return new SeriesNote(
        SeriesNote.NOBODY,
        measure.code(),
        SeriesNote.Kind.EVENT,
        YearMonth.from(each.begins()),
        each.sentence(),
        SeriesNote.NOBODY,
        each.begins().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** Whether a note is such a mark, and nobody wrote it beside the figure. */
  public static boolean isMark(SeriesNote note) {
    return !note.isWritten() && note.kind() == SeriesNote.Kind.EVENT;
  }
}
