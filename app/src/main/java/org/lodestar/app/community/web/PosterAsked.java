package org.lodestar.app.community.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.PosterSize;
import org.lodestar.app.community.Setting;
import org.lodestar.app.site.Language;

/** Which poster the address asks for; what it does not understand is the first of a list. */
record PosterAsked(
    @Nullable String place,
    @Nullable String first,
    @Nullable String second,
    @Nullable String size,
    @Nullable String say) {
  Setting setting() {
    return named(Setting.values(), place);
  }

  PosterSize paper() {
    return size == null ? PosterSize.A4 : named(PosterSize.values(), size);
  }

  private static <E extends Enum<E>> E named(E[] all, @Nullable String name) {
    for (E each : all) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return all[0];
  }

  Language main() {
    return Language.of(first);
  }

  /** The other language, where there is another one. */
  Optional<Language> other() {
    return Optional.ofNullable(second)
        .filter(tag -> !tag.isEmpty())
        .map(Language::of)
        .filter(language -> language != main());
  }

  List<Language> languages() {
    return other().map(each -> List.of(main(), each)).orElse(List.of(main()));
  }

  /** The same without a sentence. */
  PosterAsked withoutSentence() {
    return new PosterAsked(place, first, second, size, "");
  }

  /** The key of an approved sentence; empty for none. */
  String sentence() {
    return say == null ? "" : say.strip();
  }
}
