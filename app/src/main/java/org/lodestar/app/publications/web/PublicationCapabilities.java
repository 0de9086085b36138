package org.lodestar.app.publications.web;

import java.util.List;
import org.lodestar.app.publications.Progress;
import org.lodestar.app.publications.store.ProfileRows;
import org.lodestar.app.publications.store.ProgressRows;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published beside the packs of boards, as things that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class PublicationCapabilities {
  /** A short report each half-year, with its second reader. */
  private static final double PROGRESS_HOURS = 2;

  /** A week a year. */
  private static final double PROFILE_HOURS = 4;

  /** An analyst's day or two a year, where there are lists enough. */
  private static final double ESTIMATE_HOURS = 1;

  private static final int ALL = 10_000;

  @Bean
  Capability progressCapability(ProgressRows rows) {
    return Capability.of(
            Key.PROGRESS, PROGRESS_HOURS, Size.SMALL, ProgressPageMaker.HOME, "/progress")
        .until(() -> unpublished(rows));
  }

  private static List<Duty> unpublished(ProgressRows rows) {
    return rows.list(0, ALL).stream()
        .filter(each -> each.isDraft() || each.state() == Progress.State.PROPOSED)
        .map(each -> new Duty(each.content().headline(), ProgressPageMaker.HOME + "/" + each.id()))
        .toList();
  }

  @Bean
  Capability profileCapability(ProfileRows rows) {
    return Capability.of(
            Key.PROFILES,
            PROFILE_HOURS,
            Size.MIDDLE,
            ProfilePageMaker.HOME,
            PublicProfileController.HOME)
        .until(() -> open(rows));
  }

  private static List<Duty> open(ProfileRows rows) {
    return rows.list(true, 0, ALL).stream()
        .filter(each -> each.state().isOpen())
        .map(each -> new Duty(each.base().slug(), ProfilePageMaker.HOME + "/" + each.id()))
        .toList();
  }

  @Bean
  Capability estimateCapability() {
    return Capability.of(
            Key.ESTIMATES, ESTIMATE_HOURS, Size.LARGE, ProfilePageMaker.HOME + "/{id}/estimate")
        .in(Key.PROFILES);
  }
}
