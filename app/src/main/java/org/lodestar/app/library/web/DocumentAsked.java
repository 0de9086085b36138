package org.lodestar.app.library.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.Document;
import org.lodestar.app.site.Typed;

/** What is asked for of the library; what nobody offers is as good as nothing. */
record DocumentAsked(
    @Nullable String words,
    @Nullable String kind,
    @Nullable String state,
    @Nullable String review) {
  static final String OVERDUE = "overdue";
  static final String ALL = "ALL";

  String typed() {
    return Typed.text(words);
  }

  String ofKind() {
    return named(Document.Kind.values(), Typed.text(kind)) ? Typed.text(kind) : "";
  }

  /** What holds now, unless something else is asked for. */
  String ofState() {
    String asked = Typed.text(state);
    return asked.equals(ALL) || named(Document.State.values(), asked)
        ? asked
        : Document.State.CURRENT.name();
  }

  boolean overdue() {
    return OVERDUE.equals(review);
  }

  private static boolean named(Enum<?>[] constants, String name) {
    return Arrays.stream(constants).anyMatch(each -> each.name().equals(name));
  }

  /** Whether a document is asked for: each word stands somewhere in what is said of it. */
  boolean takes(Document each, LocalDate today) {
    Document.Content content = each.content();
    String said =
        String.join(
                " ",
                content.title(),
                content.summary(),
                content.source().publisher(),
                content.source().edition(),
                each.slug())
            .toLowerCase(Locale.ROOT);
    return (ofKind().isEmpty() || content.kind().name().equals(ofKind()))
        && (ofState().equals(ALL) || each.state().name().equals(ofState()))
        && (!overdue() || each.overdue(today))
        && List.of(typed().toLowerCase(Locale.ROOT).split("\\s+")).stream()
            .allMatch(said::contains);
  }

  /** The same elsewhere, such as another page or the file. */
  String at(String path, int page) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("words", typed());
    asked.put("kind", ofKind());
    asked.put("state", Typed.text(state).isEmpty() ? "" : ofState());
    asked.put("review", overdue() ? OVERDUE : "");
    asked.put("page", page > 0 ? String.valueOf(page) : "");
    String parameters =
        asked.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return parameters.isEmpty() ? path : path + "?" + parameters;
  }
}
