package org.lodestar.app.breakglass.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.breakglass.Opening;
import org.lodestar.app.breakglass.OpeningState;
import org.lodestar.app.breakglass.OpeningView;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;

/** Openings in words. */
final class EmergencyWords {
  private final Page page;
  private final Map<UUID, String> names;
  private final Instant now;

  EmergencyWords(Page page, Map<UUID, String> names, Instant now) {
    this.page = page;
    this.names = names;
    this.now = now;
  }

  ListPage.Line line(Opening opening) {
    return new ListPage.Line(
        Addresses.one(opening.id()),
        opening.reference(),
        page.t(
            "breakglass.line",
            named(opening.worker()),
            page.dateTime(opening.openedAt()),
            page.name("breakglass.ground", opening.ground())),
        state(opening),
        tone(opening));
  }

  String state(Opening opening) {
    return page.name("breakglass.state", opening.state(now));
  }

  String tone(Opening opening) {
    OpeningState state = opening.state(now);
    return switch (state) {
      case OPEN -> "overdue";
      case CLOSED -> now.isAfter(opening.reviewBy()) ? "overdue" : "due";
      case JUSTIFIED, NOT_JUSTIFIED -> "done";
    };
  }

  String named(@Nullable UUID worker) {
    return worker == null
        ? page.t("breakglass.someone")
        : names.getOrDefault(worker, page.t("breakglass.someone"));
  }

  List<SummaryRow> rows(OpeningView view) {
    Opening opening = view.opening();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row("worker", named(opening.worker())));
    rows.add(row("ground", page.name("breakglass.ground", opening.ground())));
    rows.add(row("reason", view.reason().text()));
    if (opening.againstNo()) {
      rows.add(row("againstNo", page.t("breakglass.againstNo")));
      rows.add(row("decider", PersonalText.shown(view.decider())));
    }
    rows.add(row("opened", page.dateTime(opening.openedAt())));
    rows.add(row("until", page.dateTime(opening.until())));
    if (opening.closedAt() != null) {
      rows.add(
          row(
              "closed",
              page.t(
                  "breakglass.byAt",
                  named(opening.closedBy()),
                  page.dateTime(opening.closedAt()))));
    }
    if (opening.reviewedAt() == null) {
      rows.add(row("reviewBy", page.dateTime(opening.reviewBy())));
    } else {
      rows.add(
          row(
              "reviewed",
              page.t(
                  "breakglass.byAt",
                  named(opening.reviewedBy()),
                  page.dateTime(opening.reviewedAt()))));
    }
    if (view.words() != null) {
      rows.add(row("words", view.words().text()));
    }
    if (view.person() != null) {
      rows.add(told(view.person()));
    }
    return rows;
  }

  private SummaryRow told(OpeningView.PersonTold person) {
    String when =
        person.on() == null
            ? page.t("breakglass.tell.not", named(person.by()), page.dateTime(person.at()))
            : page.t("breakglass.tell.done", named(person.by()), page.date(person.on()));
    return new SummaryRow(
        page.t("breakglass.row.person"),
        Stream.of(when, PersonalText.shown(person.words()))
            .filter(each -> !each.isEmpty())
            .toList(),
        null,
        null);
  }

  private SummaryRow row(String name, String value) {
    return SummaryRow.of(page.t("breakglass.row." + name), value);
  }

  String seen(OpeningView.Seen seen) {
    String key = "breakglass.seen." + seen.action();
    return page.t(
        "breakglass.seenAt",
        page.dateTime(seen.at()),
        page.has(key) ? page.t(key) : page.t("breakglass.seen.other", seen.action()));
  }

  String told(OpeningView.Alert alert) {
    return alert.seenAt() == null
        ? page.t("breakglass.told.unseen", named(alert.worker()))
        : page.t("breakglass.told.seen", named(alert.worker()), page.dateTime(alert.seenAt()));
  }
}
