package org.lodestar.app.referral.web;

import java.util.List;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.site.Option;

/** A point of a second reader, and what the writer can say about it. */
public record PointPage(
    Referral referral, String review, GivenPage.Point point, List<Option> deeds) {
  public PointPage {
    deeds = List.copyOf(deeds);
  }
}
