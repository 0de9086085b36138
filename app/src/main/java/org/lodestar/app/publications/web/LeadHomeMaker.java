package org.lodestar.app.publications.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardOutlook;
import org.lodestar.app.boards.BoardOutlook.Ahead;
import org.lodestar.app.boards.face.BoardOutlooks;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.figures.FigureFilter;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.publications.web.LeadHome.Few;
import org.lodestar.app.publications.web.LeadHome.Tile;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Spark;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.MovedAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.face.PlanStandings;
import org.lodestar.app.strategy.wording.PlanBars;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.lodestar.app.voice.face.Voices;
import org.lodestar.measures.Measure.Standing;
import org.springframework.stereotype.Component;

/** Draws the home of a strategic lead from what all rooms of the plan say. */
@Component
class LeadHomeMaker {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int FEW = 3;
  private static final int FIGURES = 8;
  private static final int A_MONTH = 30;

  private final PlanStandings standings;
  private final Planning planning;
  private final BoardOutlooks boards;
  private final Packs packs;
  private final ClosedPeriods periods;
  private final Voices voices;
  private final Threats threats;
  private final Figures figures;

  LeadHomeMaker(
      PlanStandings standings,
      Planning planning,
      BoardOutlooks boards,
      Packs packs,
      ClosedPeriods periods,
      Voices voices,
      Threats threats,
      Figures figures) {
    this.standings = standings;
    this.planning = planning;
    this.boards = boards;
    this.packs = packs;
    this.periods = periods;
    this.voices = voices;
    this.threats = threats;
    this.figures = figures;
  }

  LeadHome home(Worker worker, Page page) {
    BoardOutlook outlook = boards.get(worker);
    Optional<PlanStandings.Whole> now = standings.now(worker);
    List<IndicatorLine> watched = figures.list(worker, new FigureFilter(null, false));
    return new LeadHome(
        coming(worker, page, outlook),
        late(worker, page, now.orElse(null), outlook),
        now.map(each -> plan(worker, page, each, outlook.lastMet())).orElse(null),
        tiles(page, watched),
        unknown(page, watched));
  }

  private List<Line> coming(Worker worker, Page page, BoardOutlook outlook) {
    List<Line> coming = new ArrayList<>();
    outlook.ahead().stream().limit(2).forEach(each -> coming.add(meeting(worker, page, each)));
    if (outlook.ahead().isEmpty()) {
      coming.add(new Line(page.t("publications.lead.meeting.none"), "/boards", "", null));
    }
    periods
        .next(worker)
        .map(each -> page.t("publications.lead.period", new FigureWords(page).period(each)))
        .ifPresent(each -> coming.add(waits(page, each, "/figures/periods")));
    int unanswered =
        page.reaches("/voice")
            ? voices.unanswered(worker).stream().mapToInt(each -> each.unanswered().size()).sum()
            : 0;
    if (unanswered > 0) {
      coming.add(waits(page, page.t("publications.lead.voice", unanswered), "/voice"));
    }
    LocalDate today = planning.today();
    long again =
        page.reaches("/threats")
            ? threats.list(worker).stream().filter(each -> each.threat().overdue(today)).count()
            : 0;
    if (again > 0) {
      coming.add(waits(page, page.t("publications.lead.threats", again), "/threats"));
    }
    return coming;
  }

  private static Line waits(Page page, String title, String href) {
    return new Line(title, href, "", new Mark(page.t("publications.lead.waits"), "due"));
  }

  private Line meeting(Worker worker, Page page, Ahead ahead) {
    long days = ChronoUnit.DAYS.between(planning.today(), ahead.meeting().day());
    String asked =
        ahead.decisions().isEmpty()
            ? page.t("publications.lead.decisions.none")
            : page.t(
                "publications.lead.decisions",
                ahead.decisions().size(),
                String.join("; ", ahead.decisions()));
    return new Line(
        page.t(
            "publications.lead.meeting",
            ahead.board().shown(),
            page.date(ahead.meeting().day()),
            days),
        BoardWords.href(ahead.meeting()),
        asked,
        pack(worker, page, ahead));
  }

  private Mark pack(Worker worker, Page page, Ahead ahead) {
    UUID meeting = ahead.meeting().id();
    List<Pack> its =
        packs.list(worker, ahead.board().id(), 1).packs().stream()
            .filter(each -> meeting.equals(each.content().meeting()))
            .toList();
    if (its.stream().anyMatch(each -> !each.isDraft())) {
      return new Mark(page.t("publications.lead.pack.FROZEN"), "done");
    }
    return its.isEmpty()
        ? new Mark(page.t("publications.lead.pack.none"), "overdue")
        : new Mark(page.t("publications.lead.pack.DRAFT"), "due");
  }

