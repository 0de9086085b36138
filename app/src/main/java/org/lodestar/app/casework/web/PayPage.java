package org.lodestar.app.casework.web;

import org.lodestar.app.casework.PayView;

/** What somebody worked and was paid, and what may be owed. */
public record PayPage(PayView view, Names names, boolean mayWork) {
  /** The address of the page. */
  public String here() {
    return Addresses.person(view.file(), view.person()) + "/pay";
  }
}
