package org.lodestar.app.directory.domain;

import org.lodestar.app.directory.Need;
import org.lodestar.app.directory.Service;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/**
 * Phrases that the directory says again and again, in every language. A text of a record that is
 * word for word one of them is said in the reader's language; one that an editor has changed is
 * said as the editor wrote it, so that no translation says what its original no longer does.
 */
@Component
public class PhraseBook {
  private final Words words;

  PhraseBook(Words words) {
    this.words = words;
  }

  /** The service with every known phrase in this language. */
  public Service say(Language language, Service service) {
    return language == Language.ENGLISH
        ? service
        : new Service(
            service.id(),
            service.purpose(),
            say(language, service.name()),
            service.number(),
            service.callable(),
            say(language, service.hours()),
            say(language, service.languages()),
            say(language, service.cost()),
            service.website(),
            say(language, service.whoFor()),
            service.audience(),
            service.source(),
            service.note(),
            service.shown(),
            service.version(),
            service.reach());
  }

  /** The need in this language. */
  public Need say(Language language, Need need) {
    return new Need(need.code(), need.id(), say(language, need.name()), need.what());
  }

  private String say(Language language, String english) {
    return words.phrase(language, english);
  }
}
