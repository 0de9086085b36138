package org.lodestar.linkage.encode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Whole lists to and from a file; see {@link EncWriter} for its form. The decoys of a list go to a
 * second file, which stays with the owner.
 */
public final class EncFile {
  private EncFile() {}

  /** Writes the list for the unit. */
  public static void write(Path file, EncodedList list) throws IOException {
    try (EncWriter writer = new EncWriter(Files.newBufferedWriter(file), list.header())) {
      for (int record = 0; record < list.size(); record++) {
        writer.write(list.pseudonym(record), list.bits(record));
      }
    }
  }

  /**
   * @throws EncFileRefused when the file is not such a list, with the line
   */
  public static EncodedList read(Path file) throws IOException {
    try (EncReader reader = new EncReader(Files.newBufferedReader(file))) {
      List<Encoded> records = new ArrayList<>();
      reader.forEach(records::add);
      return EncodedList.of(reader.header(), records);
    }
  }

  /** Writes the pseudonyms of the decoys, for the owner alone, one a line. */
  public static void writeDecoys(Path file, Encoding encoding) throws IOException {
    Files.write(file, new TreeSet<>(encoding.decoys()));
  }
}
