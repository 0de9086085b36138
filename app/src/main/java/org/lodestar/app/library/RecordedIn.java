package org.lodestar.app.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.site.Language;

/**
 * In which language a recording is said: one of those that pages are read in, or British Sign
 * Language, which is a language of recordings alone.
 *
 * @param tag as in {@code lang}
 */
public record RecordedIn(String tag) {
  /** British Sign Language. */
  public static final RecordedIn SIGNED = new RecordedIn("bfi");

  /** All of them, British Sign Language first. */
  public static List<RecordedIn> all() {
    return Stream.concat(
            Stream.of(SIGNED),
            Arrays.stream(Language.values()).map(each -> new RecordedIn(each.tag())))
        .toList();
  }

  /** The one with this tag. */
  public static Optional<RecordedIn> find(String tag) {
    return all().stream().filter(each -> each.tag.equals(tag)).findFirst();
  }

  /** Whether it is signed. */
  public boolean signed() {
    return equals(SIGNED);
  }

  /** The language of its written words: English where it is signed. */
  public Language words() {
    return Language.of(tag);
  }

  /** Its name in English, for those who work with it. */
  public String englishName() {
    return signed() ? "British Sign Language" : words().englishName();
  }
}
