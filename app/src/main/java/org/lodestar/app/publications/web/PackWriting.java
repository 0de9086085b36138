package org.lodestar.app.publications.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.figures.FigureFilter;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.figures.wording.Meanwhile;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.ledger.Milestones;
import org.lodestar.app.ledger.PartnerScores;
import org.lodestar.app.ledger.PartnerScores.PartnerScore;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.risks.face.Risks;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.ActionNews;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.WhoseWord;
import org.lodestar.app.strategy.face.OwnerAsks;
import org.lodestar.app.strategy.face.PlanNews;
import org.lodestar.app.strategy.face.SaidForOwners;
import org.lodestar.app.voice.face.Advisers;
import org.lodestar.app.voice.face.Voices;
import org.springframework.stereotype.Component;

/** Writes what a pack says: of a draft as things are now, of a frozen one as it was frozen. */
@Component
class PackWriting {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Boards boards;
  private final BoardMeetings meetings;
  private final ReportChoices choices;
  private final Figures figures;
  private final Risks risks;
  private final Threats threats;
  private final Advisers advisers;
  private final Voices voices;
  private final RiskFrame frame;
  private final PlanNews news;
  private final SaidForOwners said;
  private final OwnerAsks asks;
  private final Packs packs;
  private final OwnAddress own;
  private final List<PartnerScores> scores;
  private final Meanwhile meanwhile;

  PackWriting(
      Boards boards,
      BoardMeetings meetings,
      ReportChoices choices,
      Figures figures,
      Risks risks,
      Threats threats,
      Advisers advisers,
      Voices voices,
      RiskFrame frame,
      PlanNews news,
      SaidForOwners said,
      OwnerAsks asks,
      Packs packs,
      OwnAddress own,
      List<PartnerScores> scores,
      List<Milestones> milestones) {
    this.boards = boards;
    this.meetings = meetings;
    this.choices = choices;
    this.figures = figures;
    this.risks = risks;
    this.threats = threats;
    this.advisers = advisers;
    this.voices = voices;
    this.frame = frame;
    this.news = news;
    this.said = said;
    this.asks = asks;
    this.packs = packs;
    this.own = own;
    this.scores = List.copyOf(scores);
    this.meanwhile = new Meanwhile(milestones);
  }

  PackDocument document(Worker worker, Page page, Pack pack) {
    return pack.frozen() != null ? pack.frozen().document() : document(worker, page, pack, null);
  }

  /**
   * What it says now.
   *
   * @param at when it is frozen; null for a draft
   */
  PackDocument document(Worker worker, Page page, Pack pack, @Nullable Instant at) {
    Pack.Content content = pack.content();
    Boards.View board = boards.get(worker, pack.body());
    MeetingView meeting =
        content.meeting() == null ? null : meetings.get(worker, pack.body(), content.meeting());
    PackContext context = context(worker, page, pack);
    Snapshot period = choices.closed(worker, content.period());
    LocalDate since = since(board, meeting, context.strategy());
    PackCharts charts = new PackCharts(context);
    Map<UUID, ActionNews> told =
        news.since(worker, context.strategy().id(), context.actions(), since);
    PackPlan plan =
        new PackPlan(
            context,
            charts,
            told,
            whose(worker, context, told),
            asks.silent(worker, context.strategy().id(), context.actions()));
    PackBoard asked =
        new PackBoard(
            context,
            board,
            meeting,
            content.written().decisions(),
            own.known().orElse(""),
            frame.planning().today());
    PackRisks seen =
        new PackRisks(
            context,
            frame.words(worker, page, List.of()),
            risks.list(worker),
            page.reaches("/threats") ? threats.list(worker) : List.of(),
            risks.since(worker, since.plusDays(1).atStartOfDay(LONDON).toInstant()),
            risks.unchecked(worker),
            frame.planning().today());
    Telling telling = new Telling();
    telling.add(asked.asks());
    List<Grid> first = telling.orSilent(context.t("publications.pack.risks.moved"), seen.moved());
    telling.parts.add(
        new Part(
            "glance",
            context.t("publications.pack.glance"),
            headline(context, content.written()),
            first,
            plan.bars(),
            charts.atAGlance()));
    telling.parts.addAll(plan.priorities(telling.silent));
    telling.parts.addAll(charts.whole());
    caution(context, telling.parts);
    telling.parts.addAll(new PackPartners(context, scores(page)).parts());
    telling.add(seen.part());
    telling.add(voice(worker, context, content.written().voice()));
    telling.add(said(context, "money", Stream.of(content.written().money(), plan.cost())));
    telling.add(said(context, "learning", Stream.of(content.written().learning())));
    telling.add(asked.ahead());
    telling.parts.add(stands(context, period, since, charts, plan, telling.silent));
    return new PackDocument(
        page.t("publications.pack.title", board.body().name()),
        about(worker, context, meeting, period, pack, at),
        telling.parts,
        charts.kept(),
        PackDocument.LINKED);
  }

  private List<PartnerScore> scores(Page page) {
    return page.reaches(PackPartners.HERE)
        ? scores.stream().flatMap(each -> each.list().stream()).toList()
        : List.of();
  }

  private Map<UUID, WhoseWord> whose(
      Worker worker, PackContext context, Map<UUID, ActionNews> told) {
    return said.whose(
        worker,
        context.actions().stream().map(JudgedAction::action).toList(),
        told.values().stream().map(ActionNews::word).filter(Objects::nonNull).toList());
  }

  /** What is told, and the titles of what there is nothing to tell about. */
  private static final class Telling {
    private final List<Part> parts = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    private void add(Part part) {
      if (part.words().isEmpty() && part.grids().isEmpty()) {
        silent.add(part.title());
      } else {
        parts.add(part);
      }
    }

