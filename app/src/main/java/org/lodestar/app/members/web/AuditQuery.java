package org.lodestar.app.members.web;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.Outcome;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an auditor asks for, as the address of the page carries it: codes and ids, never a name.
 *
 * @param after the last event of the page before
 */
record AuditQuery(
    @Nullable UUID actor,
    @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}|") String action,
    @Nullable UUID object,
    @Nullable Outcome outcome,
    @Nullable @ReadableDate(message = "audit.from.wrong") TypedDate from,
    @Nullable @ReadableDate(message = "audit.until.wrong") TypedDate until,
    @Nullable UUID after) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  static AuditQuery all() {
    return new AuditQuery(null, null, null, null, null, null, null);
  }

  AuditFilter filter() {
    return new AuditFilter(
        actor, action == null || action.isEmpty() ? null : action, object, outcome, start(), end());
  }

  @Nullable LocalDate firstDay() {
    return from == null ? null : from.date().orElse(null);
  }

  @Nullable LocalDate lastDay() {
    return until == null ? null : until.date().orElse(null);
  }

  AuditQuery actor(@Nullable UUID other) {
    return new AuditQuery(other, action, object, outcome, from, until, null);
  }

  AuditQuery action(@Nullable String other) {
    return new AuditQuery(actor, other, object, outcome, from, until, null);
  }

  AuditQuery object(@Nullable UUID other) {
    return new AuditQuery(actor, action, other, outcome, from, until, null);
  }

  AuditQuery outcome(@Nullable Outcome other) {
    return new AuditQuery(actor, action, object, other, from, until, null);
  }

  AuditQuery from(@Nullable TypedDate other) {
    return new AuditQuery(actor, action, object, outcome, other, until, null);
  }

  AuditQuery until(@Nullable TypedDate other) {
    return new AuditQuery(actor, action, object, outcome, from, other, null);
  }

  AuditQuery after(@Nullable UUID event) {
    return new AuditQuery(actor, action, object, outcome, from, until, event);
  }

  /** The address of the page that answers this. */
  String address() {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit");
    put(address, "actor", actor);
    put(address, "action", action);
    put(address, "object", object);
    put(address, "outcome", outcome);
    put(address, "from", from);
    put(address, "until", until);
    put(address, "after", after);
    return address.build().encode().toUriString();
  }

  private static void put(UriComponentsBuilder address, String name, @Nullable TypedDate date) {
    date(date)
        .ifPresent(
            day ->
                address
                    .queryParam(name + ".day", day.getDayOfMonth())
                    .queryParam(name + ".month", day.getMonthValue())
                    .queryParam(name + ".year", day.getYear()));
  }

  private static void put(UriComponentsBuilder address, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      address.queryParam(name, value);
    }
  }

  private static Optional<LocalDate> date(@Nullable TypedDate date) {
    return date == null ? Optional.empty() : date.date();
  }

  private @Nullable Instant start() {
    LocalDate day = firstDay();
    return day == null ? null : day.atStartOfDay(LONDON).toInstant();
  }

  private @Nullable Instant end() {
    LocalDate day = lastDay();
    return day == null ? null : day.plusDays(1).atStartOfDay(LONDON).toInstant();
  }
}
