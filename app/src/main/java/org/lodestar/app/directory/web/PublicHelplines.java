package org.lodestar.app.directory.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Gives every page its numbers from the directory. The last answer is kept in memory, so that
 * somebody in danger sees whom to call while the database is away.
 */
@Component
class PublicHelplines implements HelplineSlot {
  private static final Logger LOG = LoggerFactory.getLogger(PublicHelplines.class);

  private final Helplines helplines;
  private final Map<Language, List<Helpline>> known = new ConcurrentHashMap<>();

  PublicHelplines(Helplines helplines) {
    this.helplines = helplines;
  }

  @EventListener(ApplicationReadyEvent.class)
  void learn() {
    for (Language language : Language.values()) {
      helplines(language);
    }
  }

  @Override
  public List<Helpline> helplines(Language language) {
    try {
      List<Helpline> shown =
          helplines.said(language).stream()
              .map(each -> shown(each.service(), each.english()))
              .toList();
      known.put(language, shown);
      return shown;
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("Helplines from memory: {}", away.getClass().getSimpleName());
      return lastKnown(language);
    }
  }

  @Override
  public List<Helpline> lastKnown(Language language) {
    return known.getOrDefault(language, List.of());
  }

  @Override
  public List<Helpline> forStaff(String code) {
    return helplines.list(Language.ENGLISH, Purpose.valueOf(code)).stream()
        .filter(each -> each.purpose().forStaff())
        .map(each -> shown(each, each))
        .toList();
  }

  private static Helpline shown(Service service, Service english) {
    return new Helpline(
        service.id(),
        service.purpose().name(),
        service.name(),
        service.number(),
        service.callable(),
        service.hours(),
        service.whoFor(),
        service.website().isEmpty() ? null : service.website(),
        new Said(english.name(), english.hours(), english.whoFor()));
  }
}
