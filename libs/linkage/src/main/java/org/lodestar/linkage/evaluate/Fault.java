package org.lodestar.linkage.evaluate;

/**
 * What is wrong at one place of a file. Values of records are not quoted, for they may be personal.
 *
 * @param file name of the file without its directory
 * @param line from 1; 0 when the whole file is meant
 * @param column name of the column, empty when the whole line is meant
 * @param problem what was found
 * @param remedy what to do
 */
public record Fault(String file, long line, String column, String problem, String remedy) {
  public String message() {
    StringBuilder place = new StringBuilder(file);
    if (line > 0) {
      place.append(", line ").append(line);
    }
    if (!column.isEmpty()) {
      place.append(", column ").append(column);
    }
    return place + ": " + problem + ". " + remedy + ".";
  }
}
