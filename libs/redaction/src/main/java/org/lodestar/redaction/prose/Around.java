package org.lodestar.redaction.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.text.Lexicon;
import org.lodestar.redaction.text.Token;

/**
 * What stands further off in the same sentence: kin told of beside other kin, how far it is to the
 * next word that speaks of a body, which sign comes before and after, and whether the words of a
 * list that nearly always tell cover it.
 */
final class Around {
  private static final List<String> ANCHORS =
      List.of("kin", "body", "health", "event", "way", "trade", "origin", "placed");
  private static final int FARTHEST = 10;
  private static final int MOST_KIN = 3;
  private static final int LAST_PLACE = 8;
  private static final Set<String> ENDS = Set.of(".", "!", "?", ";", "•");

  /** What covers a token, and how many of its words stand before. */
  private record Hint(IdentifierKind kind, int place) {}

  private final List<Token> tokens;
  private final List<String> smalls;
  private final List<Set<String>> classes;
  private final List<List<Hint>> hints = new ArrayList<>();
  private final int[] begins;
  private final int[] ends;

  /** How many words of kin stand before each place. */
  private final int[] kin;

  /**
   * Of one line.
   *
   * @param tokens the line
   * @param hinted passages of lists that nearly always tell
   */
  Around(List<Token> tokens, List<Passage> hinted) {
    this.tokens = tokens;
    this.smalls = tokens.stream().map(Token::small).toList();
    this.classes = smalls.stream().map(Lexicon::classesOf).toList();
    this.begins = new int[tokens.size()];
    this.ends = new int[tokens.size()];
    this.kin = new int[tokens.size() + 1];
    sentences();
    hinted.forEach(this::cover);
  }

  private void sentences() {
    int begin = 0;
    for (int at = 0; at < tokens.size(); at++) {
      hints.add(new ArrayList<>(2));
      kin[at + 1] = kin[at] + (classes.get(at).contains("kin") ? 1 : 0);
      begins[at] = begin;
      if (isEnd(at) || at == tokens.size() - 1) {
        Arrays.fill(ends, begin, at + 1, at);
        begin = at + 1;
      }
    }
  }

  /** A full stop after one letter is an initial. */
  private boolean isEnd(int at) {
    return ENDS.contains(smalls.get(at)) && (at == 0 || smalls.get(at - 1).length() > 1);
  }

  private void cover(Passage hint) {
    int first = firstFrom(hint.start());
    for (int at = first; at < tokens.size() && tokens.get(at).end() <= hint.end(); at++) {
      hints.get(at).add(new Hint(hint.kind(), Math.min(at - first, LAST_PLACE)));
    }
  }

  /** The first token that does not begin before this character. */
  private int firstFrom(int start) {
    int from = 0;
    int to = tokens.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (tokens.get(middle).start() < start) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Adds the clues of one token. */
  void of(int at, List<String> clues) {
    hints(at, clues);
    for (String anchor : ANCHORS) {
      far(at, -1, anchor, clues);
      far(at, 1, anchor, clues);
    }
    kin(at, clues);
    signs(at, clues);
  }

  private void hints(int at, List<String> clues) {
    for (int by = -1; by <= 1; by++) {
      for (Hint hint :
          at + by < 0 || at + by >= tokens.size() ? List.<Hint>of() : hints.get(at + by)) {
        clues.add("H" + by + "=" + hint.kind());
        if (by == 0 && hint.kind() != IdentifierKind.NAME) {
          clues.add("Hn=" + hint.kind() + " " + hint.place());
        }
      }
    }
  }

  private void far(int at, int step, String anchor, List<String> clues) {
    int signs = 0;
    for (int by = 1; by <= FARTHEST; by++) {
      int there = at + by * step;
      if (there < begins[at] || there > ends[at]) {
        return;
      }
      if (classes.get(there).contains(anchor)) {
        clues.add((step < 0 ? "L" : "R") + anchor + "=" + near(by) + "/" + Math.min(signs, 2));
        return;
      }
      signs += tokens.get(there).isWord() ? 0 : 1;
    }
  }

  /** Distances that are told apart. */
  private static int near(int distance) {
    return distance <= 3 ? distance : distance <= 5 ? 4 : distance <= 7 ? 6 : 8;
  }

  private void kin(int at, List<String> clues) {
    int before = kin[at] - kin[begins[at]];
    int after = kin[ends[at] + 1] - kin[at + 1];
    if (before + after > 0) {
      String told = Math.min(before, MOST_KIN) + "+" + Math.min(after, MOST_KIN);
      clues.add("Q=" + told);
      clues.add("Q,w=" + told + " " + smalls.get(at));
      classes.get(at).forEach(each -> clues.add("Q,c=" + told + " " + each));
    }
  }

  private void signs(int at, List<String> clues) {
    String left = sign(at, -1);
    String right = sign(at, 1);
    clues.add("Z<=" + near(at - begins[at]));
    clues.add("Z>=" + near(ends[at] - at));
    clues.add("Zo=" + smalls.get(begins[at]));
    clues.add("Zl=" + left);
    clues.add("Zr=" + right);
    clues.add("Zlr=" + left + " " + right);
  }

  private String sign(int at, int step) {
    for (int by = 1; by <= FARTHEST; by++) {
      int there = at + by * step;
      if (there >= 0 && there < tokens.size() && !tokens.get(there).isWord()) {
        return smalls.get(there) + near(by);
      }
    }
    return "";
  }
}