  /** Actions of the plan, then what boards asked for. */
  private Few late(
      Worker worker, Page page, PlanStandings.@Nullable Whole now, BoardOutlook outlook) {
    List<JudgedAction> red =
        now == null
            ? List.of()
            : now.actions().stream()
                .filter(each -> each.standing() == ActionStanding.RED)
                .sorted(Comparator.comparing(LeadHomeMaker::due))
                .toList();
    PlanWords words = planning.about(worker, page, red);
    List<Line> lines =
        Stream.concat(
                red.stream().map(each -> late(page, words, each)),
                outlook.late().stream().map(each -> late(page, each)))
            .toList();
    return few(page, lines, now == null ? "/boards" : href(now) + "?standing=RED");
  }

  private static LocalDate due(JudgedAction judged) {
    return Objects.requireNonNullElse(judged.action().planned().span().due(), LocalDate.MAX);
  }

  private static Line late(Page page, PlanWords words, JudgedAction judged) {
    Planned planned = judged.action().planned();
    return new Line(
        words.title(judged.action()),
        PlanWords.href(judged.action()),
        Stream.of(whose(page, words, planned.parties()), words.due(planned.span().due()))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(PlanWords.BETWEEN)),
        state(page, ActionStanding.RED));
  }

  private static String whose(Page page, PlanWords words, Planned.Parties parties) {
    String owner = words.body(parties.owner());
    String lead = words.lead(parties);
    return owner.isEmpty() && lead.isEmpty()
        ? page.t("strategy.owner.none")
        : Stream.of(owner, lead)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(PlanWords.BETWEEN));
  }

  /** What is to be done was typed freely, so that it stands on the page of the board alone. */
  private static Line late(Page page, BoardOutlook.Late late) {
    BoardAction.Content content = late.action().content();
    String post = content.post().isEmpty() ? page.t("publications.pack.worker") : content.post();
    return new Line(
        page.t("publications.lead.asked", late.board().shown()),
        BoardWords.href(late.board().id()) + "#actions",
        post + PlanWords.BETWEEN + page.t("strategy.dueOn", page.date(content.due())),
        new Mark(page.t("boards.board.late"), "overdue"));
  }

  private static Mark state(Page page, ActionStanding standing) {
    return new Mark(PlanBars.letter(page, standing), PlanWords.tone(standing));
  }

  private static Few few(Page page, List<Line> lines, String href) {
    return new Few(
        lines.stream().limit(FEW).toList(),
        lines.size() > FEW ? page.t("publications.lead.more", lines.size()) : "",
        href);
  }

  private static String href(PlanStandings.Whole now) {
    return "/plan/" + now.strategy().id();
  }

  /** What moved since the last board; before the first one, within a month. */
  private LeadHome.Plan plan(
      Worker worker, Page page, PlanStandings.Whole now, @Nullable LocalDate lastMet) {
    LocalDate since = lastMet == null ? planning.today().minusDays(A_MONTH) : lastMet;
    List<MovedAction> moved =
        standings.moved(worker, now, since.plusDays(1).atStartOfDay(LONDON).toInstant());
    return new LeadHome.Plan(
        now.strategy().title(),
        href(now),
        PlanBars.of(page, now.strategy(), now.actions()),
        page.t("publications.lead.moved", page.date(since)),
        few(page, moved.stream().map(each -> moved(page, each)).toList(), href(now)));
  }

  private static Line moved(Page page, MovedAction moved) {
    ActionStanding now = Objects.requireNonNull(moved.judged().standing());
    return new Line(
        page.t(
            "strategy.numbered",
            String.valueOf(moved.judged().action().number()),
            moved.judged().action().title()),
        PlanWords.href(moved.judged().action()),
        page.t(
            "publications.lead.moved.from",
            page.name("strategy.short", moved.before()),
            page.name("strategy.short", now)),
        state(page, now));
  }

  private static List<Tile> tiles(Page page, List<IndicatorLine> watched) {
    return watched.stream()
        .filter(LeadHomeMaker::isTold)
        .limit(FIGURES)
        .map(each -> tile(new FigureWords(page), page, each))
        .toList();
  }

  private static boolean isTold(IndicatorLine line) {
    return line.series().last().filter(ShownFigure::isKnown).isPresent();
  }

  private static Tile tile(FigureWords words, Page page, IndicatorLine line) {
    ShownFigure last = line.series().last().orElseThrow();
    var target = line.watching().target();
    String standing = words.standing(line.standing());
    return new Tile(
        words.name(line.measure()),
        "/figures/" + line.measure().code(),
        words.figure(line.measure(), last),
        words.period(last.period()),
        Spark.of(line.series().figures().stream().map(ShownFigure::value).toList()),
        target == null ? "" : page.t("figures.aimed", words.value(line.measure(), target)),
        standing == null
            ? null
            : new Mark(standing, line.standing() == Standing.MET ? "done" : "due"));
  }

  private static String unknown(Page page, List<IndicatorLine> watched) {
    long without = watched.stream().filter(each -> !isTold(each)).count();
    return without == 0 ? "" : page.t("publications.lead.unknown", without);
  }
}
