package org.lodestar.app.partnersites.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ledger.PartnerScores;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.partnersites.SitePage;
import org.lodestar.app.partnersites.Verdict;
import org.lodestar.app.partnersites.face.PartnerSites.View;
import org.lodestar.app.partnersites.store.SitePageRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What boards are told of partners' pages: how many, not which, and of those that take part. */
@Component
@Transactional(readOnly = true)
class PartnerPageScores implements PartnerScores {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final SitePageRows rows;
  private final Organisations organisations;

  PartnerPageScores(SitePageRows rows, Organisations organisations) {
    this.rows = rows;
    this.organisations = organisations;
  }

  @Override
  public List<PartnerScore> list() {
    Set<UUID> paused = rows.paused();
    Map<UUID, List<SitePage>> pages =
        rows.listed().stream().collect(Collectors.groupingBy(SitePage::organisation));
    return organisations.listAll().stream()
        .filter(each -> each.open() && pages.containsKey(each.id()))
        .map(each -> view(each, paused, pages))
        .map(PartnerPageScores::score)
        .toList();
  }

  private static View view(
      Organisation partner, Set<UUID> paused, Map<UUID, List<SitePage>> pages) {
    return new View(
        partner.id(),
        partner.name(),
        paused.contains(partner.id()),
        null,
        pages.getOrDefault(partner.id(), List.of()));
  }

  private static PartnerScore score(View partner) {
    return new PartnerScore(
        partner.name(),
        partner.pages().size(),
        partner.count(Verdict.RIGHT),
        partner.count(Verdict.WRONG),
        partner.isNumberWrong(),
        oldestLook(partner),
        partner.paused());
  }

  /** The oldest look, so that none is older; nothing while one was never looked at. */
  private static @Nullable LocalDate oldestLook(View partner) {
    LocalDate oldest = null;
    for (SitePage each : partner.pages()) {
      if (each.state() == null) {
        return null;
      }
      LocalDate looked = day(each.state().checkedAt());
      oldest = oldest == null || looked.isBefore(oldest) ? looked : oldest;
    }
    return oldest;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, LONDON);
  }
}
