package org.lodestar.app.worries.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.site.Option;

/** The form of one partner body. */
public record PartnerFormPage(
    UUID id, String name, boolean set, boolean words, List<Option> settings) {
  public PartnerFormPage {
    settings = List.copyOf(settings);
  }
}
