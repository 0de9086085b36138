package org.lodestar.app.pathway.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.face.People;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.face.LocalPathways;
import org.lodestar.app.pathway.face.Said;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** What every page of the pathway needs: the day, the services, names of colleagues. */
@Component
class PathwayToday {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final LocalPathways pathways;
  private final People people;
  private final Clock clock;

  PathwayToday(LocalPathways pathways, People people, Clock clock) {
    this.pathways = pathways;
    this.people = people;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(LONDON));
  }

  Said said(Page page, PathwayContent content) {
    return pathways.said(page, content);
  }

  Map<UUID, String> names(Collection<? extends @Nullable UUID> ids) {
    List<UUID> known =
        ids.stream().filter(Objects::nonNull).map(UUID.class::cast).distinct().toList();
    return people.names(known);
  }
}
