package org.lodestar.app.intake.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.app.concerns.form.Spoken;
import org.lodestar.app.site.Language;

/**
 * A receipt for reading aloud over a bad line: letters by the words of the alphabet that radio uses
 * the world over, digits by their names.
 */
public record SpelledCode(List<Group> groups) {
  private static final Map<Character, String> WORDS =
      Stream.of(
              "Alpha",
              "Bravo",
              "Charlie",
              "Delta",
              "Echo",
              "Foxtrot",
              "Golf",
              "Hotel",
              "India",
              "Juliett",
              "Kilo",
              "Lima",
              "Mike",
              "November",
              "Oscar",
              "Papa",
              "Quebec",
              "Romeo",
              "Sierra",
              "Tango",
              "Uniform",
              "Victor",
              "Whiskey",
              "X-ray",
              "Yankee",
              "Zulu")
          .collect(Collectors.toUnmodifiableMap(word -> word.charAt(0), word -> word));

  public SpelledCode {
    groups = List.copyOf(groups);
  }

  /** A group as it is written, and how it is read. */
  public record Group(String written, List<String> read) {
    public Group {
      read = List.copyOf(read);
    }
  }

  /** The groups of a code. */
  public static SpelledCode of(String code) {
    return new SpelledCode(
        Spoken.groups(code).stream().map(group -> new Group(group, read(group))).toList());
  }

  private static List<String> read(String group) {
    List<Spoken> digits = Spoken.of(group, Language.ENGLISH);
    return IntStream.range(0, group.length())
        .mapToObj(at -> WORDS.getOrDefault(group.charAt(at), digits.get(at).text()))
        .toList();
  }

  /** Never the code. */
  @Override
  public String toString() {
    return "SpelledCode[secret]";
  }
}
