package org.lodestar.app.rights.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.site.Page;

/** By when a request is answered, in words. */
public final class Dues {
  private Dues() {}

  /** A day, or what stands for one. */
  public static String words(Page page, DataRequest request) {
    @Nullable LocalDate due = request.nextDay();
    if (request.isComplaint()) {
      return request.waitsForAcknowledgement() && due != null
          ? page.t("rights.acknowledge.by", page.date(due))
          : page.t("rights.due.soon");
    }
    return due == null ? page.t("rights.due.notYet") : page.date(due);
  }
}
