package org.lodestar.app.publications.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.wording.FigureTiles;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.PostHolding.Held;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.Withheld;
import org.lodestar.app.publications.WordsLeft;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.publications.face.WithheldPacks;
import org.lodestar.app.publications.face.WordsLeftInPacks;
import org.lodestar.app.publications.web.LeadHome.Few;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Tile;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Judgement.Reason;
import org.lodestar.app.strategy.LateMoved;
import org.lodestar.app.strategy.MovedAction;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.face.OwnerAsks;
import org.lodestar.app.strategy.face.OwnerAsks.Silent;
import org.lodestar.app.strategy.face.PartnerWaits;
import org.lodestar.app.strategy.face.PlanStandings;
import org.lodestar.app.strategy.face.PostHolders;
import org.lodestar.app.strategy.wording.PlanBars;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.lodestar.app.voice.face.Voices;
import org.springframework.stereotype.Component;

/** Draws the home of a strategic lead from what all rooms of the plan say. */
@Component
class LeadHomeMaker {
  private static final int FEW = 3;
  private static final int FIGURES = 8;
  private static final int A_MONTH = 30;

  private final PlanStandings standings;
  private final Planning planning;
  private final PostHolders holders;
  private final PartnerWaits partners;
  private final OwnerAsks asks;
  private final SilentOwners owners;
  private final Switches switches;
  private final BoardOutlooks boards;
  private final Packs packs;
  private final WithheldPacks withheld;
  private final WordsLeftInPacks left;
  private final People people;
  private final ClosedPeriods periods;
  private final Voices voices;
  private final Threats threats;
  private final Figures figures;

  LeadHomeMaker(
      PlanStandings standings,
      Planning planning,
      PostHolders holders,
      PartnerWaits partners,
      OwnerAsks asks,
      SilentOwners owners,
      Switches switches,
      BoardOutlooks boards,
      Packs packs,
      WithheldPacks withheld,
      WordsLeftInPacks left,
      People people,
      ClosedPeriods periods,
      Voices voices,
      Threats threats,
      Figures figures) {
    this.standings = standings;
    this.planning = planning;
    this.holders = holders;
    this.partners = partners;
    this.asks = asks;
    this.owners = owners;
    this.switches = switches;
    this.boards = boards;
    this.packs = packs;
    this.withheld = withheld;
    this.left = left;
    this.people = people;
    this.periods = periods;
    this.voices = voices;
    this.threats = threats;
    this.figures = figures;
  }

  LeadHome home(Worker worker, Page page) {
    BoardOutlook outlook = boards.get(worker);
    Optional<PlanStandings.Whole> now = standings.now(worker);
    List<IndicatorLine> watched = figures.list(worker, new FigureFilter(null, false));
    List<Silent> silent = now.map(each -> asks.silent(worker, each)).orElse(List.of());
    return new LeadHome(
        coming(worker, page, outlook, now.orElse(null)),
        outlook.ahead().stream()
            .findFirst()
            .map(
                each ->
                    new Crumb(
                        page.t("boards.glance"), BoardWords.href(each.board().id()) + "/glance"))
            .orElse(null),
        late(worker, page, now.orElse(null), outlook, silent),
        unsaid(page, silent),
        now.map(each -> plan(worker, page, each, outlook.lastMet())).orElse(null),
        tiles(page, watched, figures.notes(worker, watched)),
        unknown(page, watched));
  }

  private Unsaid unsaid(Page page, List<Silent> silent) {
    return silent.isEmpty()
        ? Unsaid.NONE
        : new Unsaid(
            List.of(new Line(page.t("publications.ask.home", silent.size()), null, "", null)),
            owners.toAsk(silent),
            List.of());
  }

