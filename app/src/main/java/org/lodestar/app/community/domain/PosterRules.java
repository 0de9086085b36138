package org.lodestar.app.community.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lodestar.app.community.HungPoster;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.site.Refused.Refusal;

/** What the note of a poster that was hung must say. */
public final class PosterRules {
  /** Paper fades, and numbers change: nobody leaves a poster for longer. */
  static final int MOST_MONTHS = 12;

  private PosterRules() {}

  /**
   * What is wrong with it.
   *
   * @param site the place of a plan that it names, if there is one
   * @param wards codes of the wards of today; none where no edition is in use
   */
  public static List<Refusal> check(
      HungPoster.Content content, Optional<OutreachSite> site, Set<String> wards, LocalDate today) {
    List<Refusal> wrong = new ArrayList<>();
    if (content.kind() == null && site.filter(OutreachSite::listed).isEmpty()) {
      wrong.add(Refusal.of("site", "community.hung.site.missing"));
    }
    if (wards.isEmpty() ? !content.ward().isEmpty() : !wards.contains(content.ward())) {
      wrong.add(Refusal.of("ward", "community.hung.ward.missing"));
    }
    if (content.hung().isAfter(today)) {
      wrong.add(Refusal.of("hung", "community.hung.future"));
    }
    if (!content.replace().isAfter(content.hung())) {
      wrong.add(Refusal.of("replace", "community.hung.early"));
    } else if (content.replace().isAfter(content.hung().plusMonths(MOST_MONTHS))) {
      wrong.add(Refusal.of("replace", "community.hung.late"));
    }
    return wrong;
  }
}
