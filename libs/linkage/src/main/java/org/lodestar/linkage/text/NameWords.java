package org.lodestar.linkage.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of a name that are not the name itself, from {@code name-parts.psv}. */
final class NameWords {
  private static final Map<String, Set<String>> KINDS =
      Resource.rows("name-parts.psv").stream()
          .collect(
              Collectors.toUnmodifiableMap(List::getFirst, row -> Set.of(row.get(1).split(" "))));

  private NameWords() {}

  static boolean isTitle(String word) {
    return is("TITLE", word);
  }

  /** Junior, senior, and letters after a name. */
  static boolean isSuffix(String word) {
    return is("SUFFIX", word);
  }

  static boolean isParticle(String word) {
    return is("PARTICLE", word);
  }

  static boolean isMiddle(String word) {
    return is("MIDDLE", word);
  }

  static boolean isVietnameseFamily(String word) {
    return is("VIETNAMESE", word);
  }

  /** "Servant of", which is one name with the word that follows. */
  static boolean isServant(String word) {
    return is("SERVANT", word);
  }

  static boolean isPatronymic(String word) {
    return kind("PATRONYMIC").stream()
        .anyMatch(ending -> word.endsWith(ending) && word.length() > ending.length() + 1);
  }

  private static boolean is(String kind, String word) {
    return kind(kind).contains(word);
  }

  private static Set<String> kind(String kind) {
    return KINDS.getOrDefault(kind, Set.of());
  }
}
