package org.lodestar.app.site.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.lodestar.app.site.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds every message file on the class path: {@code messages/<module>[_<language>].properties}.
 */
class WordFiles {
  private static final String SUFFIX = ".properties";

  private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

  static Map<Language, Map<String, String>> read() throws IOException {
    WordFiles files = new WordFiles();
    var resolver = new PathMatchingResourcePatternResolver();
    for (Resource file : resolver.getResources("classpath*:messages/*" + SUFFIX)) {
      files.add(file);
    }
    return files.words;
  }

  private void add(Resource file) throws IOException {
    Language language = language(String.valueOf(file.getFilename()));
    Map<String, String> all = words.computeIfAbsent(language, key -> new HashMap<>());
    for (Map.Entry<Object, Object> entry : load(file).entrySet()) {
      String before = all.put((String) entry.getKey(), (String) entry.getValue());
      if (before != null && !before.equals(entry.getValue())) {
        throw new IllegalStateException("Two texts for the key " + entry.getKey());
      }
    }
  }

  private static Properties load(Resource file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Language language(String name) {
    String stem = name.substring(0, name.length() - SUFFIX.length());
    int underscore = stem.indexOf('_');
    if (underscore < 0) {
      return Language.ENGLISH;
    }
    String tag = stem.substring(underscore + 1);
    return Arrays.stream(Language.values())
        .filter(language -> language.fileTag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not a language of ours: " + name));
  }
}
