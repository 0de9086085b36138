package org.lodestar.app.directory.web;

import java.util.List;
import org.lodestar.app.directory.face.Helplines;

/** Every service that is shown to the public. */
public record HelplinesPage(List<Helplines.Said> services) {
  public HelplinesPage {
    services = List.copyOf(services);
  }
}
