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
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Column;

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
    return page.t(key, said);
  }

  /** Each figure as it was told then, as that year is told now, and this year. */
  private Table figures() {
    Map<String, Row> then = rows(before);
    List<Table.Row> rows = new ArrayList<>();
    rows(now)
        .forEach(
            (key, row) -> {
              Row old = then.get(key);
              if (old != null) {
                rows.add(row(row, old));
              }
            });
    return new Table(
        t("publications.profile.same"),
        List.of(
            Column.of(t("publications.profile.compare.figure")),
            Column.ofNumbers(t("publications.profile.compare.then", before.labels().now())),
            Column.ofNumbers(t("publications.profile.compare.again", before.labels().now())),
            Column.ofNumbers(now.labels().now())),
        rows);
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

  private static Table.Row row(Row now, Row then) {
    PackDocument.Figure again = now.before();
    String label =
        now.now().isWhole() ? now.label() : now.now().figure().name() + ": " + now.label();
    return Table.Row.of(
        Cell.of(label),
        Cell.of(then.now().figure().shown()),
        Cell.of(again == null ? "–" : again.shown()),
        Cell.of(now.now().figure().shown()));
  }

  private Optional<Table> gaps(String caption, ProfileDocument of, ProfileDocument without) {
    Set<List<String>> others = Set.copyOf(gaps(without));
    List<Table.Row> rows =
        gaps(of).stream()
            .filter(each -> !others.contains(each))
            .map(each -> new Table.Row(each.stream().map(Cell::of).toList()))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                t(caption),
                List.of(
                    Column.of(t("publications.profile.compare.figure")),
                    Column.of(t("publications.profile.compare.why"))),
                rows));
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
