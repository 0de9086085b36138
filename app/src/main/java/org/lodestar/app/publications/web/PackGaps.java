package org.lodestar.app.publications.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.face.BoardReaders;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.strategy.ActionNews;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Judgement.Reason;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.WhoseWord;
import org.lodestar.app.strategy.face.PlanNews;
import org.lodestar.app.strategy.face.SaidForOwners;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Component;

/** What a pack leaves open and who will read it, said before it is frozen. */
@Component
class PackGaps {
  /** More titles than these are only counted. */
  private static final int FEW = 4;

  private final ReportChoices choices;
  private final ClosedPeriods periods;
  private final PlanNews news;
  private final SaidForOwners said;
  private final Planning planning;
  private final People people;
  private final BoardReaders readers;
  private final PackAnswered answered;

  PackGaps(
      ReportChoices choices,
      ClosedPeriods periods,
      PlanNews news,
      SaidForOwners said,
      Planning planning,
      People people,
      BoardReaders readers,
      PackAnswered answered) {
    this.choices = choices;
    this.periods = periods;
    this.news = news;
    this.said = said;
    this.planning = planning;
    this.people = people;
    this.readers = readers;
    this.answered = answered;
  }

  /** What is open, each with the way to put it right; then who will read it. */
  List<SummaryRow> rows(Worker worker, Page page, Pack pack, Boards.View board) {
    return Stream.of(
            period(worker, page, pack),
            answered.rows(worker, page, pack, board),
            answered.twice(worker, page, pack),
            actions(worker, page, pack),
            silent(page, pack),
            readers(worker, page, pack, board))
        .flatMap(each -> each)
        .toList();
  }

  /** Months that are over and not in it. */
  private Stream<SummaryRow> period(Worker worker, Page page, Pack pack) {
    FigureWords words = new FigureWords(page);
    boolean last = Objects.equals(choices.period(worker), pack.content().period());
    Stream<SummaryRow> later =
        last
            ? Stream.empty()
            : Stream.of(
                row(
                    page,
                    "later",
                    List.of(page.t("publications.pack.gap.later.text")),
                    change(pack)));
    return Stream.concat(
        later,
        periods
            .next(worker)
            .map(each -> page.t("publications.lead.period", words.period(each)))
            .map(each -> row(page, "period", List.of(each), "/figures/periods"))
            .stream());
  }

  private Stream<SummaryRow> actions(Worker worker, Page page, Pack pack) {
    ReportChoices.Carried carried = choices.carried(worker, pack.content().strategy());
    PlanWords words = planning.about(worker, page, carried.actions());
    LocalDate today = planning.today();
    var told = news.since(worker, carried.strategy().id(), carried.actions(), today);
    List<JudgedAction> red =
        carried.actions().stream().filter(each -> each.standing() == ActionStanding.RED).toList();
    Map<UUID, WhoseWord> whose =
        said.whose(
            worker,
            red.stream().map(JudgedAction::action).toList(),
            told.values().stream()
                .flatMap(each -> Stream.ofNullable(each.word()))
                .filter(each -> !each.takenOut())
                .toList());
    List<JudgedAction> anew = of(carried.actions(), each -> isTakenOut(told.get(each)));
    Stream<JudgedAction> nobody =
        carried.actions().stream()
            .filter(each -> each.standing() != ActionStanding.BLUE)
            .filter(each -> isNobodys(each.action().planned().parties()));
    return Stream.of(
            named(page, words, "anew", anew, ""),
            named(page, words, "silent", unsaid(red, whose), ask(pack)),
            named(
                page,
                words,
                "others",
                of(red, each -> whose.containsKey(each) && whose.get(each) != WhoseWord.OWNER),
                ask(pack)),
            named(page, words, "owners", of(red, each -> whose.get(each) == WhoseWord.OWNER), ""),
            named(page, words, "nobody", nobody.toList(), ""))
        .flatMap(each -> each);
  }

