package org.lodestar.app.members.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NightEntry;
import org.lodestar.app.members.NightState;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.night.NightView;
import org.lodestar.app.members.night.NightWatch;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Component;

/** Puts a colleague at the door at night into words. */
@Component
class NightPageMaker {
  private final NightWatch watch;
  private final People people;

  NightPageMaker(NightWatch watch, People people) {
    this.watch = watch;
    this.people = people;
  }

  NightPage page(Worker worker, UUID id, Page page) {
    NightView view = watch.get(worker, id);
    NightEntry entry = view.entry();
    NightState state = view.state();
    Map<UUID, String> names = people.names(mentioned(entry));
    boolean rings = state == NightState.ASKED && worker.mayEver(Action.LET_IN_AT_NIGHT);
    return new NightPage(
        id,
        entry.version(),
        names.getOrDefault(entry.worker(), ""),
        page.name("members.night.state", state),
        tone(view),
        rows(view, names, page),
        view.number() == null ? null : view.number().text(),
        view.closed() == null ? null : page.t("members.night.cannot." + view.closed()),
        rings && !entry.worker().equals(worker.id()),
        view.pages() > 1,
        Option.all(page, "members.night.answer", NightWatch.Answer.values()),
        hours(page),
        verdicts(view, page),
        waits(view, page),
        view.reviews() && entry.enteredAt() != null,
        view.done().stream().map(done -> done(done, page)).toList());
  }

  private static List<UUID> mentioned(NightEntry entry) {
    return Stream.of(entry.worker(), entry.decidedBy(), entry.reviewedBy())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static String tone(NightView view) {
    return switch (view.state()) {
      case ASKED, LET_IN -> "overdue";
      case OVER -> "due";
      case FINE -> "done";
      case LAPSED, TURNED_AWAY, NOT_FINE -> "quiet";
    };
  }

  private List<Option> hours(Page page) {
    int most = (int) watch.limits().longest().toHours();
    return IntStream.of(2, 4, most)
        .filter(each -> each <= most)
        .distinct()
        .mapToObj(each -> Option.of(String.valueOf(each), page.t("members.night.hours.of", each)))
        .toList();
  }

  /** While the colleague works, it can only be stopped: what is done later is to be seen first. */
  private static List<Option> verdicts(NightView view, Page page) {
    if (!view.reviews()) {
      return List.of();
    }
    return switch (view.state()) {
      case LET_IN -> Option.all(page, "members.night.verdict", NightReviewForm.Verdict.NOT_FINE);
      case OVER -> Option.all(page, "members.night.verdict", NightReviewForm.Verdict.values());
      default -> List.of();
    };
  }

  private static @Nullable String waits(NightView view, Page page) {
    return switch (view.state()) {
      case LET_IN ->
          page.t(view.reviews() ? "members.night.waits.running" : "members.night.waits.another");
      case OVER -> view.reviews() ? null : page.t("members.night.waits.another");
      default -> null;
    };
  }

  private List<SummaryRow> rows(NightView view, Map<UUID, String> names, Page page) {
    NightEntry entry = view.entry();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row("name", names.getOrDefault(entry.worker(), ""), page));
    people.find(entry.worker()).ifPresent(person -> rows.add(row("works", works(person), page)));
    rows.add(row("reason", page.name("members.night.reason", entry.reason()), page));
    rows.add(row("asked", page.dateTime(entry.askedAt()), page));
    moment(rows, "until", entry.until(), page);
    moment(rows, "entered", entry.enteredAt(), page);
    moment(rows, "ended", entry.endedAt(), page);
    by(rows, "decided", entry.decidedBy(), entry.decidedAt(), names, page);
    if (entry.reviewedAt() == null) {
      moment(rows, "reviewBy", entry.reviewBy(), page);
    }
    by(rows, "reviewed", entry.reviewedBy(), entry.reviewedAt(), names, page);
    if (view.words() != null) {
      rows.add(row("words", view.words().text(), page));
    }
    return rows;
  }

  private static String works(Person person) {
    return person.post().isBlank()
        ? person.organisationName()
        : person.post() + ", " + person.organisationName();
  }

  private static SummaryRow row(String name, String value, Page page) {
    return SummaryRow.of(page.t("members.night.row." + name), value);
  }

  private static void moment(
      List<SummaryRow> rows, String name, @Nullable Instant moment, Page page) {
    if (moment != null) {
      rows.add(row(name, page.dateTime(moment), page));
    }
  }

  private static void by(
      List<SummaryRow> rows,
      String name,
      @Nullable UUID who,
      @Nullable Instant moment,
      Map<UUID, String> names,
      Page page) {
    if (who != null && moment != null) {
      String said =
          page.t("members.night.byAt", names.getOrDefault(who, ""), page.dateTime(moment));
      rows.add(row(name, said, page));
    }
  }

  private static String done(NightView.Done done, Page page) {
    return page.t(
        "members.night.doneAt", page.dateTime(done.at()), AuditTable.act(page, done.action()));
  }
}
