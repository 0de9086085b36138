package org.lodestar.app.publications.web;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.PackCheck;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.publications.face.WithheldPacks;
import org.lodestar.app.publications.face.WordsLeftInPacks;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.LikelyName;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Component;

/** Draws packs and asks for what goes into them. */
@Component
class PackPageMaker {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");

  /** Letters of a part of the name of a file. */
  private static final int NAME = 50;

  private final ReportChoices choices;
  private final Boards boards;
  private final Planning planning;
  private final Packs packs;
  private final PackGaps gaps;
  private final PackLastLook look;
  private final SilentOwners owners;
  private final PackBefore before;
  private final WithheldPacks withheld;
  private final WordsLeftInPacks left;

  PackPageMaker(
      ReportChoices choices,
      Boards boards,
      Planning planning,
      Packs packs,
      PackGaps gaps,
      PackLastLook look,
      SilentOwners owners,
      PackBefore before,
      WithheldPacks withheld,
      WordsLeftInPacks left) {
    this.withheld = withheld;
    this.left = left;
    this.look = look;
    this.before = before;
    this.owners = owners;
    this.packs = packs;
    this.gaps = gaps;
    this.choices = choices;
    this.boards = boards;
    this.planning = planning;
  }

  PackPages.Listed listed(Worker worker, Page page, Packs.Listed found, int shown) {
    String here = BoardWords.href(found.body().id()) + "/packs";
    int pages = Math.max(1, Math.ceilDiv(found.all(), Packs.PAGE));
    FigureWords words = new FigureWords(page);
    List<Snapshot> closed = choices.closed(worker);
    Boards.View board = boards.get(worker, found.body().id());
    return new PackPages.Listed(
        found.body().name(),
        here,
        found.packs().stream()
            .map(
                each ->
                    line(
                        page,
                        ReportChoices.named(words, closed, each.content().period()),
                        here + "/" + each.id(),
                        PackMeeting.of(page, each, board).words(),
                        each,
                        mark(page, each, found)))
            .toList(),
        Paging.numbered(Math.min(shown, pages), pages, each -> here + "?page=" + each),
        !closed.isEmpty(),
        worker.mayEver(Action.RUN_BOARDS));
  }

