package org.lodestar.app.publications.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lodestar.app.figures.IndicatorView;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.publications.ProfileSection;

/** What a profile does not know, found by itself: nobody has to remember it. */
final class ProfileGaps {
  private final ProfileContext context;
  private final ProfileFigures figures;
  private final boolean forAll;
  private final List<List<Cell>> rows = new ArrayList<>();

  ProfileGaps(ProfileContext context, ProfileFigures figures, boolean forAll) {
    this.context = context;
    this.figures = figures;
    this.forAll = forAll;
  }

  /** The table of gaps. */
  Grid grid() {
    ProfileSection.all().stream()
        .map(each -> Objects.requireNonNull(context.views().get(each)))
        .sorted(Comparator.comparing(each -> name(each)))
        .forEach(this::gaps);
    String estimate = context.estimate() == null ? "estimate" : "range";
    rows.add(
        List.of(
            Cell.of(context.page().name("publications.profile.section", ProfileSection.HIDDEN)),
            Cell.of(context.t("publications.profile.gap." + estimate))));
    return new Grid(
        context.t("publications.profile.gaps.found"),
        context.columns("unknown", "why"),
        List.of(),
        rows);
  }

  private String name(IndicatorView view) {
    return context.figures().name(view.line().measure());
  }

  private void gaps(IndicatorView view) {
    String code = view.line().measure().code();
    if (!view.line().missing().isEmpty()) {
      add(view, "missing", kinds(view));
      return;
    }
    since(view).ifPresent(month -> add(view, "since", context.figures().month(month)));
    if (figures.keepsBack(code)) {
      add(view, "kept", "");
    }
    figures.breaks(code).forEach(month -> add(view, "break", context.figures().month(month)));
    if (!forAll && figures.wasCorrected(code)) {
      add(view, "late", "");
    }
  }

  private void add(IndicatorView view, String why, String said) {
    rows.add(
        List.of(Cell.of(name(view)), Cell.of(context.t("publications.profile.gap." + why, said))));
  }

  private String kinds(IndicatorView view) {
    return view.line().missing().stream()
        .sorted()
        .map(context.figures()::kind)
        .collect(Collectors.joining(", "));
  }

  /** The month since which all of it is told, where the year began before. */
  private Optional<YearMonth> since(IndicatorView view) {
    return view.since().values().stream()
        .max(Comparator.naturalOrder())
        .filter(each -> each.isAfter(context.base().months().first()));
  }
}
