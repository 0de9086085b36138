package org.lodestar.app.publications.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.figures.FigureFilter;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.risks.face.Risks;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.voice.face.Advisers;
import org.lodestar.app.voice.face.Voices;
import org.springframework.stereotype.Component;

/** Writes what a pack says: of a draft as things are now, of a frozen one as it was frozen. */
@Component
class PackWriting {
  private final Boards boards;
  private final BoardMeetings meetings;
  private final ReportChoices choices;
  private final Figures figures;
  private final Risks risks;
  private final Threats threats;
  private final Advisers advisers;
  private final Voices voices;
  private final RiskFrame frame;

  PackWriting(
      Boards boards,
      BoardMeetings meetings,
      ReportChoices choices,
      Figures figures,
      Risks risks,
      Threats threats,
      Advisers advisers,
      Voices voices,
      RiskFrame frame) {
    this.boards = boards;
    this.meetings = meetings;
    this.choices = choices;
    this.figures = figures;
    this.risks = risks;
    this.threats = threats;
    this.advisers = advisers;
    this.voices = voices;
    this.frame = frame;
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
    PackFigures told = new PackFigures(context);
    PackPlan plan = new PackPlan(context, told);
    PackBoard asked =
        new PackBoard(
            context, board, meeting, content.written().decisions(), frame.planning().today());
    PackRisks seen = new PackRisks(context, frame.words(worker, page, List.of()));
    List<Part> parts = new ArrayList<>();
    parts.add(glance(context, content.written(), told, asked));
    parts.add(asked.decisions());
    parts.add(plan.exceptions());
    parts.add(told.all());
    parts.addAll(plan.priorities());
    parts.addAll(plan.strands());
    parts.add(seen.risks(risks.list(worker)));
    if (page.reaches("/threats")) {
      parts.add(seen.threats(threats.list(worker)));
    }
    parts.add(voice(worker, context, content.written().voice()));
    parts.add(money(context, content.written().money(), plan));
    parts.add(said(context, "learning", content.written().learning()));
    parts.add(asked.ahead());
    parts.add(stands(context, period, told));
    return new PackDocument(
        page.t("publications.pack.title", board.body().name()),
        about(context, meeting, period, at),
        parts,
        told.kept());
  }

  private PackContext context(Worker worker, Page page, Pack pack) {
    ReportChoices.Carried carried = choices.carried(worker, pack.content().strategy());
    return new PackContext(
        page,
        pack.body(),
        carried.strategy(),
        carried.actions(),
        frame.planning().about(worker, page, carried.actions()),
        figures.asOf(worker, pack.content().period(), new FigureFilter(null, false)),
        new FigureWords(page));
  }

  private static List<String> about(
      PackContext context, @Nullable MeetingView meeting, Snapshot period, @Nullable Instant at) {
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
                : page.t("publications.pack.frozenAt", page.dateTime(at)))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /** One page for whoever reads one page only. */
  private static Part glance(
      PackContext context, Pack.Written written, PackFigures told, PackBoard asked) {
    List<Grid> grids = new ArrayList<>(told.atAGlance());
    grids.addAll(asked.firstDecisions());
    List<String> words = new ArrayList<>(Typed.lines(written.headline()));
    Stream.of("money", "learning")
        .forEach(
            each -> {
              String said = each.equals("money") ? written.money() : written.learning();
              words.add(
                  context.t(
                      "publications.pack.glance." + each,
                      said.isEmpty()
                          ? context.t("publications.pack.said.none")
                          : Typed.lines(said).getFirst()));
            });
    return new Part("glance", context.t("publications.pack.glance"), words, grids);
  }

  private static Part said(PackContext context, String id, String said) {
    return new Part(
        id,
        context.t("publications.pack." + id),
        said.isEmpty()
            ? List.of(context.t("publications.pack." + id + ".none"))
            : Typed.lines(said),
        List.of());
  }

  /** Whoever may not read what advisers said sees it in the frozen pack, as they agreed to. */
  private Part voice(Worker worker, PackContext context, String said) {
    List<Grid> grids = new ArrayList<>();
    if (worker.mayEver(Action.READ_ADVISERS) && context.page().reaches("/advisers")) {
      grids.addAll(SaidParts.advisers(context.page(), advisers.forBoard(worker)));
    }
    if (context.page().reaches("/voice")) {
      grids.addAll(SaidParts.residents(context.page(), voices.forPublic()));
    }
    Part words = said(context, "voice", said);
    boolean silent = said.isEmpty() && !grids.isEmpty();
    return new Part(words.id(), words.title(), silent ? List.of() : words.words(), grids);
  }

  private static Part money(PackContext context, String said, PackPlan plan) {
    Part words = said(context, "money", said);
    return new Part(words.id(), words.title(), words.words(), List.of(plan.cost()));
  }

  private static Part stands(PackContext context, Snapshot period, PackFigures told) {
    Page page = context.page();
    return new Part(
        "stands",
        page.t("publications.pack.stands"),
        List.of(
            page.t(
                "publications.pack.stands.closed",
                String.valueOf(period.number()),
                context.figures().period(period.period()),
                page.date(period.closedAt())),
            page.t("publications.pack.stands.seal", period.digest()),
            page.t("publications.pack.stands.small")),
        List.of(told.definitions()));
  }
}
