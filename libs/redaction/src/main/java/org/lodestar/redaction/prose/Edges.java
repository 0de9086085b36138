package org.lodestar.redaction.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.text.Token;

/**
 * Where a passage begins and ends: not with a sign, and not with a small word that tells nothing.
 * So what is left around it can be read.
 */
final class Edges {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "by", "to", "from", "for",
          "with", "into", "over", "as", "he", "she", "it", "they", "we", "i", "his", "her", "their",
          "its", "my", "our", "him", "them", "who", "whom", "which", "that", "this", "there", "is",
          "was", "are", "were", "be", "been", "being", "am", "has", "had", "have", "got", "gets",
          "does", "did", "do", "'s", "’s", "then", "so", "when", "where", "while", "because", "not",
          "he's", "she's", "it's", "he’s", "she’s", "it’s", "about", "now", "also", "says", "said",
          "told", "seen");

  private Edges() {}

  /** A run of words without what tells nothing at its edges; empty when nothing is left. */
  static Optional<Passage> trimmed(List<Token> run, IdentifierKind kind) {
    int first = 0;
    int last = run.size() - 1;
    while (first <= last && isEmpty(run.get(first))) {
      first++;
    }
    while (last >= first && isEmpty(run.get(last))) {
      last--;
    }
    return first > last
        ? Optional.empty()
        : Optional.of(Passage.probable(run.get(first).start(), run.get(last).end(), kind));
  }

  /** With a capital inside a sentence it is a name, as Do or An. */
  private static boolean isEmpty(Token token) {
    boolean isName = token.isCapital() && !token.opens() && !token.small().equals("i");
    return !token.isWord() || SMALL.contains(token.small()) && !isName;
  }
}
