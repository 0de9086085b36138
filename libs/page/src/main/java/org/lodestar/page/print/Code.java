package org.lodestar.page.print;

import java.util.BitSet;

/**
 * A square code that a telephone reads.
 *
 * @param modules dark ones, row by row
 * @param across how many a row has
 * @param side its width and height in points, the quiet zone of four modules among it
 * @param described what it is for who cannot see it
 * @param language of that description
 */
public record Code(
    BitSet modules, int across, double side, String described, String language, double after)
    implements Block {
  static final int QUIET = 4;

  public Code {
    modules = (BitSet) modules.clone();
  }

  @Override
  public BitSet modules() {
    return (BitSet) modules.clone();
  }

  /** Width of a module in points. */
  public double module() {
    return side / (across + 2 * QUIET);
  }
}
