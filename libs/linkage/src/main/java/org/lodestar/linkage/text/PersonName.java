package org.lodestar.linkage.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A person's name taken apart, its words in the order written, titles left out. Nothing is presumed
 * about which word is the family's: lists write names in every order.
 *
 * @param parts at most {@value #MOST_PARTS} words; empty when nothing of a name was written
 */
public record PersonName(List<NamePart> parts) {
  static final int MOST_PARTS = 7;

  public PersonName {
    parts = parts.stream().limit(MOST_PARTS).toList();
  }

  public static PersonName of(String written) {
    return NameReader.read(written);
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * From 0 to 1, whatever the order of words: each word of the shorter name is paired with one of
   * the longer so that the sum of weight times likeness is greatest; words left over count a
   * quarter of their weight against. So "Bill Smith" and "SMITH, William John" are 0.87. Two empty
   * names are 1, an empty and another 0.
   */
  public double similarity(PersonName other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() && other.isEmpty() ? 1 : 0;
    }
    return NameAssignment.best(this, other);
  }

  /**
   * The names proper, each by the head of its row of aliases, in the order of the alphabet: a key
   * on which to look for pairs. "Bill Smith" and "Mr SMITH, William J." have the same.
   */
  public String key() {
    List<String> names =
        parts.stream()
            .filter(part -> part.kind() == NamePart.Kind.NAME)
            .map(part -> NameAliases.canonical(part.toString()))
            .sorted()
            .toList();
    return names.isEmpty() ? toString() : String.join(" ", names);
  }

  int letters() {
    int letters = 0;
    for (NamePart part : parts) {
      letters += part.text().length();
    }
    return letters;
  }

  /** The words without spaces: "Xiao Ming" and "Xiaoming" are the same so. */
  String runTogether() {
    return parts.stream().map(NamePart::toString).collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return parts.stream().map(NamePart::toString).collect(Collectors.joining(" "));
  }
}
