package org.lodestar.redaction.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.text.Token;
import org.lodestar.redaction.text.Tokens;

/**
 * Finds what is told in words. A word is marked when the chance that it tells who somebody is
 * passes a small part, for a mark too many costs a look and a mark too few a person.
 */
public final class Prose {
  /** A word that tells with this chance is marked. */
  private static final double ENOUGH = 0.15;

  /** Where a word of a list stands that nearly always tells, this part of it is enough. */
  private static final double OF_HINTED = 0.3;

  /** Kin are told in many words, so that a small part of it is enough. */
  private static final double OF_KIN = 0.14;

  /** What has a form of its own is found by that, so that words beside it must be surer. */
  private static final double OF_FORMED = 3;

  /** Words at the edges are left out that have less than this part of the likeliest's chance. */
  private static final double AT_THE_EDGE = 0.3;

  private static final double AT_THE_EDGE_OF_KIN = 0.5;
  private static final double AT_THE_EDGE_OF_A_CLAUSE = 0.6;
  private static final int NONE = 0;
  private static final int LONGEST_BRIDGE = 3;
  private static final Set<String> JOINS =
      Set.of(
          "-", "'", "’", "/", ".", ",", "of", "the", "a", "an", "and", "in", "on", "with", "to",
          "&", "'s", "’s", "no", "at", "by", "or", "from", "his", "her");

  /** Words that are written with a full stop. */
  private static final Set<String> SHORTENED =
      Set.of("mr", "mrs", "ms", "dr", "st", "prof", "rev", "sgt", "no", "rd", "ave");

  private final Weights weights;
  private final double enough;

  /** As learned. */
  public Prose() {
    this(Weights.learned(), ENOUGH);
  }

  Prose(Weights weights, double enough) {
    this.weights = weights;
    this.enough = enough;
  }

  /**
   * Passages of a text, none overlapping, in order.
   *
   * @param formed passages of the same text with a form of their own, which are clues
   */
  public List<Passage> in(String text, List<Passage> formed) {
    List<Passage> found = new ArrayList<>();
    List<Passage> hinted = Outright.in(text);
    for (List<Token> line : Tokens.lines(text)) {
      collect(line, chances(line, formed, hinted), hinted, found);
    }
    return found;
  }

  /** What is marked of a line, for the chance of each label at each word. */
  private void collect(
      List<Token> line, double[][] chances, List<Passage> hinted, List<Passage> found) {
    @Nullable IdentifierKind[] kinds = kinds(line, chances, hinted);
    bridge(line, kinds);
    for (int at = 0; at < line.size(); at++) {
      @Nullable IdentifierKind kind = kinds[at];
      if (kind == null) {
        continue;
      }
      int last = at;
      while (last + 1 < line.size() && kinds[last + 1] == kind && !ends(line, last)) {
        last++;
      }
      int[] sure = sure(kind, chances, at, last);
      Edges.trimmed(line.subList(sure[0], sure[1] + 1), kind).ifPresent(found::add);
      at = last;
    }
  }

  /** A clause without words at its edges that are much less likely to tell than its likeliest. */
  private static int[] sure(IdentifierKind kind, double[][] chances, int first, int last) {
    double least = atTheEdge(kind);
    double most = 0;
    for (int at = first; at <= last; at++) {
      most = Math.max(most, 1 - chances[at][NONE]);
    }
    int from = first;
    while (1 - chances[from][NONE] < least * most) {
      from++;
    }
    int to = last;
    while (1 - chances[to][NONE] < least * most) {
      to--;
    }
    return new int[] {from, to};
  }

  private static double atTheEdge(IdentifierKind kind) {
    return switch (kind) {
      case RELATION, ONLY -> AT_THE_EDGE_OF_KIN;
      case BODY, HEALTH, JOURNEY, EVENT, TELEPHONE, PLATE, ACCOUNT, DOCUMENT ->
          AT_THE_EDGE_OF_A_CLAUSE;
      default -> AT_THE_EDGE;
    };
  }

  /** Whether a sentence ends with this sign; an initial or a title only takes a full stop. */
  private static boolean ends(List<Token> line, int at) {
    String sign = line.get(at).text();
    boolean isStop = sign.equals(".") || sign.equals("!") || sign.equals("?");
    String before = at == 0 ? "" : line.get(at - 1).small();
    return isStop && before.length() > 1 && !SHORTENED.contains(before);
  }

  /** The chance of each label at each word of a line. */
  private double[][] chances(List<Token> line, List<Passage> formed, List<Passage> hinted) {
    Clues clues = new Clues(line, formed, hinted);
    double[][] scores =
        IntStream.range(0, line.size())
            .mapToObj(at -> weights.scores(clues.of(at)))
            .toArray(double[][]::new);
    return Chain.marginals(scores, weights.steps());
  }

  private @Nullable IdentifierKind[] kinds(
      List<Token> line, double[][] chances, List<Passage> hinted) {
    @Nullable IdentifierKind[] kinds = new @Nullable IdentifierKind[chances.length];
    for (int at = 0; at < kinds.length; at++) {
      IdentifierKind kind = strongest(chances[at]);
      if (1 - chances[at][NONE] >= least(line.get(at), kind, hinted)) {
        kinds[at] = kind;
      }
    }
    return kinds;
  }

  private double least(Token token, IdentifierKind kind, List<Passage> hinted) {
    boolean hint =
        hinted.stream()
            .anyMatch(each -> each.start() <= token.start() && token.end() <= each.end());
    return enough * ofKind(kind) * (hint ? OF_HINTED : 1);
  }

  private static double ofKind(IdentifierKind kind) {
    return switch (kind) {
      case RELATION -> OF_KIN;
      case TELEPHONE, PLATE, ACCOUNT, DOCUMENT -> OF_FORMED;
      default -> 1;
    };
  }

  private static IdentifierKind strongest(double[] chances) {
    int best = 1;
    for (int label = 2; label < chances.length; label++) {
      best = chances[label] > chances[best] ? label : best;
    }
    return IdentifierKind.values()[best - 1];
  }

  /** A few small words or signs between two of a kind belong to them. */
  private static void bridge(List<Token> line, @Nullable IdentifierKind[] kinds) {
    for (int at = 1; at < kinds.length; at++) {
      int end = at;
      while (end < kinds.length && kinds[end] == null && JOINS.contains(line.get(end).small())) {
        end++;
      }
      boolean joins = end > at && end - at <= LONGEST_BRIDGE && end < kinds.length;
      if (joins && kinds[at - 1] != null && kinds[at - 1] == kinds[end]) {
        Arrays.fill(kinds, at, end, kinds[end]);
      }
    }
  }
}
