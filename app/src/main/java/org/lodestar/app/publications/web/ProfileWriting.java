package org.lodestar.app.publications.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.FigureFilter;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.IndicatorView;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.Told;
import org.lodestar.app.figures.YearTold;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.ProfileDocument;
import org.lodestar.app.publications.ProfileDocument.Definition;
import org.lodestar.app.publications.ProfileDocument.Group;
import org.lodestar.app.publications.ProfileDocument.Labels;
import org.lodestar.app.publications.ProfileDocument.Section;
import org.lodestar.app.publications.ProfileDocument.Stands;
import org.lodestar.app.publications.ProfileDocument.Version;
import org.lodestar.app.publications.ProfileSection;
import org.lodestar.app.publications.ProfileWords;
import org.lodestar.app.publications.ProfileYears;
import org.lodestar.app.publications.domain.EstimateReader;
import org.lodestar.app.publications.face.Profiles;
import org.lodestar.app.publications.face.ToldFigures;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Component;

/** Writes what a profile says, once for partners and once for everybody. It names no worker. */
@Component
class ProfileWriting {
  private final Profiles profiles;
  private final Figures figures;
  private final ClosedPeriods periods;
  private final ToldFigures told;
  private final ProfilePlan plan;

  ProfileWriting(
      Profiles profiles,
      Figures figures,
      ClosedPeriods periods,
      ToldFigures told,
      ProfilePlan plan) {
    this.profiles = profiles;
    this.figures = figures;
    this.periods = periods;
    this.told = told;
    this.plan = plan;
  }

  /** What it says: of a draft as things are now, of others as it was sealed. */
  ProfileDocument document(Worker worker, Page page, Profile profile) {
    return profile.proposed() == null
        ? document(worker, page, profile, null)
        : profile.proposed().document();
  }

  /**
   * What it says now.
   *
   * @param at when it goes to review; null for a draft
   */
  ProfileDocument document(Worker worker, Page page, Profile profile, @Nullable Instant at) {
    List<Snapshot> closed = periods.list(worker);
    Snapshot period =
        closed.stream()
            .filter(each -> each.number() == profile.base().period())
            .findFirst()
            .orElseThrow(NotFound::new);
    ProfileContext context = context(worker, page, profile, closed);
    List<Grid> threats = plan.threats(worker, page);
    List<Grid> actions = plan.plan(worker, page);
    return new ProfileDocument(
        page.t("publications.profile.title", context.year(0)),
        about(context, at),
        labels(context),
        stands(context, period),
        context.views().values().stream()
            .map(each -> definition(context, each))
            .sorted(java.util.Comparator.comparing(Definition::name))
            .toList(),
        version(context, false, threats, actions),
        version(context, true, threats, actions));
  }

  private ProfileContext context(Worker worker, Page page, Profile profile, List<Snapshot> closed) {
    Profile.Base base = profile.base();
    Map<String, IndicatorView> views = new TreeMap<>();
    figures
        .asOf(worker, base.period(), ProfileSection.all())
        .forEach(each -> views.put(each.line().measure().code(), each));
    List<Told> all = told.all();
    YearTold settling =
        new YearTold(all.stream().filter(Told::isWhole).map(Told::figure).toList(), all);
    Map<String, IndicatorLine> open = new TreeMap<>();
    views.forEach((code, view) -> open.put(code, settling.settled(view.line())));
    return new ProfileContext(
        page,
        base,
        views,
        open,
        closing(worker, base, closed),
        profiles.words(worker, profile.id()),
        profile.estimate().isEmpty() ? null : EstimateReader.read(profile.estimate()),
        new FigureWords(page));
  }

  /** Nothing where it stands on the period that closed the year. */
  private Map<String, IndicatorLine> closing(
      Worker worker, Profile.Base base, List<Snapshot> closed) {
    return ProfileYears.closing(base.year(), closed)
        .filter(each -> each.number() != base.period())
        .map(each -> figures.asOf(worker, each.number(), new FigureFilter(null, true)))
        .stream()
        .flatMap(Collection::stream)
        .collect(Collectors.toMap(each -> each.measure().code(), each -> each));
  }

