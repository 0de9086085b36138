package org.lodestar.app.members.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditState;
import org.lodestar.app.audit.Outcome;
import org.lodestar.app.members.store.AuditReading;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.lodestar.disclosure.small.SmallNumbers;

/** Puts a reading of the audit record into words and links that narrow it. */
final class AuditTable {
  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Page page;
  private final AuditQuery query;
  private final AuditReading.Reading reading;

  AuditTable(Page page, AuditQuery query, AuditReading.Reading reading) {
    this.page = page;
    this.query = query;
    this.reading = reading;
  }

  AuditView view(AuditState state) {
    @Nullable String older =
        reading.page().older().map(last -> query.after(last).address()).orElse(null);
    @Nullable String newest = query.after() == null ? null : query.after(null).address();
    return new AuditView(
        page.t("audit.checked", AuditStateController.said(state, page)),
        table(),
        chosen(),
        kept(),
        Option.all(page, "audit.outcome", Outcome.values()),
        Paging.cursor(newest, older));
  }

  private Table table() {
    return Table.of(
        page.t("audit.table"),
        reading.page().events(),
        Part.words(page.t("audit.when"), event -> page.dateTime(event.at())),
        Part.of(page.t("audit.who"), this::who),
        Part.words(page.t("audit.organisation"), event -> name(event.organisation())),
        Part.link(
            page.t("audit.what"),
            event -> act(page, event.action()),
            event -> query.action(event.action()).address()),
        Part.of(page.t("audit.object"), this::object),
        Part.words(page.t("audit.purpose"), event -> spoken(event.purpose())),
        Part.of(page.t("audit.outcome"), this::outcome),
        Part.words(page.t("audit.detail"), event -> detail(event.detail())));
  }

  /** Its name, or what sort of thing was done where the name would tell content. */
  static String act(Page page, String action) {
    String key = "audit.told." + action;
    return page.has(key) ? page.t(key) : spoken(action);
  }

  private Cell outcome(AuditEvent event) {
    return event.outcome().equals(Outcome.REFUSED.name())
        ? Cell.tag(page.t("audit.outcome.REFUSED"), "overdue")
        : Cell.of(page.t("audit.outcome.DONE"));
  }

  private Cell who(AuditEvent event) {
    UUID actor = event.actor();
    String kind = page.t("audit.actor." + event.actorKind());
    return actor == null
        ? Cell.of(kind)
        : Cell.link(reading.names().getOrDefault(actor, kind), query.actor(actor).address());
  }

  private Cell object(AuditEvent event) {
    UUID object = event.object();
    String kind = spoken(event.objectKind());
    return object == null
        ? Cell.of(kind)
        : Cell.link(kind + " " + tail(object), query.object(object).address());
  }

  /** Filters in force; each link leads to the list without it. */
  private List<Crumb> chosen() {
    List<Crumb> chosen = new ArrayList<>();
    if (query.actor() != null) {
      String name = reading.names().getOrDefault(query.actor(), tail(query.actor()));
      chosen.add(crumb("actor", name, query.actor(null)));
    }
    if (query.filter().action() != null) {
      chosen.add(crumb("action", act(page, query.filter().action()), query.action(null)));
    }
    if (query.object() != null) {
      chosen.add(crumb("object", tail(query.object()), query.object(null)));
    }
    if (query.outcome() != null) {
      chosen.add(
          crumb("outcome", page.name("audit.outcome", query.outcome()), query.outcome(null)));
    }
    if (query.firstDay() != null) {
      chosen.add(crumb("from", page.date(query.firstDay()), query.from(null)));
    }
    if (query.lastDay() != null) {
      chosen.add(crumb("until", page.date(query.lastDay()), query.until(null)));
    }
    return chosen;
  }

  private Crumb crumb(String name, String value, AuditQuery without) {
    return new Crumb(page.t("audit.chosen." + name, value), without.address());
  }

  private Map<String, String> kept() {
    Map<String, String> kept = new LinkedHashMap<>();
    put(kept, "actor", query.actor());
    put(kept, "action", query.filter().action());
    put(kept, "object", query.object());
    return kept;
  }

  private static void put(Map<String, String> kept, String name, @Nullable Object value) {
    if (value != null) {
      kept.put(name, value.toString());
    }
  }

  private String name(@Nullable UUID id) {
    return id == null ? page.t("audit.none") : reading.names().getOrDefault(id, tail(id));
  }

  private String detail(Map<String, String> detail) {
    return detail.entrySet().stream()
        .map(entry -> apart(entry.getKey()) + ": " + shortened(entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** {@code sentDespiteWarning} as words. */
  private static String apart(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  /** An identifier by its end, as in the other columns; anything else as it is. */
  private String shortened(String value) {
    if (value.equals(AuditEvent.FEW)) {
      return page.t("audit.few", SmallNumbers.usual().least());
    }
    return IDENTIFIER.matcher(value).matches() ? tail(UUID.fromString(value)) : value;
  }

  /** A code as words: {@code CONCERN_READ} is "Concern read". */
  private static String spoken(String code) {
    if (code.isEmpty()) {
      return "";
    }
    String words = code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Enough of an id to tell rows apart; its front is only the time. */
  private static String tail(UUID id) {
    return id.toString().substring(28);
  }
}
