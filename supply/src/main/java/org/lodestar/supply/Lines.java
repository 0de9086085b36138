package org.lodestar.supply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists that a person keeps: cells between bars, one row a line, {@code #} for what is said of
 * them.
 */
final class Lines {
  private Lines() {}

  /** The rows of a list beside this class. */
  static List<List<String>> of(String list, int cells) {
    try (InputStream in = Lines.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("There is no list " + list);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), list, cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<List<String>> parse(String text, String list, int cells) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> row = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
      if (row.size() != cells) {
        throw new IllegalArgumentException(
            list
                + ", line "
                + number
                + ": "
                + cells
                + " cells are needed, not "
                + row.size()
                + ".");
      }
      rows.add(row);
    }
    return rows;
  }
}
