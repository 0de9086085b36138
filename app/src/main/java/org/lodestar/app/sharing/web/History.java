package org.lodestar.app.sharing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.GivenElsewhere.Given;
import org.lodestar.app.casework.GivenElsewhere.Reach;
import org.lodestar.app.sharing.Keeping;
import org.lodestar.app.sharing.LogEntry;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.Told;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.vault.PersonalText;

/** Who got what of a case, when, on which ground, in which version, and when it ended. */
record History(Page page, Parties parties) {
  static Table of(Page page, List<LogEntry> given, Parties parties) {
    History history = new History(page, parties);
    return Table.of(
        page.t("sharing.history.title"),
        given,
        Part.of(page.t("sharing.given.receiver"), history::whom),
        Part.words(page.t("sharing.history.what"), history::what),
        Part.words(page.t("sharing.given.basis"), history::ground),
        Part.words(page.t("sharing.history.when"), history::when),
        Part.words(page.t("sharing.history.version"), history::version),
        Part.words(page.t("sharing.history.ended"), history::ended));
  }

  private Cell whom(LogEntry entry) {
    return switch (entry) {
      case LogEntry.Shared shared ->
          Cell.link(
              shared.outside() == null
                  ? parties.organisation(shared.share().receiver().organisation())
                  : shared.outside().text(),
              Addresses.given(shared.share().id()));
      case LogEntry.ByHand byHand -> Cell.of(byHand.told().whom().text());
      case LogEntry.Elsewhere other -> whom(other.given());
      case LogEntry.Asked _ -> Cell.of("");
    };
  }

  private Cell whom(Given given) {
    String words = body(given, page);
    return given.href() == null ? Cell.of(words) : Cell.link(words, given.href());
  }

  static String body(Given given, Page page) {
    PersonalText body = given.whom();
    return body == null ? page.name("sharing.elsewhere.body", given.kind()) : body.text();
  }

  private String what(LogEntry entry) {
    return switch (entry) {
      case LogEntry.Shared shared -> parts(shared.share().terms().sections());
      case LogEntry.Elsewhere other -> what(other.given());
      default -> page.t("sharing.history.byHand");
    };
  }

  private String what(Given given) {
    String kind = page.name("sharing.elsewhere", given.kind());
    String what = given.parts().isEmpty() ? kind : kind + ": " + parts(given.parts());
    UUID by = given.ends().by();
    return by == null ? what : page.t("sharing.history.by", what, parties.worker(by));
  }

  private String parts(List<String> codes) {
    return codes.stream()
        .map(code -> page.t("casework.section." + code))
        .collect(Collectors.joining(", "));
  }

  private String ground(LogEntry entry) {
    return switch (entry) {
      case LogEntry.Shared shared -> page.name("sharing.basis", shared.share().terms().basis());
      case LogEntry.ByHand byHand -> ground(byHand.told(), page);
      case LogEntry.Elsewhere other ->
          page.name("sharing.elsewhere.ground", other.given().ground());
      case LogEntry.Asked _ -> "";
    };
  }

  /** On which ground it was told, and whether against their no. */
  static String ground(Told told, Page page) {
    String ground =
        told.basis() == null
            ? page.t("sharing.told.none.yes")
            : page.name("sharing.basis", told.basis());
    return told.against() == null ? ground : ground + ". " + page.t("sharing.log.against");
  }

  private String when(LogEntry entry) {
    return switch (entry) {
      case LogEntry.Shared shared -> sent(shared.share());
      case LogEntry.ByHand byHand ->
          byHand.told().over() == null
              ? page.date(byHand.told().on())
              : page.dateTime(byHand.told().over().at());
      case LogEntry.Elsewhere other -> page.date(other.given().on());
      case LogEntry.Asked _ -> "";
    };
  }

  private String sent(Share share) {
    Instant offered = share.marks().offeredAt();
    return offered == null ? page.name("sharing.state", share.kept()) : page.dateTime(offered);
  }

  private String version(LogEntry entry) {
    if (!(entry instanceof LogEntry.Shared shared) || shared.share().sent() == null) {
      return "";
    }
    Instant newest =
        shared.happened().stream()
            .filter(each -> each.event() == ShareEvent.RENEW)
            .map(each -> each.at())
            .reduce((_, last) -> last)
            .orElse(null);
    return newest == null
        ? String.valueOf(shared.version())
        : page.t("sharing.history.version.of", shared.version(), page.dateTime(newest));
  }

  private String ended(LogEntry entry) {
    return switch (entry) {
      case LogEntry.Shared shared -> ended(shared);
      case LogEntry.ByHand byHand -> standing(byHand.over());
      case LogEntry.Elsewhere other -> reach(other.given().reach());
      case LogEntry.Asked _ -> "";
    };
  }

  private String standing(Keeping.@Nullable Standing over) {
    return over == null ? "" : page.name("sharing.keeping", over);
  }

  /** What can still be read of it, and whether it was read. */
  private String reach(Reach reach) {
    LocalDate until = reach.until();
    if (until == null) {
      return "";
    }
    LocalDate ended = reach.ended();
    String open =
        ended == null
            ? page.t("sharing.elsewhere.until", page.date(until))
            : page.t("sharing.elsewhere.ended", page.date(ended));
    LocalDate read = reach.read();
    return open
        + " "
        + (read == null
            ? page.t("sharing.elsewhere.unread")
            : page.t("sharing.elsewhere.read", page.date(read)));
  }

  private String ended(LogEntry.Shared shared) {
    Share share = shared.share();
    if (shared.state().isLive()) {
      return page.t("sharing.history.runs", page.date(share.terms().lastDay()));
    }
    Instant at = share.marks().endedAt();
    String on = at == null ? page.date(share.terms().lastDay()) : page.dateTime(at);
    String why =
        share.marks().endReason() == null
            ? page.name("sharing.state", shared.state())
            : page.name("sharing.reason", share.marks().endReason());
    return page.t("sharing.history.ended.why", on, why);
  }
}
