package org.lodestar.app.requests.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.site.Asked;

/**
 * An entry of the public list, as everybody will read it, for somebody who reads it first.
 *
 * @param id of the request
 * @param telling words in it that seem to tell who somebody is
 * @param own whether whoever looks wrote it
 */
public record ReadPage(
    UUID id, DisclosurePage.Entry entry, List<String> telling, boolean own, List<Asked> asked) {
  public ReadPage {
    telling = List.copyOf(telling);
    asked = List.copyOf(asked);
  }

  /** Where its request lies. */
  public String back() {
    return Addresses.request(id);
  }

  /** Where what is said goes. */
  public String action() {
    return back() + "/log/read";
  }
}
