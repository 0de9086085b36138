package org.lodestar.app.publications.face;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.Profile.State;
import org.lodestar.app.publications.store.ProfileRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Profiles as everybody reads them, without an account and without a trace. */
@Component
@Transactional(readOnly = true)
public class PublishedProfiles {
  private final ProfileRows rows;

  PublishedProfiles(ProfileRows rows) {
    this.rows = rows;
  }

  /** The one that holds of each year, also where it was withdrawn; the latest year first. */
  public List<Profile> list() {
    List<Profile> all =
        rows.list(false, 0, Integer.MAX_VALUE).stream()
            .filter(each -> each.state() != State.SUPERSEDED)
            .toList();
    return all.stream()
        .filter(
            each ->
                all.stream()
                    .noneMatch(
                        other ->
                            other.base().year() == each.base().year()
                                && other.base().edition() > each.base().edition()))
        .toList();
  }

  /** The one that holds of a year as it stands in addresses. Throws {@link NotFound}. */
  public Profile get(String slug) {
    return list().stream()
        .filter(each -> each.base().slug().equals(slug))
        .findFirst()
        .flatMap(each -> rows.find(each.id()))
        .orElseThrow(NotFound::new);
  }

  /** The one of the year before, unless it was withdrawn. */
  public Optional<Profile> before(Profile profile) {
    return list().stream()
        .filter(each -> each.base().year() == profile.base().year() - 1)
        .filter(each -> each.state() == State.PUBLISHED)
        .findFirst()
        .flatMap(each -> rows.find(each.id()));
  }
}