  private List<Line> coming(
      Worker worker, Page page, BoardOutlook outlook, PlanStandings.@Nullable Whole now) {
    List<Line> coming = new ArrayList<>();
    List<Ahead> next = outlook.ahead().stream().limit(2).toList();
    Map<UUID, List<Pack>> packed = packs.of(worker, meetings(next));
    List<Withheld> open =
        worker.mayEver(Action.RUN_BOARDS) ? withheld.unreplaced(worker) : List.of();
    Set<UUID> held = packs.withheldFor(worker, meetings(next));
    Map<UUID, WordsLeft> still =
        worker.mayEver(Action.TAKE_WORDS_OUT) ? WordsLeftWork.once(left.open(worker)) : Map.of();
    still.values().forEach(each -> coming.add(still(page, each)));
    next.forEach(
        each -> {
          List<Pack> its = packed.getOrDefault(each.meeting().id(), List.of());
          boolean gone =
              held.contains(each.meeting().id())
                  || its.isEmpty()
                      && open.stream().anyMatch(one -> one.body().equals(each.board().id()));
          coming.add(
              meeting(
                  page,
                  each,
                  its,
                  gone
                      ? new Mark(page.t("publications.lead.pack.withheld"), "overdue")
                      : pack(page, its, still.keySet()),
                  days(each, now)));
        });
    if (!open.isEmpty()) {
      Map<UUID, String> boards = withheld.boards();
      Map<UUID, String> by = people.names(open.stream().map(Withheld::by).distinct().toList());
      open.forEach(each -> coming.add(withheld(page, each, packed, boards, by)));
    }
    if (outlook.ahead().isEmpty()) {
      coming.add(new Line(page.t("publications.lead.meeting.none"), "/boards", "", null));
    }
    long dayless = now == null ? 0 : now.actions().stream().filter(LeadHomeMaker::dayless).count();
    if (now != null && dayless > 0) {
      coming.add(
          waits(
              page,
              page.t("publications.lead.dayless", dayless),
              href(now) + "?why=" + Reason.NO_DAY + "#actions"));
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
    switches
        .size()
        .flatMap(each -> Optional.ofNullable(each.said().second()))
        .filter(each -> !planning.away(Set.of(each)).isEmpty())
        .map(each -> planning.words(worker, page, Set.of(each)).name(each))
        .ifPresent(
            each ->
                coming.add(
                    waits(page, page.t("publications.lead.second", each), "/what-we-use/size")));
    Map<UUID, List<Held>> without = holders.without(worker, page);
    if (!without.isEmpty()) {
      coming.add(ownerless(worker, page, without));
    }
    return coming;
  }

  private static List<UUID> meetings(List<Ahead> next) {
    return next.stream().map(each -> each.meeting().id()).toList();
  }

  private static boolean dayless(JudgedAction judged) {
    return judged.judgement() != null && judged.judgement().reason() == Reason.NO_DAY;
  }

  /** What lies with people who left goes on lying there until somebody follows them. */
  private Line ownerless(Worker worker, Page page, Map<UUID, List<Held>> without) {
    PlanWords words = planning.words(worker, page, without.keySet());
    String names =
        without.keySet().stream()
            .map(words::name)
            .distinct()
            .sorted()
            .limit(FEW)
            .collect(Collectors.joining(", "));
    return new Line(
        page.t(
            "publications.lead.ownerless",
            without.values().stream().mapToInt(List::size).sum(),
            names,
            without.size()),
        "/plan/hand-over?from=" + without.keySet().iterator().next(),
        "",
        new Mark(page.t("publications.lead.ownerless.mark"), "overdue"));
  }

  /** A withheld pack leads to the draft in its place, or to where one begins. */
  private static Line withheld(
      Page page,
      Withheld held,
      Map<UUID, List<Pack>> packed,
      Map<UUID, String> boards,
      Map<UUID, String> by) {
    String all = BoardWords.href(held.body()) + "/packs/";
    return new Line(
        page.t(
            "publications.lead.withheld",
            boards.getOrDefault(held.body(), ""),
            page.date(held.at()),
            by.getOrDefault(held.by(), "")),
        packed.values().stream()
            .flatMap(List::stream)
            .filter(Pack::isDraft)
            .filter(each -> each.replaces() != null && each.replaces().pack().equals(held.pack()))
            .findFirst()
            .map(each -> all + each.id())
            .orElse(all + held.pack() + "/replace"),
        "",
        new Mark(page.t("publications.lead.waits"), "overdue"));
  }

  private static Line waits(Page page, String title, String href) {
    return new Line(title, href, "", new Mark(page.t("publications.lead.waits"), "due"));
  }

  /** How many new days of late actions that board is to agree. */
  private static long days(Ahead ahead, PlanStandings.@Nullable Whole now) {
    return now == null
        ? 0
        : now.actions().stream().filter(each -> each.asks(ahead.board().id()).isPresent()).count();
  }

  private Line meeting(Page page, Ahead ahead, List<Pack> packs, Mark pack, long newDays) {
    long days = ChronoUnit.DAYS.between(planning.today(), ahead.meeting().day());
    List<String> decisions = decisions(ahead, packs);
    String asked =
        decisions.isEmpty()
            ? page.t("publications.lead.decisions.none")
            : page.t("publications.lead.decisions", decisions.size(), String.join("; ", decisions));
    return new Line(
        page.t(
            "publications.lead.meeting",
            ahead.board().shown(),
            page.date(ahead.meeting().day()),
            days),
        BoardWords.href(ahead.meeting()),
        newDays == 0
            ? asked
            : asked + PlanWords.BETWEEN + page.t("publications.lead.days", newDays),
        pack);
  }

  /** As the pack counts them: those on the agenda, and those that were typed for the pack. */
  private static List<String> decisions(Ahead ahead, List<Pack> packs) {
    Stream<String> typed =
        packs.stream()
            .min(Comparator.comparing(Pack::isDraft))
            .map(each -> each.content().written().decisions())
            .stream()
            .flatMap(each -> Typed.lines(each).stream())
            .filter(each -> !each.isBlank());
    return Stream.concat(ahead.decisions().stream(), typed).toList();
  }

  /** A pack that says what was taken out elsewhere is not ready for anybody. */
  private Line still(Page page, WordsLeft left) {
    return new Line(
        page.t("publications.still.work", withheld.board(left.body())),
        WordsLeftWork.href(left),
        "",
        new Mark(page.t("publications.lead.waits"), "overdue"));
  }

  private static Mark pack(Page page, List<Pack> its, Set<UUID> still) {
    if (its.stream().anyMatch(each -> still.contains(each.id()))) {
      return new Mark(page.t("publications.still.mark"), "overdue");
    }
    if (its.stream().anyMatch(each -> !each.isDraft())) {
      return new Mark(page.t("publications.lead.pack.FROZEN"), "done");
    }
    return its.isEmpty()
        ? new Mark(page.t("publications.lead.pack.none"), "overdue")
        : new Mark(page.t("publications.lead.pack.DRAFT"), "due");
  }

  /** Actions that are red, also those whose day was moved, and what boards asked for. */
  private Few late(
      Worker worker,
      Page page,
      PlanStandings.@Nullable Whole now,
      BoardOutlook outlook,
      List<Silent> silent) {
    List<JudgedAction> late =
        now == null
            ? List.of()
            : now.actions().stream().filter(each -> each.standing() == ActionStanding.RED).toList();
    long moved = late.stream().filter(each -> each.late() != null).count();
    NamedHolders holders =
        new NamedHolders(
            outlook.late().isEmpty()
                ? List.of()
                : planning.words(worker, page, List.of()).bodies().values(),
            now == null ? List.of() : now.actions());
    PlanWords words = planning.words(worker, page, named(late, outlook.late(), holders));
    Map<UUID, List<PartnerWait>> waiting =
        now == null || late.isEmpty() ? Map.of() : partners.of(worker, now.strategy());
    Map<UUID, Silent> unsaid =
        silent.stream()
            .collect(Collectors.toMap(each -> each.judged().action().id(), Function.identity()));
    List<Line> lines =
        Stream.concat(
                late.stream()
                    .map(
                        each ->
                            Map.entry(
                                due(each),
                                late(
                                    page,
                                    words,
                                    each,
                                    unsaid.get(each.action().id()),
                                    waiting.getOrDefault(each.action().id(), List.of())))),
                outlook.late().stream()
                    .map(
                        each ->
                            Map.entry(each.action().content().due(), late(words, each, holders))))
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .toList();
    List<Crumb> all = new ArrayList<>();
    if (now != null && !late.isEmpty()) {
      all.add(
          new Crumb(
              page.t("publications.lead.more.red", late.size()),
              href(now) + "?standing=RED#actions"));
    }
    if (now != null && moved > 0) {
      all.add(
          new Crumb(
              page.t("publications.lead.more.moved", moved),
              href(now) + "?why=" + Reason.PUT_OFF + "#actions"));
    }
    if (!outlook.late().isEmpty()) {
      all.add(new Crumb(page.t("publications.lead.more.asked", outlook.late().size()), "/boards"));
    }
    return few(lines, all);
  }

  private static List<UUID> named(
      List<JudgedAction> late, List<BoardOutlook.Late> asked, NamedHolders holders) {
    Stream<@Nullable UUID> leads =
        late.stream().map(each -> each.action().planned().parties().lead());
    Stream<@Nullable UUID> workers =
        asked.stream().map(each -> holders.of(each.action().content()));
    return Stream.concat(leads, workers).filter(Objects::nonNull).toList();
  }

  private static LocalDate due(JudgedAction judged) {
    LateMoved late = judged.late();
    return late != null
        ? late.day().was()
        : Objects.requireNonNullElse(judged.action().planned().span().due(), LocalDate.MAX);
  }

  /** Whose it is, and for whom it waits: not always the same. */
  private static Line late(
      Page page,
      PlanWords words,
      JudgedAction judged,
      @Nullable Silent silent,
      List<PartnerWait> waiting) {
    Planned planned = judged.action().planned();
    LateMoved late = judged.late();
    return new Line(
        words.title(judged.action()),
        PlanWords.href(judged.action()),
        Stream.concat(
                Stream.of(
                    whose(page, words, planned.parties()),
                    late == null ? words.due(planned.span().due()) : PlanWords.late(page, late),
                    silent == null ? "" : SilentOwners.fact(page, silent)),
                waiting.stream().map(words::waits))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(PlanWords.BETWEEN)),
        state(page, Objects.requireNonNull(judged.standing())));
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

  /** What a board asked for leads to where it is said what came of it. */
  private static Line late(PlanWords words, BoardOutlook.Late late, NamedHolders holders) {
    BoardAction.Content content = late.action().content();
    String whose =
        Stream.of(content.post(), words.name(holders.of(content)))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(": "));
    return new Line(
        content.what(),
        BoardWords.href(late.board().id()) + "/actions/" + late.action().id(),
        String.join(
            PlanWords.BETWEEN,
            whose,
            words.due(content.due()),
            words.page().t("publications.lead.asked", late.board().shown())),
        new Mark(words.page().t("boards.board.late"), "overdue"));
  }

