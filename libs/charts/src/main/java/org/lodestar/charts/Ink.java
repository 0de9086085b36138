package org.lodestar.charts;

/**
 * Colours, each with a pattern, a stroke and a mark of its own, so that they are told apart on
 * paper that knows no colour and by eyes that do not. All are dark enough on white for parts of a
 * picture and for text (WCAG 2.2, 1.4.3 and 1.4.11).
 */
public enum Ink {
  SEA("#0b6e6e", "#e0f1f1", Pattern.SOLID, "", Mark.ROUND),
  CLAY("#a8482c", "#fbe9e7", Pattern.HATCH, "7 4", Mark.SQUARE),
  PLUM("#6a3d74", "#f3eaf5", Pattern.DOTS, "2 4", Mark.DIAMOND),
  NIGHT("#14284b", "#e8edf5", Pattern.LINES, "9 3 2 3", Mark.TRIANGLE),
  MOSS("#4d6b1f", "#eef4e2", Pattern.DOTS, "2 4", Mark.DIAMOND),
  AMBER("#8a5a00", "#fff3d6", Pattern.HATCH, "7 4", Mark.SQUARE),
  DANGER("#b3261e", "#fbe9e7", Pattern.CROSSED, "9 3 2 3", Mark.TRIANGLE),
  QUIET("#4a5568", "#ffffff", Pattern.EMPTY, "3 3", Mark.ROUND);

  /** Text, and lines of most weight. */
  static final String TEXT = "#10192b";

  static final String PAPER = "#ffffff";
  static final String LINE = "#b4bccb";
  static final String EDGE = "#5b6578";

  /** How an area is filled. */
  public enum Pattern {
    SOLID,
    HATCH,
    DOTS,
    LINES,
    CROSSED,
    EMPTY
  }

  /** What stands on a point of a line. */
  public enum Mark {
    ROUND,
    SQUARE,
    DIAMOND,
    TRIANGLE
  }

  private final String colour;
  private final String soft;
  private final Pattern pattern;
  private final String dash;
  private final Mark mark;

  Ink(String colour, String soft, Pattern pattern, String dash, Mark mark) {
    this.colour = colour;
    this.soft = soft;
    this.pattern = pattern;
    this.dash = dash;
    this.mark = mark;
  }

  /** The one of a series, by its place among at most four. */
  public static Ink of(int place) {
    return values()[place];
  }

  public String colour() {
    return colour;
  }

  /** Below the pattern. */
  public String soft() {
    return soft;
  }

  public Pattern pattern() {
    return pattern;
  }

  String dash() {
    return dash;
  }

  Mark mark() {
    return mark;
  }
}
