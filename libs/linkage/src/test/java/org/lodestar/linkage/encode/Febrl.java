package org.lodestar.linkage.encode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodestar.linkage.SharedData;

/**
 * The FEBRL set 4 (made-up Australians, 5,000 in two lists, the second with errors), where it is on
 * this machine. Truth is the number in {@code rec_id}.
 */
final class Febrl {
  private static final String PLACE = "linkage/febrl";

  private Febrl() {}

  /** Weights as recommended: names 40 %, birth 30 %, place 20 %, other 10 %; no national number. */
  static Schema schema() {
    return Schema.of(
        List.of(
            new SchemaField("given_name", Kind.NAME, Tokens.BIGRAMS, 20, "name"),
            new SchemaField("surname", Kind.NAME, Tokens.BIGRAMS, 20, "name"),
            new SchemaField("date_of_birth", Kind.DATE, Tokens.POSITIONAL, 30),
            new SchemaField("suburb", Kind.PLACE, Tokens.BIGRAMS, 10),
            new SchemaField("postcode", Kind.PLACE, Tokens.POSITIONAL, 10),
            new SchemaField("address_1", Kind.TEXT, Tokens.BIGRAMS, 7),
            new SchemaField("street_number", Kind.TEXT, Tokens.POSITIONAL, 3)));
  }

  static Path folder() {
    return SharedData.find(PLACE);
  }

  static List<Entry> read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      List<String[]> rows = lines.map(line -> line.split(",", -1)).toList();
      List<Entry> entries = new ArrayList<>();
      rows.stream().skip(1).forEach(row -> entries.add(entry(rows.get(0), row)));
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String[] names, String[] row) {
    Map<String, String> values = new HashMap<>();
    for (int at = 1; at < names.length; at++) {
      values.put(names[at].strip(), row[at].strip());
    }
    return new Entry(row[0].strip(), values);
  }

  /** The number of the person behind a record. */
  static String person(Entry entry) {
    return entry.id().split("-")[1];
  }
}
