package org.lodestar.app.community.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.face.Wards;
import org.lodestar.app.site.Option;
import org.springframework.stereotype.Component;

/** What the pages of outreach need beside what they show: names, wards, the day. */
@Component
class OutreachFrame {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Organisations organisations;
  private final People people;
  private final Wards wards;
  private final Clock clock;

  OutreachFrame(Organisations organisations, People people, Wards wards, Clock clock) {
    this.organisations = organisations;
    this.people = people;
    this.wards = wards;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  /** Those that take part, and those that are chosen already. */
  List<Option> organisations(Collection<UUID> chosen) {
    return organisations.listAll().stream()
        .filter(each -> each.open() || chosen.contains(each.id()))
        .map(each -> Option.of(each.id().toString(), each.name()))
        .toList();
  }

  /**
   * Wards of today, and the one that is chosen already.
   *
   * @param chosen its code; may be empty
   */
  List<Option> wards(String chosen) {
    List<Ward> today = wards.on(today());
    boolean other =
        !chosen.isEmpty() && today.stream().noneMatch(each -> each.code().equals(chosen));
    return Stream.concat(
            other ? Stream.of(new Ward(chosen, ward(chosen))) : Stream.empty(), today.stream())
        .map(each -> Option.of(each.code(), each.called()))
        .toList();
  }

  /** What a ward is called. */
  String ward(String code) {
    return wards.names().getOrDefault(code, code);
  }

  /** What organisations are called. */
  Map<UUID, String> names() {
    return organisations.listAll().stream()
        .collect(Collectors.toMap(Organisation::id, Organisation::name));
  }

  /** What workers are called. */
  Map<UUID, String> workers(Collection<UUID> ids) {
    return people.names(ids);
  }
}
