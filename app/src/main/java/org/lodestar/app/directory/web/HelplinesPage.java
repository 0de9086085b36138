package org.lodestar.app.directory.web;

import java.util.List;
import org.lodestar.app.directory.Service;

/** Every service that is shown to the public. */
public record HelplinesPage(List<Service> services) {
  public HelplinesPage {
    services = List.copyOf(services);
  }
}
