package org.lodestar.app.publications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.publications.ProfileDocument;
import org.lodestar.app.publications.ProfileDocument.Definition;
import org.lodestar.app.publications.ProfileDocument.Row;
import org.lodestar.app.publications.ProfileDocument.Section;
import org.lodestar.app.publications.ProfileDocument.Version;
import org.lodestar.app.publications.ProfileSection;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;

/**
 * How a profile differs from the one of the year before: in figures, in gaps, in what is counted.
 */
final class ProfileDifference {
  private final Page page;
  private final ProfileDocument now;
  private final ProfileDocument before;
  private final Function<ProfileDocument, Version> version;

  /**
   * Compares two.
   *
   * @param version which of the two versions of each
   */
  ProfileDifference(
      Page page,
      ProfileDocument now,
      ProfileDocument before,
      Function<ProfileDocument, Version> version) {
    this.page = page;
    this.now = now;
    this.before = before;
    this.version = version;
  }

  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    Table figures = figures();
    if (!figures.rows().isEmpty()) {
      tables.add(figures);
    }
    gaps("publications.profile.gone", before, now).ifPresent(tables::add);
    gaps("publications.profile.fresh", now, before).ifPresent(tables::add);
    return tables;
  }

  private String t(String key, Object... said) {
    return page.english(key, said);
  }

  private record Compared(Row now, Row then) {
    String label() {
      return now.now().isWhole() ? now.label() : now.now().figure().name() + ": " + now.label();
    }

    String again() {
      PackDocument.Figure again = now.before();
      return again == null ? "–" : again.shown();
    }
  }

  /** Each figure as it was told then, as that year is told now, and this year. */
  private Table figures() {
    Map<String, Row> then = rows(before);
    List<Compared> both = new ArrayList<>();
    rows(now)
        .forEach(
            (key, row) -> {
              Row old = then.get(key);
              if (old != null) {
                both.add(new Compared(row, old));
              }
            });
    String year = before.labels().now();
    return Table.of(
        t("publications.profile.same"),
        both,
        Part.words(t("publications.profile.compare.figure"), Compared::label),
        Part.number(
            t("publications.profile.compare.then", year),
            each -> each.then().now().figure().shown()),
        Part.number(t("publications.profile.compare.again", year), Compared::again),
        Part.number(now.labels().now(), each -> each.now().now().figure().shown()));
  }

  private Map<String, Row> rows(ProfileDocument document) {
    return version
        .apply(document)
        .rows()
        .collect(
            Collectors.toMap(
                ProfileDifference::key,
                each -> each,
                (one, two) -> one,
                java.util.LinkedHashMap::new));
  }

  private static String key(Row row) {
    return String.join("/", row.now().figure().code(), row.now().dimension(), row.now().heading());
  }

  private Optional<Table> gaps(String caption, ProfileDocument of, ProfileDocument without) {
    Set<List<String>> others = Set.copyOf(gaps(without));
    List<List<String>> rows = gaps(of).stream().filter(each -> !others.contains(each)).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Table.of(
                t(caption),
                rows,
                Part.words(t("publications.profile.compare.figure"), List::getFirst),
                Part.words(t("publications.profile.compare.why"), List::getLast)));
  }

  private List<List<String>> gaps(ProfileDocument of) {
    return version.apply(of).sections().stream()
        .filter(each -> each.id().equals(ProfileSection.GAPS.slug()))
        .map(Section::grids)
        .flatMap(List::stream)
        .flatMap(each -> each.rows().stream())
        .map(row -> row.stream().map(PackDocument.Cell::text).toList())
        .distinct()
        .toList();
  }

  /** Indicators that came, went, or are counted otherwise. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    Map<String, Definition> old = definitions(before);
    Map<String, Definition> fresh = definitions(now);
    fresh.values().stream()
        .filter(each -> !old.containsKey(each.code()))
        .forEach(each -> words.add(t("publications.profile.compare.came", each.name())));
    old.values().stream()
        .filter(each -> !fresh.containsKey(each.code()))
        .forEach(each -> words.add(t("publications.profile.compare.went", each.name())));
    fresh.values().stream()
        .filter(each -> old.containsKey(each.code()))
        .filter(
            each -> !each.formula().equals(Objects.requireNonNull(old.get(each.code())).formula()))
        .forEach(each -> words.add(t("publications.profile.compare.otherwise", each.name())));
    return words;
  }

  private Map<String, Definition> definitions(ProfileDocument document) {
    return ProfilePages.counts(document, version.apply(document)).stream()
        .collect(
            Collectors.toMap(
                Definition::code, each -> each, (one, two) -> one, java.util.LinkedHashMap::new));
  }
}
