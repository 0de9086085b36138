package org.lodestar.app.community.face;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.PublicPlaces;
import org.springframework.stereotype.Component;

/**
 * Where short links of campaigns may lead: to our own pages alone. The report is none of them, as a
 * count of who came there by a campaign would tell of reports.
 */
@Component
public class CampaignGoals {
  private static final List<Standing> STANDING =
      List.of(
          new Standing("/help", "library.help.title"),
          new Standing("/ask", "community.campaign.goal.ask"),
          new Standing("/services", "directory.services.title"),
          new Standing("/signs", "library.worried.title"),
          new Standing("/types", "library.types.title"),
          new Standing("/job-offer", "screening.offer.title"),
          new Standing("/safe-work", "community.public.leaflet"),
          new Standing("/professionals", "library.work.title"),
          new Standing("/toolkit", "library.toolkit.title"));

  private final List<PublicPlaces> places;

  CampaignGoals(List<PublicPlaces> places) {
    this.places = places;
  }

  /** One that is there whatever the editor publishes. */
  private record Standing(String path, String key) {}

  /** Whether everybody may read a page today, and a short link may lead to it. */
  public boolean isShown(String path) {
    return STANDING.stream().anyMatch(each -> each.path().equals(path))
        || places.stream().anyMatch(each -> each.listed(path));
  }

  /** All of them, in the words of a page. */
  public List<Option> list(Page page) {
    return Stream.concat(
            STANDING.stream().map(each -> option(each.path(), page.t(each.key()))),
            places.stream()
                .flatMap(each -> each.places(page).stream())
                .map(each -> option(each.href(), each.title())))
        .toList();
  }

  private static Option option(String path, String title) {
    return Option.of(path, title + " (" + path + ")");
  }

  /** A page that may be led to today, if it is one. */
  Optional<String> find(String path) {
    return isShown(path) ? Optional.of(path) : Optional.empty();
  }
}
