package org.lodestar.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The words of this library, read once. */
final class Words {
  private static final Properties WORDS = load();

  private Words() {}

  /** The sentence with this key, {0}, {1} and so on filled in. */
  static String get(String key, Object... arguments) {
    String words = WORDS.getProperty(key);
    if (words == null) {
      throw new IllegalStateException("messages.properties has no " + key);
    }
    return fill(words, arguments);
  }

  static boolean has(String key) {
    return WORDS.containsKey(key);
  }

  private static String fill(String words, Object... arguments) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int at = words.indexOf('{'); at >= 0; at = words.indexOf('{', from)) {
      filled.append(words, from, at).append(arguments[words.charAt(at + 1) - '0']);
      from = at + 3;
    }
    return filled.append(words.substring(from)).toString();
  }

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("messages.properties");
        Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
