package org.lodestar.app.members.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.WorkLink;
import org.springframework.stereotype.Component;

/** Where whoever is in charge of a place looks at who has access, whenever they want to. */
@Component
class ReviewLink implements WorkLink {
  @Override
  public String label() {
    return "members.review.title";
  }

  @Override
  public String href() {
    return ReviewController.ADDRESS;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.REVIEW_ACCESS);
  }
}
