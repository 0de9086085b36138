package org.lodestar.linkage.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lodestar.linkage.text.NamePart.Kind;

/** Takes a person's name apart. */
final class NameReader {
  private static final String SERVANT = "ABDUL";

  private NameReader() {}

  static PersonName read(String written) {
    List<String> words = joined(withoutTitles(words(written)));
    List<NamePart> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      parts.add(NamePart.of(words.get(i), kind(words, i)));
    }
    return new PersonName(settled(parts));
  }

  private static List<String> words(String written) {
    return Arrays.stream(Latin.of(written).split(" "))
        .filter(word -> word.chars().anyMatch(Character::isLetter))
        .toList();
  }

  /** A word that is all there is stays, even if it reads as a title. */
  private static List<String> withoutTitles(List<String> words) {
    int from = 0;
    int to = words.size();
    while (to - from > 1 && NameWords.isTitle(words.get(from))) {
      from++;
    }
    while (to - from > 1 && NameWords.isSuffix(words.get(to - 1))) {
      to--;
    }
    return words.subList(from, to);
  }

  /** Abd al-Rahman, Abdel Rahman and Abdul Rahman are each one word, ABDULRAHMAN. */
  private static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int next = i + 1 < words.size() && NameWords.isParticle(words.get(i + 1)) ? i + 2 : i + 1;
      if (NameWords.isServant(words.get(i)) && next < words.size()) {
        joined.add(SERVANT + words.get(next));
        i = next;
      } else {
        joined.add(words.get(i));
      }
    }
    return joined;
  }

  private static Kind kind(List<String> words, int i) {
    String word = words.get(i);
    if (word.length() == 1) {
      return Kind.INITIAL;
    }
    if (isVietnameseMiddle(words, i)) {
      return Kind.MIDDLE;
    }
    if (NameWords.isParticle(word)) {
      return Kind.PARTICLE;
    }
    return NameWords.isPatronymic(word) ? Kind.PATRONYMIC : Kind.NAME;
  }

  private static boolean isVietnameseMiddle(List<String> words, int i) {
    boolean inside = i > 0 && i < words.size() - 1;
    return inside
        && NameWords.isMiddle(words.get(i))
        && (NameWords.isVietnameseFamily(words.getFirst())
            || NameWords.isVietnameseFamily(words.getLast()));
  }

  /** A father's name is light only beside two others, and something must carry the full weight. */
  private static List<NamePart> settled(List<NamePart> parts) {
    long names = parts.stream().filter(part -> part.kind() == Kind.NAME).count();
    return parts.stream()
        .map(part -> names < 2 && part.kind() == Kind.PATRONYMIC ? part.as(Kind.NAME) : part)
        .map(part -> names == 0 && part.kind() != Kind.INITIAL ? part.as(Kind.NAME) : part)
        .toList();
  }
}
