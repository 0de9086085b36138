package org.lodestar.linkage.table;

import java.nio.file.Path;

/**
 * A file with one list.
 *
 * @param source name of the list, as it stands in results
 * @param path the file
 */
public record ListFile(String source, Path path) {
  /** A list named after its file, without the ending. */
  public static ListFile of(Path path) {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    return new ListFile(dot > 0 ? name.substring(0, dot) : name, path);
  }
}
