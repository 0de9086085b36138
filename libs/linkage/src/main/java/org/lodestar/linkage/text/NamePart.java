package org.lodestar.linkage.text;

import java.util.Collections;
import java.util.Set;

/**
 * One word of a person's name, made ready for comparison.
 *
 * @param text in the form of {@link Latin}
 * @param aliases the rows of {@code names.psv} in which it stands
 */
public record NamePart(Glyphs text, Kind kind, Set<Integer> aliases) {
  private static final double SAME = 1;
  private static final double ALIAS = 0.95;
  private static final double INITIAL = 0.9;
  private static final double LEAST = 0.7;

  /** What a word is to the name, and how much it weighs in a comparison. */
  public enum Kind {
    NAME(1),
    INITIAL(0.5),
    /** Father's name with an ending that says so, beside two other names. */
    PATRONYMIC(0.5),
    /** A Vietnamese middle name that very many share. */
    MIDDLE(0.25),
    /** Al, bin, van, de ... */
    PARTICLE(0.25);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }
  }

  public NamePart {
    aliases = Set.copyOf(aliases);
  }

  static NamePart of(String word, Kind kind) {
    return new NamePart(Glyphs.of(word), kind, NameAliases.rows(word));
  }

  NamePart as(Kind other) {
    return new NamePart(text, other, aliases);
  }

  /**
   * 1 for the same, 0.95 for two forms of one name, 0.9 for a name and its initial, else
   * Jaro-Winkler, or 0 where that is below 0.7 and says nothing.
   */
  double similarity(NamePart other) {
    if (text.equals(other.text)) {
      return SAME;
    }
    if (kind == Kind.INITIAL || other.kind == Kind.INITIAL) {
      return text.at(0) == other.text.at(0) ? INITIAL : 0;
    }
    if (kind == Kind.PARTICLE || other.kind == Kind.PARTICLE) {
      return 0;
    }
    return isAlias(other) ? Math.max(spelling(other), ALIAS) : spelling(other);
  }

  private double spelling(NamePart other) {
    if (JaroWinkler.upperBound(text, other.text) < LEAST) {
      return 0;
    }
    double spelling = JaroWinkler.similarity(text, other.text);
    return spelling < LEAST ? 0 : spelling;
  }

  private boolean isAlias(NamePart other) {
    return !aliases.isEmpty() && !Collections.disjoint(aliases, other.aliases);
  }

  double weight() {
    return kind.weight();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
