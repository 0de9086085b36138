package org.lodestar.app.library;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.MatrixMaker;
import org.springframework.stereotype.Component;

/** Public pages, which the whole partnership shares: the role alone decides. */
@Component
class MatrixPages implements MatrixMaker {
  private final SomeNews news;
  private @Nullable String told;

  MatrixPages(SomeNews news) {
    this.news = news;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(
        "any-setting", "any-type", "any-audience", "any-news", "any-page", "any-page-words");
  }

  /** One for all rows: everybody reads it, and none of them changes it. */
  private synchronized String told() {
    String slug = told == null ? news.told(news.plain(SomeNews.title())) : told;
    told = slug;
    return slug;
  }

  @Override
  public Map<String, String> make(String kind, Place where) {
    return switch (kind) {
      case "any-type" -> Map.of("slug", "made-to-work");
      case "any-audience" -> Map.of("slug", "drivers");
      case "any-news" -> Map.of("slug", told());
      case "any-page-words" -> Map.of("slug", "building", "language", "ro");
      default -> Map.of("slug", "building");
    };
  }
}
