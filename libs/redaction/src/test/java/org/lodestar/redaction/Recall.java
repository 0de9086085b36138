package org.lodestar.redaction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestar.redaction.text.Token;
import org.lodestar.redaction.text.Tokens;

/**
 * How much of what was marked by hand is found, and how much is marked for nothing.
 *
 * <p>Found means: a name, a number, a place, an origin, a day, an age, a sum or an address when
 * each of its words is marked that carries meaning; what is told in a clause (a workplace
 * described, a mark of the body, an illness, kin, "the only", a way, an event) when at least half
 * of such words are. Whole and touched are told beside it.
 */
final class Recall {
  private static final Set<IdentifierKind> CLAUSES =
      EnumSet.of(
          IdentifierKind.EMPLOYER,
          IdentifierKind.BODY,
          IdentifierKind.HEALTH,
          IdentifierKind.RELATION,
          IdentifierKind.ONLY,
          IdentifierKind.JOURNEY,
          IdentifierKind.EVENT);
  private static final Set<IdentifierKind> NUMBERS =
      EnumSet.of(
          IdentifierKind.TELEPHONE,
          IdentifierKind.PLATE,
          IdentifierKind.DOCUMENT,
          IdentifierKind.ACCOUNT);
  private static final Set<String> SMALL =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "and",
          "in",
          "on",
          "at",
          "to",
          "with",
          "by",
          "for",
          "from",
          "is",
          "was",
          "are",
          "were",
          "his",
          "her",
          "their",
          "our",
          "my",
          "who",
          "has",
          "had",
          "have",
          "he",
          "she",
          "they",
          "it",
          "as",
          "or",
          "that",
          "this",
          "'s",
          "’s",
          "s",
          "no",
          "ref",
          "reference",
          "number",
          "phone",
          "account",
          "wallet",
          "page",
          "called",
          "titled",
          "ending",
          "ends");

  private final Map<IdentifierKind, int[]> byKind = new EnumMap<>(IdentifierKind.class);
  private int words;
  private int needless;

  void add(String text, List<Passage> wanted, List<Passage> found) {
    List<Token> tokens = Tokens.of(text).stream().filter(Token::isWord).toList();
    words += tokens.size();
    needless +=
        (int)
            tokens.stream().filter(token -> covers(found, token) && !covers(wanted, token)).count();
    for (Passage mark : wanted) {
      int[] counts = byKind.computeIfAbsent(mark.kind(), none -> new int[4]);
      List<Token> inside =
          tokens.stream()
              .filter(token -> token.start() < mark.end() && mark.start() < token.end())
              .toList();
      List<Token> telling =
          inside.stream().filter(token -> !SMALL.contains(token.small())).toList();
      List<Token> digits = inside.stream().filter(Recall::hasDigit).toList();
      List<Token> counted =
          NUMBERS.contains(mark.kind()) && !digits.isEmpty()
              ? digits
              : telling.isEmpty() ? inside : telling;
      long covered = counted.stream().filter(token -> covers(found, token)).count();
      boolean whole = covered == counted.size();
      boolean enough = CLAUSES.contains(mark.kind()) ? covered * 2 >= counted.size() : whole;
      counts[0]++;
      counts[1] += enough ? 1 : 0;
      counts[2] += whole ? 1 : 0;
      counts[3] += covered > 0 ? 1 : 0;
    }
  }

  private static boolean hasDigit(Token token) {
    return token.text().codePoints().anyMatch(Character::isDigit);
  }

  static boolean covers(List<Passage> passages, Token token) {
    return passages.stream()
        .anyMatch(each -> each.start() < token.end() && token.start() < each.end());
  }

  double overall() {
    return byKind.values().stream().mapToInt(each -> each[1]).sum()
        / (double) byKind.values().stream().mapToInt(each -> each[0]).sum();
  }

  double of(IdentifierKind kind) {
    int[] counts = byKind.get(kind);
    return counts == null ? 1 : counts[1] / (double) counts[0];
  }

  int planted(IdentifierKind kind) {
    int[] counts = byKind.get(kind);
    return counts == null ? 0 : counts[0];
  }

  double needlessInHundred() {
    return 100.0 * needless / words;
  }

  String table() {
    List<String> lines = new ArrayList<>();
    lines.add("%-10s %7s %7s %7s %7s".formatted("kind", "planted", "found", "whole", "touched"));
    int[] all = new int[4];
    byKind.forEach(
        (kind, counts) -> {
          lines.add(line(kind.name(), counts));
          for (int i = 0; i < all.length; i++) {
            all[i] += counts[i];
          }
        });
    lines.add(line("all", all));
    lines.add(
        "needlessly marked: %.2f of 100 words (%d of %d)"
            .formatted(needlessInHundred(), needless, words));
    return String.join("\n", lines);
  }

  private static String line(String name, int[] counts) {
    return "%-10s %7d %6.1f%% %6.1f%% %6.1f%%"
        .formatted(
            name.toLowerCase(java.util.Locale.ROOT),
            counts[0],
            100.0 * counts[1] / counts[0],
            100.0 * counts[2] / counts[0],
            100.0 * counts[3] / counts[0]);
  }
}