    private List<Grid> orSilent(String title, List<Grid> grids) {
      if (grids.isEmpty()) {
        silent.add(title);
      }
      return grids;
    }
  }

  /** Since when things moved: since the board met last, before that since the strategy began. */
  private LocalDate since(Boards.View board, @Nullable MeetingView meeting, Strategy strategy) {
    LocalDate today = frame.planning().today();
    LocalDate until = meeting == null ? today : meeting.meeting().day();
    return board.meetings().stream()
        .filter(each -> each.state().wasHeld() && each.day().isBefore(until))
        .map(BoardMeeting::day)
        .findFirst()
        .orElse(strategy.content().begins());
  }

  private PackContext context(Worker worker, Page page, Pack pack) {
    ReportChoices.Carried carried = choices.carried(worker, pack.content().strategy());
    List<IndicatorLine> lines =
        figures.asOf(worker, pack.content().period(), new FigureFilter(null, false));
    return new PackContext(
        page,
        pack.body(),
        carried.strategy(),
        carried.actions(),
        frame.planning().about(worker, page, carried.actions()),
        lines,
        beside(figures.notes(worker, lines), lines),
        new FigureWords(page));
  }

  /** What somebody noted, with what was said to everybody in the months that are drawn. */
  private Map<String, List<SeriesNote>> beside(
      Map<String, List<SeriesNote>> noted, List<IndicatorLine> lines) {
    Map<String, List<SeriesNote>> beside = new HashMap<>(noted);
    for (IndicatorLine each : lines) {
      List<SeriesNote> marks = meanwhile.marks(each.measure(), PackCharts.last(each));
      if (!marks.isEmpty()) {
        beside.merge(
            each.measure().code(),
            marks,
            (notes, more) -> Stream.concat(notes.stream(), more.stream()).toList());
      }
    }
    return beside;
  }

  /** That what is marked beside a figure proves nothing: said once, where the first one is. */
  private static void caution(PackContext context, List<Part> parts) {
    Set<String> marked = context.marked();
    for (int at = 0; at < parts.size(); at++) {
      Part part = parts.get(at);
      if (part.drawings().stream().map(PackChart::title).anyMatch(marked::contains)) {
        List<String> words = new ArrayList<>(part.words());
        words.add(context.t("publications.pack.meanwhile"));
        parts.set(
            at,
            new Part(part.id(), part.title(), words, part.grids(), part.drawings(), part.tiles()));
        return;
      }
    }
  }

  private List<String> about(
      Worker worker,
      PackContext context,
      @Nullable MeetingView meeting,
      Snapshot period,
      Pack pack,
      @Nullable Instant at) {
    Page page = context.page();
    return Stream.of(
            meeting == null
                ? ""
                : page.t("boards.board.meeting.on", page.date(meeting.meeting().day())),
            context.strategy().title(),
            page.t(
                "publications.pack.stands.period", context.figures().month(period.period().last())),
            at == null
                ? page.t("publications.pack.draft")
                : page.t("publications.pack.frozenAt", page.dateTime(at)),
            replaces(worker, page, pack))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /** That it takes the place of another, and why. */
  private String replaces(Worker worker, Page page, Pack pack) {
    var replaced = pack.replaces();
    return replaced == null
        ? ""
        : packs
            .frozenAt(worker, pack.body(), replaced.pack())
            .map(each -> page.t("publications.pack.replaces", page.dateTime(each), replaced.why()))
            .orElse("");
  }

  private static List<String> headline(PackContext context, Pack.Written written) {
    List<String> words = new ArrayList<>(Typed.lines(written.headline()));
    if (!context.strategy().inForce()) {
      words.add(context.t("publications.pack.over"));
    }
    return words;
  }

  private static Part said(PackContext context, String id, Stream<String> said) {
    return new Part(
        id,
        context.t("publications.pack." + id),
        said.flatMap(each -> Typed.lines(each).stream()).filter(each -> !each.isBlank()).toList(),
        List.of());
  }

  /** Whoever may not read what advisers said sees it in the frozen pack, as they agreed to. */
  private Part voice(Worker worker, PackContext context, String said) {
    List<Grid> grids = new ArrayList<>();
    if (worker.mayEver(Action.READ_ADVISERS) && context.page().reaches("/advisers")) {
      grids.addAll(SaidParts.advisers(context.page(), advisers.forBoard(worker)));
    }
    if (context.page().reaches("/voice")) {
      grids.addAll(SaidParts.briefly(context.page(), voices.forPublic()));
    }
    return new Part("voice", context.t("publications.pack.voice"), Typed.lines(said), grids);
  }

  private static Part stands(
      PackContext context,
      Snapshot period,
      LocalDate since,
      PackCharts charts,
      PackPlan plan,
      List<String> silent) {
    Page page = context.page();
    return new Part(
        "stands",
        page.t("publications.pack.stands"),
        Stream.of(
                silent.isEmpty()
                    ? ""
                    : page.t("publications.pack.silent", String.join("; ", silent)),
                charts.unknown().isEmpty()
                    ? ""
                    : page.t("publications.pack.notKnown", String.join("; ", charts.unknown())),
                page.t("publications.pack.stands.since", page.date(since)),
                page.t(
                    "publications.pack.stands.closed",
                    String.valueOf(period.number()),
                    context.figures().period(period.period()),
                    page.date(period.closedAt())),
                page.t("publications.pack.stands.small"),
                page.t("publications.pack.stands.seal", period.digest()))
            .filter(each -> !each.isEmpty())
            .toList(),
        plan.strands());
  }
}