  private static Mark state(Page page, ActionStanding standing) {
    return new Mark(PlanBars.letter(page, standing), PlanWords.tone(standing));
  }

  private static Few few(List<Line> lines, List<Crumb> all) {
    return new Few(lines.stream().limit(FEW).toList(), lines.size() > FEW ? all : List.<Crumb>of());
  }

  private static String href(PlanStandings.Whole now) {
    return "/plan/" + now.strategy().id();
  }

  /** What moved since the last board; before the first one, within a month. */
  private LeadHome.Plan plan(
      Worker worker, Page page, PlanStandings.Whole now, @Nullable LocalDate lastMet) {
    LocalDate since = lastMet == null ? planning.today().minusDays(A_MONTH) : lastMet;
    List<MovedAction> moved = standings.moved(worker, now, since);
    PlanWords words = planning.words(worker, page, List.of());
    return new LeadHome.Plan(
        now.strategy().title(),
        href(now),
        PlanBars.of(page, now.strategy(), now.actions()),
        page.t("publications.lead.legend"),
        page.t("strategy.moved.since", page.date(since)),
        few(
            moved.stream().filter(MovedAction::isNews).map(words::moved).toList(),
            List.of(
                new Crumb(
                    page.t("strategy.moved.all", moved.size()),
                    PlanWords.moved(now.strategy(), since)))));
  }

  /** Those that are told first, and then those that are kept back. */
  private static List<Tile> tiles(
      Page page, List<IndicatorLine> watched, Map<String, List<SeriesNote>> notes) {
    return new FigureTiles(new FigureWords(page), notes)
        .of(watched).stream()
            .sorted(Comparator.comparing(each -> !each.isTold()))
            .limit(FIGURES)
            .toList();
  }

  private static String unknown(Page page, List<IndicatorLine> watched) {
    long without =
        watched.stream()
            .filter(IndicatorLine::isCounted)
            .filter(each -> !FigureTiles.isTold(each))
            .filter(each -> each.series().last().filter(ShownFigure::isKeptBack).isEmpty())
            .count();
    return without == 0 ? "" : page.t("publications.lead.unknown", without);
  }
}
