package org.lodestar.app.site.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.PublicWords;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds every message file on the class path: {@code messages/<module>[_<language>].properties}.
 * The public reads the files of {@link #PUBLIC} as a whole, in every language; easy words stand in
 * {@link #EASY}, in the languages that have them; every other file is for staff.
 */
class WordFiles {
  /** The one rule for which words are public. */
  static final Set<String> PUBLIC =
      Set.of(
          "site",
          "library",
          "directory",
          "screening",
          "concerns",
          "statements",
          "publications",
          "requests",
          "community",
          "learning",
          "questions",
          "triage");

  /** Words of the report, and of the page for who needs help. */
  static final Set<String> EASY = Set.of("concerns-easy", "library-easy");

  private static final String AWAITING = "messages/awaiting-translation.txt";
  private static final String SUFFIX = ".properties";

  private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
  private final Set<String> publicKeys = new HashSet<>();
  private final Set<String> easyKeys = new HashSet<>();

  private WordFiles() throws IOException {
    var resolver = new PathMatchingResourcePatternResolver();
    for (Resource file : resolver.getResources("classpath*:messages/*" + SUFFIX)) {
      add(file);
    }
  }

  static Map<Language, Map<String, String>> read() throws IOException {
    return new WordFiles().words;
  }

  static PublicWords publicWords() throws IOException {
    WordFiles files = new WordFiles();
    return new PublicWords(files.publicKeys, awaiting(), files.easyKeys);
  }

  /** Keys that are said in English for the moment, one a line. */
  private static Set<String> awaiting() throws IOException {
    try (InputStream list = new ClassPathResource(AWAITING).getInputStream()) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toSet());
    }
  }

  private void add(Resource file) throws IOException {
    String stem = String.valueOf(file.getFilename()).replace(SUFFIX, "");
    Map<String, String> all = words.computeIfAbsent(language(stem), key -> new HashMap<>());
    for (Map.Entry<Object, Object> entry : load(file).entrySet()) {
      String before = all.put((String) entry.getKey(), (String) entry.getValue());
      if (before != null && !before.equals(entry.getValue())) {
        throw new IllegalStateException("Two texts for the key " + entry.getKey());
      }
    }
    if (PUBLIC.contains(stem)) {
      publicKeys.addAll(load(file).stringPropertyNames());
    }
    if (EASY.contains(stem)) {
      easyKeys.addAll(load(file).stringPropertyNames());
    }
  }

  private static Properties load(Resource file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Language language(String stem) {
    int underscore = stem.indexOf('_');
    if (underscore < 0) {
      return Language.ENGLISH;
    }
    String tag = stem.substring(underscore + 1);
    return Arrays.stream(Language.values())
        .filter(language -> language.fileTag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not a language of ours: " + stem));
  }
}
