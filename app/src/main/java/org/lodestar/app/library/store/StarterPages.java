package org.lodestar.app.library.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.PublicPage.Kind;

/**
 * Public pages as they came with the platform: one file for each kind. A page begins with {@code =
 * slug}, then its title and its lead, a line each; a part begins with {@code #} and its name.
 */
public final class StarterPages {
  private static final Map<Kind, String> FILES =
      new EnumMap<>(
          Map.of(
              Kind.SETTING, "pages-setting.txt",
              Kind.TYPE, "pages-type.txt",
              Kind.AUDIENCE, "pages-audience.txt",
              Kind.TURNING, "pages-turning.txt"));

  private static final Map<String, PublicPage> ALL = read();

  private StarterPages() {}

  /** All of them by slug, in their order: by kind, then as the files say. */
  public static Map<String, PublicPage> all() {
    return ALL;
  }

  private static Map<String, PublicPage> read() {
    Map<String, PublicPage> all = new LinkedHashMap<>();
    FILES.forEach(
        (kind, file) ->
            pages(kind, lines(file))
                .forEach(
                    each -> {
                      if (all.put(each.slug(), each) != null) {
                        throw new IllegalStateException("Two pages at " + each.slug());
                      }
                    }));
    return Collections.unmodifiableMap(all);
  }

  private static List<String> lines(String file) {
    try (InputStream in = StarterPages.class.getResourceAsStream(file)) {
      InputStream found = Objects.requireNonNull(in, () -> "no resource " + file);
      return new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(each -> !each.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PublicPage> pages(Kind kind, List<String> lines) {
    List<PublicPage> pages = new ArrayList<>();
    int next;
    for (int from = 0; from < lines.size(); from = next) {
      next = from + 1;
      while (next < lines.size() && !lines.get(next).startsWith("= ")) {
        next++;
      }
      pages.add(page(kind, lines.subList(from, next)));
    }
    return pages;
  }

  private static PublicPage page(Kind kind, List<String> lines) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    List<String> part = new ArrayList<>();
    for (String line : lines.subList(3, lines.size())) {
      if (line.startsWith("# ")) {
        part = parts.computeIfAbsent(line.substring(2), any -> new ArrayList<>());
      } else {
        part.add(line);
      }
    }
    PageWords words =
        new PageWords(
            lines.get(1),
            lines.get(2),
            said(parts, "see"),
            said(parts, "act"),
            said(parts, "avoid"),
            said(parts, "steps"));
    return new PublicPage(kind, lines.getFirst().substring(2), words, 0, null);
  }

  private static String said(Map<String, List<String>> parts, String name) {
    return String.join("\n", parts.getOrDefault(name, List.of()));
  }
}
