package org.lodestar.redaction.prose;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.lodestar.redaction.IdentifierKind;

/**
 * How much each clue speaks for each kind, as learned from invented answers. Label 0 is none, the
 * others are the kinds in order. Weights are kept as whole steps of {@value #STEP}.
 */
final class Weights {
  /** Nothing, and every kind. */
  static final int LABELS = IdentifierKind.values().length + 1;

  private static final double STEP = 0.05;

  private final Map<String, byte[]> clues;
  private final double[][] steps;

  private Weights(Map<String, byte[]> clues, double[][] steps) {
    this.clues = clues;
    this.steps = steps;
  }

  /**
   * Of weights that were learned.
   *
   * @param learned by clue and label; those smaller than half a step are nothing
   * @param steps by label and next label
   */
  static Weights of(Map<String, double[]> learned, double[][] steps) {
    Map<String, byte[]> clues = new HashMap<>();
    learned.forEach(
        (clue, weights) -> {
          byte[] whole = new byte[LABELS];
          boolean any = false;
          for (int label = 0; label < LABELS; label++) {
            whole[label] = (byte) Math.clamp(Math.round(weights[label] / STEP), -127, 127);
            any |= whole[label] != 0;
          }
          if (any) {
            clues.put(clue, whole);
          }
        });
    return new Weights(clues, steps);
  }

  /** Those that lie beside the program. */
  static Weights learned() {
    try (InputStream in = Weights.class.getResourceAsStream("weights.bin")) {
      return read(Objects.requireNonNull(in, "no weights.bin"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #write} wrote them. */
  static Weights read(InputStream from) throws IOException {
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(from, 1 << 16))) {
      double[][] steps = new double[LABELS][LABELS];
      for (double[] row : steps) {
        for (int label = 0; label < LABELS; label++) {
          row[label] = in.readFloat();
        }
      }
      int count = in.readInt();
      Map<String, byte[]> clues = HashMap.newHashMap(count);
      for (int i = 0; i < count; i++) {
        String clue = in.readUTF();
        byte[] weights = new byte[LABELS];
        for (int left = in.readByte(); left > 0; left--) {
          int label = in.readByte();
          weights[label] = in.readByte();
        }
        clues.put(clue, weights);
      }
      return new Weights(clues, steps);
    }
  }

  /** Writes them in the order of the clues, so that the same weights are the same bytes. */
  void write(OutputStream to) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
      for (double[] row : steps) {
        for (double weight : row) {
          out.writeFloat((float) weight);
        }
      }
      out.writeInt(clues.size());
      for (Map.Entry<String, byte[]> each : new TreeMap<>(clues).entrySet()) {
        out.writeUTF(each.getKey());
        write(each.getValue(), out);
      }
    }
  }

  private static void write(byte[] weights, DataOutputStream out) throws IOException {
    int count = 0;
    for (byte weight : weights) {
      count += weight == 0 ? 0 : 1;
    }
    out.writeByte(count);
    for (int label = 0; label < LABELS; label++) {
      if (weights[label] != 0) {
        out.writeByte(label);
        out.writeByte(weights[label]);
      }
    }
  }

  /** How many clues weigh anything. */
  int size() {
    return clues.size();
  }

  /** Scores of the labels at one place. */
  double[] scores(List<String> of) {
    int[] sums = new int[LABELS];
    for (String clue : of) {
      byte[] weights = clues.get(clue);
      if (weights != null) {
        for (int label = 0; label < LABELS; label++) {
          sums[label] += weights[label];
        }
      }
    }
    double[] scores = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      scores[label] = sums[label] * STEP;
    }
    return scores;
  }

  double[][] steps() {
    return steps;
  }
}
