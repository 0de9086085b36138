package org.lodestar.app.library.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestar.vocabulary.ResourceTable;

/** Where somebody comes from, said of people in words for everybody: it is never a sign. */
public final class Origins {
  /** Who is spoken of, after the word or after one more. */
  private static final String PEOPLE =
      "(?:man|men|woman|women|girls?|boys?|child|children|kids?|lads?|guys?|people|persons?"
          + "|nationals?|workers?|staff|crews?|drivers?|boss|bosses|owners?|managers?|landlords?"
          + "|gangs?|criminals?|traffickers?|couples?|family|families|groups?|community"
          + "|communities)";

  private static final Pattern SAID = said();

  private Origins() {}

  private static Pattern said() {
    String words =
        ResourceTable.read(Origins.class, "origins.psv").stream()
            .map(row -> row.text("word"))
            .collect(Collectors.joining("|", "(?:", ")"));
    return Pattern.compile(" (" + words + "(?: [a-z]+)? " + PEOPLE + "|" + words + "s)(?= )");
  }

  /** The first such words in an English sentence, however it is written. */
  public static Optional<String> first(String sentence) {
    Matcher found = SAID.matcher(BannedPhrases.plain(sentence));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
