package org.lodestar.app.site;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All words of all modules, by language and key, as ICU message patterns. A key that a language
 * lacks is said in English. A key that English lacks is a mistake: it throws when the words are
 * strict (tests, development) and shows the key otherwise.
 */
public final class Words {
  private final Map<Language, Map<String, String>> patterns;
  private final boolean strict;

  /** Patterns by language and key. */
  public Words(Map<Language, Map<String, String>> patterns, boolean strict) {
    this.patterns = Map.copyOf(patterns);
    this.strict = strict;
  }

  /** The words for a key; arguments are positional ({@code {0}}) or one map of named ones. */
  public String say(Language language, String key, @Nullable Object... arguments) {
    @Nullable String pattern = pattern(language, key);
    if (pattern == null) {
      return missing(key);
    }
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    MessageFormat format = new MessageFormat(pattern, language.locale());
    if (arguments.length == 1 && arguments[0] instanceof Map<?, ?> named) {
      return format.format(named);
    }
    return format.format(arguments);
  }

  /** Whether English has words for this key. */
  public boolean has(String key) {
    return keys(Language.ENGLISH).contains(key);
  }

  /** Languages that have words of their own. */
  public Set<Language> languages() {
    return patterns.keySet();
  }

  /** Keys that a language has words for. */
  public Set<String> keys(Language language) {
    return patterns.getOrDefault(language, Map.of()).keySet();
  }

  /** Whether this text is in the language itself and not borrowed from English. */
  public boolean translated(Language language, String key) {
    return keys(language).contains(key);
  }

  private @Nullable String pattern(Language language, String key) {
    return Arrays.asList(language, Language.ENGLISH).stream()
        .flatMap(each -> Optional.ofNullable(own(each, key)).stream())
        .findFirst()
        .orElse(null);
  }

  private @Nullable String own(Language language, String key) {
    return patterns.getOrDefault(language, Map.of()).get(key);
  }

  private String missing(String key) {
    if (strict) {
      throw new IllegalArgumentException("No words for the key " + key);
    }
    return key;
  }
}
