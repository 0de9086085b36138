package org.lodestar.linkage.table;

/**
 * What makes the rest of a CSV file unreadable. Told without any value of the file; who reads the
 * file says which one it is.
 */
public final class CsvFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long line;
  private final String remedy;

  CsvFault(long line, String problem, String remedy, Throwable cause) {
    super(problem, cause);
    this.line = line;
    this.remedy = remedy;
  }

  /** Where the record begins that cannot be read. */
  public long line() {
    return line;
  }

  public String problem() {
    return String.valueOf(getMessage());
  }

  /** What to do. */
  public String remedy() {
    return remedy;
  }
}