  /**
   * What a file of a pack is called: its board, its months and when it was frozen, so that the one
   * that was withheld is not taken for the one in its place; in letters that travel safely.
   */
  String fileName(Worker worker, Page page, UUID body, int period, @Nullable Instant frozen) {
    String board = plain(boards.get(worker, body).body().name());
    String months =
        plain(ReportChoices.named(new FigureWords(page), choices.closed(worker), period));
    String at = frozen == null ? "" : "frozen-" + MINUTE.format(frozen.atZone(LONDON));
    return Stream.of(board.isEmpty() ? "board" : board, "pack", months, at)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("-"));
  }

  private static String plain(String words) {
    String letters =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String most = letters.substring(0, Math.min(letters.length(), NAME));
    return most.replaceAll("^-|-$", "");
  }

  private static Line line(
      Page page, String period, String href, String meeting, Pack pack, Mark mark) {
    return new Line(
        page.t("publications.pack.of", period),
        href,
        Stream.of(meeting, page.t("publications.pack.begun", page.dateTime(pack.writtenAt())))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(PlanWords.BETWEEN)),
        mark);
  }

  private static Mark mark(Page page, Pack pack, Packs.Listed found) {
    return found.withheld().contains(pack.id())
        ? new Mark(page.t("publications.pack.state.withheld"), "overdue")
        : mark(page, pack, found.replaced().contains(pack.id()));
  }

  private static Mark mark(Page page, Pack pack, boolean replaced) {
    return replaced
        ? new Mark(page.t("publications.pack.state.replaced"), "quiet")
        : new Mark(
            page.name("publications.pack.state", pack.state()), pack.isDraft() ? "due" : "done");
  }

  PackPages.One one(
      Worker worker,
      Page page,
      Pack pack,
      PackDocument document,
      @Nullable PackCheck check,
      List<String> first) {
    String board = BoardWords.href(pack.body());
    Line replaced =
        packs
            .replaced(worker, pack.id())
            .map(
                each ->
                    new Line(
                        page.t(
                            withheld.isWithheld(each.by())
                                ? "publications.pack.replaced.withheld"
                                : "publications.pack.replaced",
                            page.dateTime(each.at())),
                        board + "/packs/" + each.by(),
                        each.why(),
                        null))
            .orElse(null);
    Boards.View view = boards.get(worker, pack.body());
    PackMeeting meeting = PackMeeting.of(page, pack, view);
    return new PackPages.One(
        view.body().name(),
        board + "/packs",
        board + "/packs/" + pack.id(),
        document,
        meeting.about(document),
        meeting.changed(document),
        mark(page, pack, replaced != null),
        pack.frozen() == null ? null : pack.frozen().seals().document(),
        rests(page, pack),
        replaced,
        still(worker, page, pack),
        check != null && check.isSame() ? page.t("publications.pack.check.same") : null,
        Stream.concat(
                first.stream(), (check == null ? changed(page, pack) : wrong(page, check)).stream())
            .toList(),
        before.lines(worker, page, pack),
        owners.of(worker, page, pack),
        worker.mayEver(Action.RUN_BOARDS),
        pack.version());
  }

  /**
   * Whoever reads it can withhold it; why it stays is said by few. Others are not told that
   * somebody can be found in it: they would look.
   */
  private @Nullable Line still(Worker worker, Page page, Pack pack) {
    if (pack.isDraft() || !left.isOpen(pack.id())) {
      return null;
    }
    String pages = BoardWords.href(pack.body()) + "/packs/" + pack.id();
    return worker.mayEver(Action.TAKE_WORDS_OUT)
        ? new Line(
            page.t("publications.still"), pages + "/still", page.t("publications.still.say"), null)
        : new Line(
            page.t("publications.still.read"),
            pages + "/withhold",
            page.t("publications.withheld.withhold"),
            null);
  }

  private static @Nullable String rests(Page page, Pack pack) {
    Pack.Rests rests = pack.frozen() == null ? null : pack.frozen().rests();
    return rests == null
        ? null
        : page.t(
            "publications.pack.rests",
            String.valueOf(pack.content().period()),
            rests.period(),
            String.valueOf(rests.strategy()));
  }

  /** That the text was changed is said even when nobody asks. */
  private static List<String> changed(Page page, Pack pack) {
    return pack.frozen() == null || pack.frozen().isIntact()
        ? List.of()
        : List.of(page.t("publications.pack.check.text"));
  }

  /** The worst first. */
  private static List<String> wrong(Page page, PackCheck check) {
    List<String> found = new ArrayList<>();
    if (!check.text()) {
      found.add(page.t("publications.pack.check.text"));
    }
    if (!check.period()) {
      found.add(page.t("publications.pack.check.period"));
    }
    if (!check.figures().isEmpty()) {
      found.add(page.t("publications.pack.check.figures", String.join(", ", check.figures())));
    }
    if (!check.redefined().isEmpty()) {
      found.add(page.t("publications.pack.check.redefined", String.join(", ", check.redefined())));
    }
    String drawn = check.text() ? "publications.pack.check.file" : "publications.pack.check.other";
    check.files().forEach(each -> found.add(page.name(drawn, each)));
    return found;
  }

  /**
   * What freezing means, what is frozen, what is left open, and all words to be read once more.
   *
   * @param document what it says now
   * @param found words in it that may tell of a person
   */
  SmallForm freezing(
      Worker worker, Page page, Pack pack, PackDocument document, List<LikelyName> found) {
    Boards.View board = boards.get(worker, pack.body());
    List<SummaryRow> rows = new ArrayList<>(standing(worker, page, pack).subList(1, 4));
    rows.addAll(gaps.rows(worker, page, pack, board));
    rows.addAll(ClearedWords.rows(page, found, said -> href(worker, page, pack, said)));
    rows.addAll(look.rows(worker, page, pack, document));
    return new SmallForm(
            page.t("publications.pack.freeze"),
            board.body().name(),
            BoardWords.href(pack.body()) + "/packs/" + pack.id(),
            "/freeze")
        .lead(page.t("publications.pack.freeze.lead"))
        .lead(page.t("publications.pack.freeze.then"))
        .lead(pack.replaces() == null ? "" : page.t("publications.pack.freeze.replaces"))
        .about(rows)
        .send(page.t("publications.pack.freeze"))
        .unguarded();
  }

  /** Where something that a pack says is changed: in it, or in the room that it comes from. */
  private String href(Worker worker, Page page, Pack pack, LikelyName.Said said) {
    String board = BoardWords.href(pack.body());
    String change = board + "/packs/" + pack.id() + "/change";
    return switch (said.part().replaceAll("-\\d+$", "")) {
      case "priority" -> action(worker, page, pack, said.row()).orElse("/plan");
      case "risks" -> "/risks";
      case "ahead" -> board;
      case "asks" ->
          action(worker, page, pack, said.row()).orElseGet(() -> asked(pack, said, change));
      case "glance" -> said.row().isEmpty() ? change : "/risks";
      case "voice" -> said.row().isEmpty() ? change : "/voice";
      default -> change;
    };
  }

  /** What the board is asked stands in the draft, or on the agenda of its meeting. */
  private static String asked(Pack pack, LikelyName.Said said, String change) {
    UUID meeting = pack.content().meeting();
    boolean own = pack.content().written().decisions().contains(said.text());
    return own || meeting == null ? change : BoardWords.href(pack.body()) + "/meetings/" + meeting;
  }

  private Optional<String> action(Worker worker, Page page, Pack pack, String title) {
    List<JudgedAction> actions = choices.carried(worker, pack.content().strategy()).actions();
    PlanWords words = planning.about(worker, page, actions);
    return actions.stream()
        .filter(each -> words.title(each.action()).equals(title))
        .map(each -> PlanWords.href(each.action()))
        .findFirst();
  }

  /** A new draft begins with the strategy in force, the last closed period, the next meeting. */
  PackForms.Draft begun(Worker worker, Boards.View board) {
    return PackForms.Draft.begun(
        choices.strategy(worker),
        choices.period(worker),
        board.meetings().stream()
            .filter(each -> each.state().isAhead() && !each.day().isBefore(planning.today()))
            .map(BoardMeeting::id)
            .reduce((last, next) -> next)
            .orElse(null));
  }

  /** Ahead, or held not long ago, or chosen already; the last first. */
  private Stream<BoardMeeting> meetings(Boards.View board, @Nullable UUID chosen) {
    LocalDate since = planning.today().minusMonths(3);
    return board.meetings().stream()
        .filter(
            each ->
                each.id().equals(chosen)
                    || each.state() != MeetingState.CANCELLED && !each.day().isBefore(since));
  }

  /**
   * The questions.
   *
   * @param chosen the meeting that a draft is for already
   * @param found words that may tell of a person
   */
  List<Asked> asked(
      Worker worker, Page page, Boards.View board, @Nullable UUID chosen, List<LikelyName> found) {
    return Stream.concat(
            asked(worker, page, board, chosen).stream(), ClearedWords.asked(page, found).stream())
        .toList();
  }

  private List<Asked> asked(Worker worker, Page page, Boards.View board, @Nullable UUID chosen) {
    String nobody = page.t("boards.board.nobody");
    return List.of(
        choices.strategies(worker, page),
        choices.periods(worker, page, page.t("publications.pack.period.hint")),
        Asked.select(
                page,
                "publications.pack.meeting",
                meetings(board, chosen)
                    .map(
                        each ->
                            Option.of(
                                each.id().toString(),
                                PackMeeting.when(
                                    page,
                                    each,
                                    page.t("boards.board.meeting.on", page.date(each.day())))))
                    .toList())
            .empty(page.t("publications.pack.meeting.none")),
        area(page, "headline", nobody),
        area(page, "decisions", page.t("publications.pack.ask.decisions.hint")),
        area(page, "voice", page.t("publications.pack.ask.voice.hint")),
        area(page, "money", nobody),
        area(page, "learning", page.t("publications.pack.ask.learning.hint")));
  }

  private static Asked area(Page page, String name, String hint) {
    return Asked.area(page, "publications.pack.ask." + name)
        .named(name)
        .hint(hint)
        .most(PackForms.MOST);
  }

  /** How a draft stands now, for somebody who typed something else. */
  List<SummaryRow> standing(Worker worker, Page page, Pack now) {
    Pack.Written written = now.content().written();
    UUID meeting = now.content().meeting();
    return List.of(
        SummaryRow.of(
            page.t("publications.pack.strategy"),
            choices.carried(worker, now.content().strategy()).strategy().title()),
        SummaryRow.of(
            page.t("publications.pack.period"),
            ReportChoices.named(
                new FigureWords(page), choices.closed(worker), now.content().period())),
        SummaryRow.of(
            page.t("publications.pack.meeting"),
            boards.get(worker, now.body()).meetings().stream()
                .filter(each -> each.id().equals(meeting))
                .map(each -> PackMeeting.when(page, each, page.date(each.day())))
                .findFirst()
                .orElse(page.t("publications.pack.meeting.none"))),
        SummaryRow.of(page.t("publications.pack.ask.headline"), written.headline()),
        SummaryRow.of(page.t("publications.pack.ask.decisions"), written.decisions()),
        SummaryRow.of(page.t("publications.pack.ask.voice"), written.voice()),
        SummaryRow.of(page.t("publications.pack.ask.money"), written.money()),
        SummaryRow.of(page.t("publications.pack.ask.learning"), written.learning()));
  }
}
