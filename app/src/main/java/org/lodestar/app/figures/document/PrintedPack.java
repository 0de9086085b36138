package org.lodestar.app.figures.document;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.charts.Frame;

/**
 * A pack on its way to a file.
 *
 * @param linked whether it is read on a screen, not on paper
 */
public record PrintedPack(PackDocument document, boolean linked) {
  /** With more drawings a priority does not fit on a page. */
  private static final int FEW = 4;

  /** Whether a part begins a page: one with pictures, and what comes after the priorities. */
  public boolean sheet(PackDocument.Part part) {
    return !part.equals(document.parts().getFirst())
        && (!part.drawings().isEmpty() || part.id().equals("risks"));
  }

  /** Whether a part stays on one page, as a priority does that fits on one with its figures. */
  public boolean whole(PackDocument.Part part) {
    return part.id().startsWith("priority") && part.drawings().size() <= FEW;
  }

  /** A drawing, and by what links find it. */
  public record Drawn(PackChart drawing, String id) {}

  /** Drawings of a part: those over time two in a row, which stays on one page. */
  public List<List<Drawn>> rows(PackDocument.Part part) {
    List<List<Drawn>> rows = new ArrayList<>();
    for (int at = 0; at < part.drawings().size(); at++) {
      Drawn each = new Drawn(part.drawings().get(at), part.id() + "-" + at);
      List<Drawn> last = rows.isEmpty() ? List.of() : rows.getLast();
      if (last.size() == 1 && isNarrow(last.getFirst()) && isNarrow(each)) {
        last.add(each);
      } else {
        rows.add(new ArrayList<>(List.of(each)));
      }
    }
    return rows;
  }

  private static boolean isNarrow(Drawn drawn) {
    return drawn.drawing().kind() == PackChart.Kind.OVER_TIME;
  }

  /** What is to be known about a drawing, each with the number that stands in it. */
  public static List<String> notes(PackChart drawing) {
    List<String> notes = drawing.notes();
    return IntStream.range(0, notes.size()).mapToObj(at -> at + 1 + ". " + notes.get(at)).toList();
  }

  /** A drawing on a screen; the library escapes what it writes. */
  public Content svg(PackChart drawing, String id, boolean wide) {
    Frame frame = wide ? Frame.WIDE : Frame.NARROW;
    return output -> output.writeContent(drawing.chart().svg(frame, id + (wide ? "w" : "n")));
  }

  /** The same on paper: those over time stand side by side. */
  public Content printed(PackChart drawing) {
    Frame frame = drawing.kind() == PackChart.Kind.OVER_TIME ? Frame.NARROW : Frame.WIDE;
    return output -> output.writeContent(drawing.chart().printed(frame));
  }
}
