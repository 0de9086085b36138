package org.lodestar.app.directory.web;

import java.util.List;
import org.lodestar.app.directory.Helplines;
import org.lodestar.app.directory.Service;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/** Gives every page its numbers from the directory. */
@Component
class PublicHelplines implements HelplineSlot {
  private final Helplines helplines;

  PublicHelplines(Helplines helplines) {
    this.helplines = helplines;
  }

  @Override
  public List<Helpline> helplines(Language language) {
    return helplines.list(language).stream().map(PublicHelplines::shown).toList();
  }

  private static Helpline shown(Service service) {
    return new Helpline(
        service.purpose().name(),
        service.name(),
        service.number(),
        service.callable(),
        service.hours(),
        service.whoFor(),
        service.website().isEmpty() ? null : service.website());
  }
}
