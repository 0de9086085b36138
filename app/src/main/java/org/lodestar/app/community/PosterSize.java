package org.lodestar.app.community;

/**
 * How large a poster is, and how small the type of its lines may become before nobody reads it from
 * where they stand: some two metres before the largest, in the hand for the smallest. These are
 * rules of thumb, which a person confirms on paper.
 */
public enum PosterSize {
  A3(297, 420, Look.UPRIGHT, 34, 24, 62),
  A4(210, 297, Look.UPRIGHT, 24, 15, 44),
  A5(148, 210, Look.UPRIGHT, 17, 11, 32),
  /** A sheet of A4 that is folded across and stands. */
  TABLE_TENT(210, 297, Look.FOLDED, 20, 12, 38),
  /** A6, one language on each side. */
  CAB_CARD(148, 105, Look.TWO_SIDES, 14, 9, 28),
  /** A6 upright. */
  DOOR_STICKER(105, 148, Look.UPRIGHT, 12, 9, 26);

  /** How its languages share the paper. */
  public enum Look {
    UPRIGHT,
    FOLDED,
    TWO_SIDES
  }

  private static final double POINTS = 72 / 25.4;

  private final int across;
  private final int down;
  private final Look look;
  private final int type;
  private final int least;
  private final int code;

  PosterSize(int across, int down, Look look, int type, int least, int code) {
    this.across = across;
    this.down = down;
    this.look = look;
    this.type = type;
    this.least = least;
    this.code = code;
  }

  /** Width in points. */
  public double width() {
    return across * POINTS;
  }

  /** Height in points. */
  public double height() {
    return down * POINTS;
  }

  public Look look() {
    return look;
  }

  /** The size of its lines in points, where there is room. */
  public int type() {
    return type;
  }

  /** The smallest size of its lines in points. */
  public int least() {
    return least;
  }

  /** Width of the square code in points. */
  public double code() {
    return code * POINTS;
  }
}