  private static List<String> about(ProfileContext context, @Nullable Instant at) {
    Page page = context.page();
    List<String> about = new ArrayList<>();
    about.add(
        page.t("publications.profile.about", context.figures().period(context.base().months())));
    if (context.base().edition() > 1) {
      about.add(
          page.t(
              "publications.profile.edition",
              String.valueOf(context.base().edition()),
              context.base().why()));
    }
    about.add(
        at == null
            ? page.t("publications.profile.draft")
            : page.t("publications.profile.stoodOn", page.date(at)));
    return about;
  }

  private static Labels labels(ProfileContext context) {
    return new Labels(
        context.t("publications.profile.column.figure"),
        context.year(0),
        context.year(1),
        context.t("publications.profile.column.change"),
        context.t("publications.profile.column.heading"),
        context.t("publications.pack.definitions"),
        context.t("publications.pack.column.means"));
  }

  private static Stands stands(ProfileContext context, Snapshot period) {
    return new Stands(
        period.number(),
        period.digest(),
        period.period().last(),
        context.t(
            "publications.profile.stands",
            String.valueOf(period.number()),
            context.figures().month(period.period().last()),
            period.digest()));
  }

  private static Definition definition(ProfileContext context, IndicatorView view) {
    var measure = view.line().measure();
    return new Definition(
        measure.code(),
        context.figures().name(measure),
        context.figures().meaning(measure),
        measure.formulaText(),
        view.line().missing().isEmpty()
            ? view.since().values().stream()
                .max(java.util.Comparator.naturalOrder())
                .map(context.figures()::month)
                .orElse("")
            : "");
  }

  private static Version version(
      ProfileContext context, boolean forAll, List<Grid> threats, List<Grid> actions) {
    ProfileFigures told = new ProfileFigures(context, forAll);
    List<Section> sections =
        Arrays.stream(ProfileSection.values())
            .filter(each -> !forAll || !each.isClosed())
            .map(
                each ->
                    section(
                        context,
                        told,
                        each,
                        forAll,
                        switch (each) {
                          case THREATS -> threats;
                          case HIDDEN -> ProfileHidden.grids(context);
                          case PLAN -> actions;
                          case GAPS -> List.of(new ProfileGaps(context, told, forAll).grid());
                          default -> List.of();
                        }))
            .toList();
    List<Group> groups = sections.stream().flatMap(each -> each.groups().stream()).toList();
    return new Version(sections, told.told(groups));
  }

  private static Section section(
      ProfileContext context,
      ProfileFigures told,
      ProfileSection section,
      boolean forAll,
      List<Grid> grids) {
    List<String> notes = new ArrayList<>(told.notes(section));
    if (section == ProfileSection.HIDDEN) {
      notes.addAll(ProfileHidden.notes(context));
    }
    if (section == ProfileSection.PLAN && grids.isEmpty()) {
      notes.add(context.t("publications.profile.plan.none"));
    }
    if (section == ProfileSection.THREATS && grids.isEmpty()) {
      notes.add(context.t("publications.pack.threats.none"));
    }
    return new Section(
        section.slug(),
        context.page().name("publications.profile.section", section),
        told.keepsAllBack(section)
            ? List.of(context.t("publications.profile.keptBack"))
            : said(context, section, forAll),
        told.groups(section),
        notes,
        grids,
        section == ProfileSection.HIDDEN ? ProfileHidden.drawings(context) : List.of());
  }

  private static List<String> said(ProfileContext context, ProfileSection section, boolean forAll) {
    ProfileWords words = Objects.requireNonNull(context.words().get(section));
    if (!words.nothing().isEmpty()) {
      return List.of(context.t("publications.profile.nothing", words.nothing()));
    }
    Stream<String> closed =
        forAll
            ? Stream.empty()
            : Typed.lines(words.closed()).stream()
                .map(each -> context.t("publications.profile.closedWords", each));
    return Stream.concat(Typed.lines(words.open()).stream(), closed).toList();
  }
}
