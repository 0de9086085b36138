package org.lodestar.app.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestar.app.site.Language;

/**
 * What may be said today: sentences that a second person approved, that have not expired and, in
 * another language than English, that somebody who reads it has signed.
 */
public interface ApprovedWords {
  /** Where in a text a message is asked for: {@code {{its-key}}}. */
  Pattern ASKED = Pattern.compile("\\{\\{\\s*([a-z0-9-]{3,40})\\s*}}");

  /** The sentence as approved, in this language or, where none is signed, empty. */
  Optional<ApprovedSentence> say(String key, Language language);

  /** Whether a text asks for the message of a key. */
  static boolean asks(String text, String key) {
    return ASKED.matcher(text).results().anyMatch(each -> each.group(1).equals(key));
  }

  /** All keys that may be used today. */
  List<ApprovedSentence> current(Language language);

  /**
   * A text with the messages that it asks for. A line that asks for one which may not be said today
   * is left out whole, so that nobody reads half of it.
   */
  default String put(String text, Language language) {
    return put(text, key -> say(key, language));
  }

  /** The same with sentences that were found before. */
  static String put(String text, Function<String, Optional<ApprovedSentence>> say) {
    return text.lines()
        .map(line -> line(line, say))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  private static Optional<String> line(
      String line, Function<String, Optional<ApprovedSentence>> say) {
    StringBuilder said = new StringBuilder();
    Matcher asked = ASKED.matcher(line);
    while (asked.find()) {
      Optional<ApprovedSentence> found = say.apply(asked.group(1));
      if (found.isEmpty()) {
        return Optional.empty();
      }
      asked.appendReplacement(said, Matcher.quoteReplacement(found.get().text()));
    }
    return Optional.of(asked.appendTail(said).toString());
  }
}
