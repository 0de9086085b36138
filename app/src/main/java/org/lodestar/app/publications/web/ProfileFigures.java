package org.lodestar.app.publications.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownBlock;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownHeading;
import org.lodestar.app.figures.Told;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.publications.ProfileDocument.Group;
import org.lodestar.app.publications.ProfileDocument.Row;
import org.lodestar.app.publications.ProfileSection;
import org.lodestar.app.publications.ProfileSection.Split;
import org.lodestar.app.publications.ProfileYears;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure.Unit;
import org.lodestar.measures.Period;

/** The figures of a profile: those of one of its two versions. */
final class ProfileFigures {
  private final ProfileContext context;
  private final Map<String, IndicatorLine> lines;
  private final boolean forAll;

  ProfileFigures(ProfileContext context, boolean forAll) {
    this.context = context;
    this.lines = context.lines(forAll);
    this.forAll = forAll;
  }

  private IndicatorLine line(String code) {
    return Objects.requireNonNull(lines.get(code), code);
  }

  /** Tables of figures of a section. */
  List<Group> groups(ProfileSection section) {
    List<Group> groups = new ArrayList<>();
    String title = context.page().name("publications.profile.section", section);
    whole(context.t("publications.profile.group", title, context.year(0)), section.codes(), groups);
    whole(context.t("publications.profile.funnel", context.year(0)), section.funnel(), groups);
    section.splits().stream()
        .map(this::split)
        .filter(each -> !each.rows().isEmpty())
        .forEach(groups::add);
    return groups;
  }

  private void whole(String caption, List<String> codes, List<Group> groups) {
    if (!codes.isEmpty()) {
      groups.add(new Group(caption, false, codes.stream().map(each -> row(line(each))).toList()));
    }
  }

  private Row row(IndicatorLine line) {
    ShownFigure now = figure(line, 0);
    ShownFigure before = figure(line, 1);
    return new Row(
        context.figures().name(line.measure()),
        new Told("", "", kept(line, now)),
        kept(line, before),
        change(line, now, before));
  }

  private ShownFigure figure(IndicatorLine line, int back) {
    int year = context.base().year() - back;
    return ProfileYears.figure(line.measure(), line.series(), year)
        .orElseGet(
            () ->
                new ShownFigure(
                    ProfileYears.of(year),
                    new Figure.Unknown(
                        ProfileYears.of(year), Figure.Why.NOT_PUBLISHED, new TreeSet<>())));
  }

  private PackDocument.Figure kept(IndicatorLine line, ShownFigure figure) {
    FigureWords words = context.figures();
    String shown =
        Stream.of(
                words.figure(line.measure(), figure),
                words.of(line.measure(), figure),
                words.quality(figure))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return PackDocument.Figure.of(line, words.name(line.measure()), figure, shown);
  }

  /** Only where both are shown, and counted in the same way. */
  private String change(IndicatorLine line, ShownFigure now, ShownFigure before) {
    if (!(now.figure() instanceof Figure.Known known)
        || !(before.figure() instanceof Figure.Known old)) {
      return "";
    }
    YearMonth broken = broken(line.measure().code(), before.period(), now.period());
    if (broken != null) {
      return context.t("publications.profile.change.broken", context.figures().month(broken));
    }
    YearMonth begun = line.begun();
    if (begun != null && line.beganWithin(ProfileYears.of(context.base().year() - 1))) {
      return context.t("publications.profile.change.began", context.figures().month(begun));
    }
    int way = known.value().compareTo(old.value());
    String kind = line.measure().unit() == Unit.NUMBER ? "count" : "level";
    return context.t(
        "publications.profile.change." + kind + (way > 0 ? ".up" : way < 0 ? ".down" : ".same"));
  }

  /** The month after the first of a series in which it is broken; null where it is not. */
  private @Nullable YearMonth broken(String code, Period before, Period now) {
    return breaks(code)
        .filter(each -> each.isAfter(before.first()) && !each.isAfter(now.last()))
        .findFirst()
        .orElse(null);
  }

  Stream<YearMonth> breaks(String code) {
    return notes(code).filter(each -> each.kind() == SeriesNote.Kind.BREAK).map(SeriesNote::month);
  }

  private Stream<SeriesNote> notes(String code) {
    YearMonth first = ProfileYears.of(context.base().year() - 1).first();
    return Objects.requireNonNull(context.views().get(code)).notes().stream()
        .filter(each -> !each.month().isBefore(first))
        .filter(each -> !each.month().isAfter(context.base().months().last()));
  }

  private Group split(Split split) {
    IndicatorLine line = line(split.code());
    FigureWords words = context.figures();
    return new Group(
        context.t(
            "publications.profile.split",
            words.name(line.measure()),
            words.dimension(split.dimension()).toLowerCase(Locale.UK),
            context.year(0)),
        true,
        headings(split).stream()
            .map(
                each ->
                    new Row(
                        words.heading(split.dimension(), each.code()),
                        new Told(split.dimension(), each.code(), kept(line, each.figure())),
                        null,
                        ""))
            .toList());
  }

