package org.lodestar.app.rights.web;

import java.util.List;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.site.Option;

/**
 * Writing down that the person has the copy.
 *
 * @param ways by hand, and each way for which somebody vouches now
 */
public record GivenPage(String here, DataRequest request, List<Option> ways) {
  public GivenPage {
    ways = List.copyOf(ways);
  }
}