  private static boolean isTakenOut(@Nullable ActionNews news) {
    return news != null && news.word() != null && news.word().takenOut();
  }

  /** Why a day was moved says why it is red. */
  private static List<JudgedAction> unsaid(List<JudgedAction> red, Map<UUID, WhoseWord> whose) {
    return red.stream()
        .filter(each -> !whose.containsKey(each.action().id()))
        .filter(each -> each.judgement() == null || each.judgement().reason() != Reason.PUT_OFF)
        .toList();
  }

  /** Where one press asks who answers for them. */
  private static String ask(Pack pack) {
    return BoardWords.href(pack.body()) + "/packs/" + pack.id() + "#silent";
  }

  private static List<JudgedAction> of(List<JudgedAction> actions, Predicate<UUID> which) {
    return actions.stream().filter(each -> which.test(each.action().id())).toList();
  }

  private static boolean isNobodys(Planned.Parties parties) {
    return parties.owner() == null && parties.leadPost().isEmpty() && parties.lead() == null;
  }

  /**
   * @param href where it is put right; empty for the page of the first of them
   */
  private static Stream<SummaryRow> named(
      Page page, PlanWords words, String which, List<JudgedAction> actions, String href) {
    if (actions.isEmpty()) {
      return Stream.empty();
    }
    Stream<String> titles = actions.stream().limit(FEW).map(each -> words.title(each.action()));
    Stream<String> more =
        actions.size() > FEW
            ? Stream.of(page.t("publications.pack.gap.more", actions.size() - FEW))
            : Stream.empty();
    return Stream.of(
        row(
            page,
            which,
            Stream.concat(titles, more).toList(),
            href.isEmpty() ? PlanWords.href(actions.getFirst().action()) : href));
  }

  /** Parts in which nothing was written; what survivors say stands there by itself. */
  private static Stream<SummaryRow> silent(Page page, Pack pack) {
    Pack.Written written = pack.content().written();
    List<String> empty =
        Stream.of(
                written.money().isBlank() ? page.t("publications.pack.ask.money") : "",
                written.learning().isBlank() ? page.t("publications.pack.ask.learning") : "")
            .filter(each -> !each.isEmpty())
            .toList();
    return empty.isEmpty() ? Stream.empty() : Stream.of(row(page, "empty", empty, change(pack)));
  }

  /** Who finds it at home, and who of those that vote cannot open it at all. */
  private Stream<SummaryRow> readers(Worker worker, Page page, Pack pack, Boards.View board) {
    Set<UUID> all =
        people.listByRoles(Action.READ_BOARDS.roles()).stream()
            .map(Person::id)
            .collect(Collectors.toUnmodifiableSet());
    LocalDate day = day(pack, board);
    long members =
        board.membersOn(day).stream()
            .map(Membership::holder)
            .filter(each -> each.worker() != null && all.contains(each.worker()))
            .count();
    String shut =
        readers.shut(worker, pack.body(), day).map(each -> BoardWords.shut(page, each)).orElse("");
    return Stream.of(
        new SummaryRow(
            page.t("publications.pack.gap.readers"),
            List.of(page.t("publications.pack.gap.readers.text", members, all.size()), shut),
            null,
            null));
  }

  /** On which its meeting is; today for a pack that is for none. */
  private LocalDate day(Pack pack, Boards.View board) {
    return board.meetings().stream()
        .filter(each -> each.id().equals(pack.content().meeting()))
        .map(BoardMeeting::day)
        .findFirst()
        .orElseGet(planning::today);
  }

  private static String change(Pack pack) {
    return BoardWords.href(pack.body()) + "/packs/" + pack.id() + "/change";
  }

  private static SummaryRow row(Page page, String which, List<String> answers, String href) {
    String question = page.t("publications.pack.gap." + which);
    return new SummaryRow(question, answers, href, question);
  }
}
