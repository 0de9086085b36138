package org.lodestar.app.files;

/**
 * How it stands with the keeping of files.
 *
 * @param percentFree of the disk on which sealed bytes lie
 * @param takes whether files can still come in
 * @param scanner how the virus scanner is
 * @param waiting files that no scanner has looked at
 */
public record FileHealth(int percentFree, boolean takes, ScannerState scanner, int waiting) {
  /** Levels of free space at which somebody is told, in percent: mention, see to it, at once. */
  public enum Level {
    FINE,
    /** Under twenty. */
    LOW,
    /** Under ten. */
    VERY_LOW,
    /** Under five, or nothing is taken any more. */
    OUT
  }

  /** How much free space is left, as a level. */
  public Level level() {
    if (!takes || percentFree < 5) {
      return Level.OUT;
    }
    if (percentFree < 10) {
      return Level.VERY_LOW;
    }
    return percentFree < 20 ? Level.LOW : Level.FINE;
  }
}
