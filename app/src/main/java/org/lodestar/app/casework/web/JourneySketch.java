package org.lodestar.app.casework.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A sketch of the way: a stop for each place in order, an arrow from each to the next. It is no
 * map: what lies where is not known well enough, and a map on a screen gives places away.
 *
 * @param stops in order, as many in a row as fit
 * @param width of the drawing, in its own units
 * @param height of the drawing
 */
public record JourneySketch(List<Stop> stops, int width, int height) {
  private static final int EACH = 180;
  private static final int TALL = 96;
  private static final int IN_A_ROW = 4;
  private static final int LONGEST = 22;

  public JourneySketch {
    stops = List.copyOf(stops);
  }

  /**
   * A place on the way.
   *
   * @param x middle of its mark
   * @param nextX where the arrow to the next stop ends; 0 for the last
   */
  public record Stop(String label, String place, int x, int y, int nextX, int nextY) {
    /** Whether another stop follows. */
    public boolean leadsOn() {
      return nextX > 0;
    }
  }

  /** The sketch of these stages. */
  public static JourneySketch of(List<HappenedPage.Stage> stages) {
    List<String[]> places = places(stages);
    List<Stop> stops = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      boolean last = i == places.size() - 1;
      String[] named = places.get(i);
      stops.add(new Stop(named[0], named[1], x(i), y(i), last ? 0 : x(i + 1), last ? 0 : y(i + 1)));
    }
    int rows = (places.size() + IN_A_ROW - 1) / IN_A_ROW;
    return new JourneySketch(stops, EACH * Math.min(IN_A_ROW, places.size()), TALL * rows);
  }

  /** A stage that led somewhere is two stops, unless the next one begins where it ended. */
  private static List<String[]> places(List<HappenedPage.Stage> stages) {
    List<String[]> places = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      HappenedPage.Stage stage = stages.get(i);
      String label = stage.number() + ". " + stage.kind();
      places.add(new String[] {shortened(label), shortened(stage.place())});
      boolean nextBeginsThere =
          i + 1 < stages.size() && stages.get(i + 1).place().equalsIgnoreCase(stage.ledTo());
      if (!stage.ledTo().isBlank() && !nextBeginsThere) {
        places.add(new String[] {"", shortened(stage.ledTo())});
      }
    }
    return places;
  }

  private static int x(int stop) {
    return EACH * (stop % IN_A_ROW) + EACH / 2;
  }

  private static int y(int stop) {
    return TALL * (stop / IN_A_ROW) + TALL / 2;
  }

  /** The list beside the sketch says all of it. */
  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }
}
