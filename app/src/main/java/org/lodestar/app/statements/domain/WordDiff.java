package org.lodestar.app.statements.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was added to a text and what was taken away, word by word: the longest common run stays. */
public final class WordDiff {
  private WordDiff() {}

  /** What became of some words. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }

  /** Words that have the same fate. */
  public record Piece(Kind kind, String words) {}

  /** The pieces in reading order; what was removed stands before what was added there. */
  public static List<Piece> of(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    int[][] common = common(old, now);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    int to = 0;
    while (from < old.size() || to < now.size()) {
      if (from < old.size() && to < now.size() && old.get(from).equals(now.get(to))) {
        add(pieces, Kind.SAME, now.get(to++));
        from++;
      } else if (from < old.size()
          && (to == now.size() || common[from + 1][to] >= common[from][to + 1])) {
        add(pieces, Kind.REMOVED, old.get(from++));
      } else {
        add(pieces, Kind.ADDED, now.get(to++));
      }
    }
    return pieces;
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
  }

  /** How many words the rests of both texts have in common, from each place on. */
  private static int[][] common(List<String> old, List<String> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int from = old.size() - 1; from >= 0; from--) {
      for (int to = now.size() - 1; to >= 0; to--) {
        common[from][to] =
            old.get(from).equals(now.get(to))
                ? common[from + 1][to + 1] + 1
                : Math.max(common[from + 1][to], common[from][to + 1]);
      }
    }
    return common;
  }

  private static void add(List<Piece> pieces, Kind kind, String word) {
    if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
      pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().words() + " " + word));
    } else {
      pieces.add(new Piece(kind, word));
    }
  }
}