  /** Headings of this year; of another year none are told here. */
  List<ShownHeading> headings(Split split) {
    return line(split.code())
        .series()
        .headings()
        .getOrDefault(split.dimension(), List.of())
        .stream()
        .filter(each -> each.figure().period().equals(context.base().months()))
        .toList();
  }

  /**
   * Whether a section tells no figure of this year and keeps some back: then nothing is said above
   * them that they do not bear out.
   */
  boolean keepsAllBack(ProfileSection section) {
    List<ShownFigure> figures =
        Stream.concat(
                section.codes().stream().map(each -> figure(line(each), 0)),
                section.splits().stream()
                    .flatMap(each -> headings(each).stream())
                    .map(ShownHeading::figure))
            .toList();
    return figures.stream().noneMatch(ShownFigure::isKnown)
        && figures.stream().anyMatch(ShownFigure::isKeptBack);
  }

  /** Whether some of its figures of this year are kept back. */
  boolean keepsBack(String code) {
    return figure(line(code), 0).isKeptBack()
        || Arrays.stream(ProfileSection.values())
            .flatMap(each -> each.splits().stream())
            .filter(each -> each.code().equals(code))
            .flatMap(each -> headings(each).stream())
            .anyMatch(each -> each.figure().isKeptBack());
  }

  /** Whether the year came out otherwise when it was closed. */
  boolean wasCorrected(String code) {
    IndicatorLine then = context.closing().get(code);
    return then != null
        && ProfileYears.figure(then.measure(), then.series(), context.base().year())
            .filter(each -> !kept(then, each).isSame(figure(line(code), 0)))
            .isPresent();
  }

  /** What is to be known beside the figures of a section; words of notes are for partners. */
  List<String> notes(ProfileSection section) {
    Stream<String> said =
        Stream.concat(section.codes().stream(), section.splits().stream().map(Split::code))
            .distinct()
            .flatMap(
                code ->
                    notes(code)
                        .filter(each -> !forAll || each.kind() == SeriesNote.Kind.BREAK)
                        .map(each -> note(code, each)));
    Stream<String> together =
        blocks(section)
            .map(
                each ->
                    context.t(
                        "publications.profile.together",
                        each.figure().name(),
                        each.figure().shown()));
    return Stream.concat(together, said).toList();
  }

  /** Three years together of what of this year is kept back, where that may be told. */
  private Stream<Told> blocks(ProfileSection section) {
    return Stream.concat(section.codes().stream(), section.funnel().stream())
        .distinct()
        .map(this::line)
        .filter(line -> figure(line, 0).isKeptBack())
        .flatMap(line -> line.series().block().stream().flatMap(block -> together(line, block)));
  }

  private Stream<Told> together(IndicatorLine line, ShownBlock block) {
    return block.offer() == ShownBlock.Offer.NOTHING
        ? Stream.empty()
        : Stream.of(
            new Told(
                "",
                "",
                PackDocument.Figure.of(
                    line,
                    context.figures().name(line.measure()),
                    block.shown(),
                    context.figures().block(line.measure(), block))));
  }

  private String note(String code, SeriesNote note) {
    String name = context.figures().name(line(code).measure());
    String month = context.figures().month(note.month());
    return forAll
        ? context.t("publications.profile.note.break", name, month)
        : context.t(
            "publications.profile.note",
            name,
            month,
            context.page().name("figures.note.kind", note.kind()),
            note.words());
  }

  /**
   * All that a version tells. To everybody also the shorter periods within are told, so that what
   * is told later fits.
   */
  List<Told> told(List<Group> groups) {
    List<Told> told = new ArrayList<>();
    groups.forEach(
        group ->
            group
                .rows()
                .forEach(
                    row -> {
                      told.add(row.now());
                      if (row.before() != null) {
                        told.add(new Told("", "", row.before()));
                      }
                    }));
    Arrays.stream(ProfileSection.values())
        .filter(each -> !forAll || !each.isClosed())
        .forEach(each -> blocks(each).forEach(told::add));
    if (forAll) {
      lines.values().forEach(line -> told.addAll(within(line)));
    }
    return told.stream().distinct().toList();
  }

  private List<Told> within(IndicatorLine line) {
    Period both =
        new Period(
            ProfileYears.of(context.base().year() - 1).first(), context.base().months().last());
    return Stream.concat(line.series().years().stream(), line.series().figures().stream())
        .filter(each -> both.contains(each.period().first()) && both.contains(each.period().last()))
        .map(each -> new Told("", "", kept(line, each)))
        .toList();
  }
}
