package org.lodestar.app.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.voice.VoiceItem.Tie;

/**
 * A result as a file brings it, or as somebody types it.
 *
 * @param faults what is wrong, row by row; with a fault nothing is kept
 */
public record VoiceFile(List<Line> lines, List<Fault> faults) {
  public VoiceFile {
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
  }

  /** Its lines as items that belong to nothing yet. */
  public List<VoiceItem> items() {
    List<VoiceItem> items = new ArrayList<>();
    for (Line line : lines) {
      int place = items.size() + 1;
      items.add(
          new VoiceItem(
              new UUID(0, place), place, line.words(), line.number(), line.counted(), Tie.none()));
    }
    return items;
  }

  /** One item. */
  public record Line(String words, int number, boolean counted) {}

  /**
   * Why a row cannot be taken.
   *
   * @param row as a spreadsheet numbers it; 0 is the file as a whole
   * @param said what stands there
   */
  public record Fault(long row, Kind kind, String said) {
    /** What is wrong. */
    public enum Kind {
      NOT_CSV,
      NOTHING,
      TOO_MANY,
      NO_ITEM,
      NO_NUMBER,
      /** It has more fields than there are columns. */
      LONGER,
      ITEM,
      NUMBER,
      MORE,
      COUNTED,
      TWICE
    }
  }
}
