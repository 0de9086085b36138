package org.lodestar.app.referral.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.PrefillSource;
import org.lodestar.app.referral.document.AnswerWords;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.form.AnswerCheck;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Countries;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Kind;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SpokenLanguages;
import org.lodestar.vocabulary.ExploitationType;
import org.springframework.validation.MapBindingResult;

/** Makes questions for a page out of the definition of the form. */
final class Fields {
  private final Page page;
  private final AnswerWords words;

  Fields(Page page) {
    this.page = page;
    this.words = words(page);
  }

  static AnswerWords words(Page page) {
    return new AnswerWords(key -> page.t(key), page::has);
  }

  /** The questions of a section. */
  List<FieldView> views(Draft draft, List<Item> items, Answers shown, @Nullable Answers theirs) {
    return items.stream()
        .map(item -> view(item, shown, draft.sources().get(item.id()), theirs))
        .toList();
  }

  private FieldView view(
      Item item, Answers shown, @Nullable PrefillSource source, @Nullable Answers theirs) {
    return new FieldView(
        item,
        words.question(item),
        hint(item, source),
        options(item),
        groups(item),
        shown.list(item.id()),
        theirs == null ? null : theirs(item, shown, theirs));
  }

  private @Nullable String hint(Item item, @Nullable PrefillSource source) {
    String key = "referral.item." + item.id() + ".hint";
    List<String> parts = new ArrayList<>();
    if (page.has(key)) {
      parts.add(page.t(key));
    }
    if (!item.required()) {
      parts.add(page.t("referral.optional"));
    }
    if (source != null) {
      parts.add(page.name("referral.from", source));
    }
    return parts.isEmpty() ? null : String.join(" ", parts);
  }

  private @Nullable String theirs(Item item, Answers shown, Answers theirs) {
    List<String> other = theirs.list(item.id());
    if (other.equals(shown.list(item.id()))) {
      return null;
    }
    return other.isEmpty()
        ? page.t("site.summary.none")
        : String.join("; ", words.answers(item, other));
  }

  private List<Option> options(Item item) {
    return switch (item.kind()) {
      case Kind.Choice choice -> options(item, choice.values());
      case Kind.Ticks ticks ->
          item.id().equals("types") ? List.of() : options(item, ticks.values());
      case Kind.Confirmation confirmation ->
          List.of(Option.of(Answers.TICKED, page.t("referral.confirm")));
      case Kind.Country country ->
          Stream.concat(
                  Stream.of(Option.of(Countries.UNKNOWN, page.t("referral.value.UNKNOWN"))),
                  options(Countries.countries()).stream())
              .toList();
      case Kind.Language language -> options(SpokenLanguages.offered());
      default -> List.of();
    };
  }

  private List<Option> options(Item item, List<String> values) {
    return values.stream().map(value -> Option.of(value, words.answer(item, value))).toList();
  }

  private static List<Option> options(Map<String, String> names) {
    return names.entrySet().stream()
        .map(entry -> Option.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<Option.Group> groups(Item item) {
    if (!item.id().equals("types") || !(item.kind() instanceof Kind.Ticks ticks)) {
      return List.of();
    }
    Map<String, List<Option>> byHeading =
        ticks.values().stream()
            .map(ExploitationType::valueOf)
            .collect(
                Collectors.groupingBy(
                    type -> page.name("referral.heading", type.heading()),
                    java.util.LinkedHashMap::new,
                    Collectors.mapping(
                        type -> Option.of(type.name(), type.words()), Collectors.toList())));
    return byHeading.entrySet().stream()
        .map(entry -> new Option.Group(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** A form that shows these answers and says what is wrong with them. */
  static Form form(
      Page page, List<Item> items, Answers shown, AnswerCheck check, Set<Item> hidden) {
    Map<String, Object> typed = new HashMap<>();
    for (Item item : items) {
      List<String> values = shown.list(item.id());
      typed.put(
          item.id(), item.kind().most() > 1 ? values : values.stream().findFirst().orElse(""));
      if (item.kind() instanceof Kind.BirthDate) {
        List<String> parts = Asked.parts(values.stream().findFirst().orElse("--"));
        typed.put(item.id() + ".day", parts.get(0));
        typed.put(item.id() + ".month", parts.get(1));
        typed.put(item.id() + ".year", parts.get(2));
      }
    }
    MapBindingResult result = new MapBindingResult(typed, "form");
    for (Item item : items) {
      check
          .problem(item, shown.list(item.id()))
          .or(
              () ->
                  hidden.contains(item)
                      ? java.util.Optional.of("site.error.characters")
                      : java.util.Optional.empty())
          .ifPresent(key -> result.rejectValue(item.id(), key));
    }
    return new Form(result, page);
  }
}
