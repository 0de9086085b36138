package org.lodestar.app.publications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackChart.Row;
import org.lodestar.app.figures.PackChart.Value;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.publications.ProfileEstimate;
import org.lodestar.app.publications.ProfileEstimate.Part;
import org.lodestar.app.publications.ProfileEstimate.Range;

/** What a profile says of people whom nobody knows of: ranges, and never a number alone. */
final class ProfileHidden {
  private ProfileHidden() {}

  static List<String> notes(ProfileContext context) {
    ProfileEstimate estimate = context.estimate();
    if (estimate == null) {
      return List.of(context.t("publications.profile.estimate.none"));
    }
    List<String> notes = new ArrayList<>();
    notes.add(context.t("publications.profile.estimate.given"));
    estimate
        .warnings()
        .forEach(each -> notes.add(context.t("publications.profile.estimate.warning", each)));
    return notes;
  }

  static List<Grid> grids(ProfileContext context) {
    ProfileEstimate estimate = context.estimate();
    if (estimate == null) {
      return List.of();
    }
    List<Grid> grids = new ArrayList<>();
    grids.add(
        grid(
            context,
            "all",
            "what",
            List.of(
                List.of(
                    Cell.of(context.t("publications.profile.estimate.inAll")),
                    Cell.of(range(context, estimate.range()))),
                List.of(
                    Cell.of(
                        context.t(
                            "publications.profile.estimate.seen",
                            String.valueOf(estimate.lists()))),
                    Cell.of(number(estimate.seen()))))));
    grids.add(grid(context, "methods", "method", rows(context, estimate.methods())));
    if (!estimate.otherwise().isEmpty()) {
      grids.add(grid(context, "otherwise", "what", rows(context, estimate.otherwise())));
    }
    return grids;
  }

  /** From where to where it may be, below how many are known of; never a point within. */
  static List<PackChart> drawings(ProfileContext context) {
    ProfileEstimate estimate = context.estimate();
    if (estimate == null) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(
            context.t("publications.profile.estimate.seen", String.valueOf(estimate.lists())),
            new Range(estimate.seen(), estimate.seen()),
            number(estimate.seen())));
    rows.add(
        row(
            context.t("publications.profile.estimate.inAll"),
            estimate.range(),
            range(context, estimate.range())));
    for (Part each : estimate.methods()) {
      Range range = each.range();
      if (range != null) {
        rows.add(row(name(context, each), range, range(context, range)));
      }
    }
    return List.of(
        new PackChart(
            PackChart.Kind.RANGES,
            context.t("publications.profile.estimate.all"),
            rows.stream()
                .map(each -> each.name() + ": " + each.values().getFirst().words() + ".")
                .collect(Collectors.joining(" ")),
            context.t("publications.profile.estimate.howMany"),
            context.t("publications.profile.estimate.what"),
            "",
            List.of(),
            rows,
            null));
  }

  private static Row row(String name, Range range, String words) {
    return new Row(
        name,
        List.of(
            new Value(false, (double) range.low(), words),
            new Value(false, (double) range.high(), words)));
  }

  private static Grid grid(
      ProfileContext context, String caption, String first, List<List<Cell>> rows) {
    return new Grid(
        context.t("publications.profile.estimate." + caption),
        List.of(
            context.t("publications.profile.estimate." + first),
            context.t("publications.profile.estimate.howMany")),
        List.of(1),
        rows);
  }

  private static List<List<Cell>> rows(ProfileContext context, List<Part> parts) {
    return parts.stream()
        .map(each -> List.of(Cell.of(name(context, each)), Cell.of(range(context, each.range()))))
        .toList();
  }

  private static String name(ProfileContext context, Part part) {
    String key = "publications.profile.method." + part.name();
    return context.page().has(key) ? context.t(key) : otherMethod(context, part);
  }

  /** A variant is told in the analyst's words; a method that has no words here is another one. */
  private static String otherMethod(ProfileContext context, Part part) {
    return part.name().matches("[a-z0-9_.-]+")
        ? context.t("publications.profile.method.other")
        : part.name();
  }

  private static String range(ProfileContext context, @Nullable Range range) {
    return range == null
        ? context.t("publications.profile.estimate.noInterval")
        : context.t(
            "publications.profile.estimate.range", number(range.low()), number(range.high()));
  }

  private static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
