package org.lodestar.app.figures.document;

import gg.jte.Content;
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.charts.Frame;

/**
 * A pack on its way to a file.
 *
 * @param linked whether it is read on a screen, not on paper
 */
public record PrintedPack(PackDocument document, boolean linked) {
  /** Whether a part begins a page: one with pictures, and what comes after the priorities. */
  public boolean sheet(PackDocument.Part part) {
    return !part.equals(document.parts().getFirst())
        && (!part.drawings().isEmpty() || part.id().equals("risks"));
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
