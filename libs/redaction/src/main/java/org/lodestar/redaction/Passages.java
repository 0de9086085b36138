package org.lodestar.redaction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.lodestar.redaction.text.Folded;

/** Passages of one text. */
public final class Passages {
  private static final int NAME_BYTES = 12;

  private Passages() {}

  /**
   * A name for words, the same for the same words however they are written, and telling nothing.
   */
  public static String nameOf(String words) {
    String key = Folded.text(words).replaceAll("\\s+", " ").strip();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Those that have a character in common as one, in order. */
  public static List<Passage> joined(List<Passage> found) {
    List<Passage> sorted =
        found.stream()
            .sorted(
                Comparator.comparingInt(Passage::start)
                    .thenComparing(Comparator.comparingInt(Passage::end).reversed()))
            .toList();
    List<Passage> joined = new ArrayList<>();
    for (Passage passage : sorted) {
      if (!joined.isEmpty() && joined.getLast().overlaps(passage)) {
        joined.set(joined.size() - 1, joined.getLast().joined(passage));
      } else {
        joined.add(passage);
      }
    }
    return joined;
  }
}
