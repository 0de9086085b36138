package org.lodestar.app.site;

import com.ibm.icu.text.MessageFormat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All words of all modules, by language and key, as ICU message patterns. A key that a language
 * lacks is said in English. A key that English lacks is a mistake: it throws when the words are
 * strict (tests, development) and shows the key otherwise.
 */
public final class Words {
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String PHRASE = ".phrase.";
  private static final String END_OF_ISOLATE = "\u2069";

  private final Map<Language, Map<String, String>> patterns;
  private final PublicWords publicWords;
  private final boolean strict;
  private final Map<Read, MessageFormat> formats = new ConcurrentHashMap<>();
  private final Map<Language, String> fingerprints = new ConcurrentHashMap<>();
  private final Map<String, String> phrases;

  /** Patterns by language and key, none of them for the public. */
  public Words(Map<Language, Map<String, String>> patterns, boolean strict) {
    this(patterns, new PublicWords(Set.of(), Set.of(), Set.of()), strict);
  }

  /** Patterns by language and key, and which of them every language says. */
  public Words(
      Map<Language, Map<String, String>> patterns, PublicWords publicWords, boolean strict) {
    this.patterns = Map.copyOf(patterns);
    this.publicWords = publicWords;
    this.strict = strict;
    this.phrases =
        keys(Language.ENGLISH).stream()
            .filter(key -> key.contains(PHRASE))
            .collect(
                Collectors.toMap(
                    key -> say(Language.ENGLISH, key), key -> key, (one, other) -> one));
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
    Object told =
        arguments.length == 1 && arguments[0] instanceof Map<?, ?> named
            ? named
            : language.direction().equals("rtl")
                ? Arrays.stream(arguments).map(Words::isolated).toArray()
                : arguments;
    MessageFormat format =
        formats.computeIfAbsent(
            new Read(language, pattern), it -> new MessageFormat(pattern, language.locale()));
    // A format is read once, which takes longer than using it, and is used by one at a time.
    synchronized (format) {
      return format.format(told);
    }
  }

  /** A pattern as it is read in a language. */
  private record Read(Language language, String pattern) {}

  /** A name or a number of another direction does not turn the words around it. */
  private static @Nullable Object isolated(@Nullable Object argument) {
    return argument instanceof String text && !text.isEmpty()
        ? FIRST_STRONG_ISOLATE + text + END_OF_ISOLATE
        : argument;
  }

  /**
   * A text that people of the partnership typed, in this language when it is word for word one of
   * our phrases ({@code <module>.phrase.*}); else as it stands, so that no translation says what
   * its original does not.
   */
  public String phrase(Language language, String english) {
    String key = phrases.get(english);
    return key == null ? english : say(language, key);
  }

  /** Whether English has words for this key. */
  public boolean has(String key) {
    return keys(Language.ENGLISH).contains(key);
  }

  /** Whether every public word is said in this language, but for those that await translation. */
  public boolean whole(Language language) {
    return keys(language).containsAll(publicWords.due());
  }

  /** Whether the report can be read in easy words in this language. */
  public boolean easy(Language language) {
    return !publicWords.easy().isEmpty() && keys(language).containsAll(publicWords.easy());
  }

  /** The key under which the easy words for a key stand: {@code concerns.easy.danger.title}. */
  public static String easyKey(String key) {
    return key.replaceFirst("\\.", ".easy.");
  }

  /** A short code that changes with any public word of a language or with its English original. */
  public String fingerprint(Language language) {
    return fingerprints.computeIfAbsent(language, this::fingerprinted);
  }

  private String fingerprinted(Language language) {
    MessageDigest digest = sha256();
    new TreeSet<>(publicWords.all())
        .forEach(
            key -> {
              feed(digest, key);
              feed(digest, String.valueOf(own(Language.ENGLISH, key)));
              feed(digest, String.valueOf(own(language, key)));
            });
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static void feed(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
    @Nullable String said = own(language, key);
    return said != null || language == Language.ENGLISH ? said : own(Language.ENGLISH, key);
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
