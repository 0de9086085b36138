package org.lodestar.app.retention.web;

import org.lodestar.app.retention.Hold;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;

/** One hold, to be looked at again or lifted. */
record HoldPage(HoldsPage all, Hold hold) {
  /** A form about it. */
  SmallForm door(Page page, String title, String below) {
    return SmallForm.of(page.t(title), all.address(), address() + below)
        .about(all.rows(page, hold))
        .alone();
  }

  private String address() {
    return all.address() + "/" + hold.id();
  }
}
