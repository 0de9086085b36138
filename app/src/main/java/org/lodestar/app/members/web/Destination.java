package org.lodestar.app.members.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page or an action to which the command box leads.
 *
 * @param label its words
 * @param href its address
 * @param area the words of its area; empty where it has none
 * @param words what else it is called
 */
public record Destination(String label, String href, String area, String words) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What people type without meaning anything by it; find.js knows the same. */
  private static final Set<String> LITTLE =
      Set.of("a", "an", "the", "to", "of", "for", "in", "my", "our", "how", "do", "i", "is");

  /** A shorter word ends in an s of its own. */
  private static final int SHORTEST_PLURAL = 4;

  /** Whether each word that was typed begins a word of what it is called; the box does the same. */
  boolean answers(String typed) {
    return holds(String.join(" ", label, area, words), typed);
  }

  /** How far behind it comes: its name begins so, its name holds it, it is only also called so. */
  int rank(String typed) {
    if (label.toLowerCase(Locale.ROOT).startsWith(typed.strip().toLowerCase(Locale.ROOT))) {
      return 0;
    }
    return holds(label, typed) ? 1 : 2;
  }

  private static boolean holds(String text, String typed) {
    List<String> has = parts(text);
    List<String> all = parts(typed);
    List<String> meant = all.stream().filter(each -> !LITTLE.contains(each)).toList();
    List<String> wanted = meant.isEmpty() ? all : meant;
    return !wanted.isEmpty()
        && wanted.stream().allMatch(word -> has.stream().anyMatch(part -> begins(part, word)));
  }

  private static boolean begins(String part, String word) {
    return part.startsWith(word)
        || (word.length() >= SHORTEST_PLURAL && word.endsWith("s") && word.equals(part + "s"));
  }

  private static List<String> parts(String text) {
    return Stream.of(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
