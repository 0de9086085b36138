package org.lodestar.app.publications.web;

import java.util.Optional;
import org.lodestar.app.publications.face.PublishedProfiles;
import org.lodestar.app.site.FootLink;
import org.lodestar.app.site.OncePublished;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The foot of the public home page leads to what is known, once a profile was published. */
@Component
@Order(2)
class ProfileFoot implements FootLink {
  private final OncePublished published;

  ProfileFoot(PublishedProfiles profiles) {
    published = new OncePublished(() -> !profiles.list().isEmpty());
  }

  @Override
  public String label() {
    return "publications.profile.open.title";
  }

  @Override
  public Optional<String> href() {
    return published.is() ? Optional.of(PublicProfileController.HOME) : Optional.empty();
  }
}
