package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Accusation;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedUncertainDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DefencePoint;

/** What somebody is suspected of, and when it is said to have been done. */
record AccusationForm(
    @Nullable
        @NotBlank(message = "casework.custody.words.missing")
        @Size(max = 2000, message = "casework.tooLong")
        String words,
    @Nullable @ReadableUncertainDate TypedUncertainDate act,
    @Nullable @Size(max = 1000, message = "casework.tooLong") String where,
    @Nullable Set<String> groups) {
  static List<Asked> asked(Page page, LocalDate today) {
    String words = "casework.custody";
    return List.of(
        Asked.area(page, words + ".words").rows(3).most(2000),
        Asked.uncertainDate(page, words + ".act"),
        Asked.area(page, words + ".where").rows(3).most(1000),
        Asked.boxes(page, words + ".groups", groups(today)));
  }

  private static List<Option> groups(LocalDate today) {
    return DefencePoint.list(DefencePoint.Kind.GROUP, today).stream()
        .map(point -> Option.of(point.code(), point.words()))
        .toList();
  }

  static AccusationForm fresh() {
    return new AccusationForm("", TypedUncertainDate.empty(), "", Set.of());
  }

  static AccusationForm of(Accusation said) {
    return new AccusationForm(
        said.words().text(),
        UncertainDates.shown(said.act()),
        PersonalText.shown(said.where()),
        Set.copyOf(said.groups()));
  }

  Accusation accusation(LocalDate today) {
    Set<String> ticked = Typed.set(groups);
    return new Accusation(
        PersonalText.needed(words),
        UncertainDates.of(act),
        groups(today).stream().map(Option::value).filter(ticked::contains).toList(),
        PersonalText.typed(where));
  }
}
