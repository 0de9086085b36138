package org.lodestar.app.library.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.library.LanguagesChanged;
import org.lodestar.app.library.Translation;
import org.lodestar.app.library.face.Translations;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Languages;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells every page in which languages it is shown. Asked for at most every two seconds; while the
 * database is away the last answer holds.
 */
@Component
class ShownLanguages implements Languages {
  private static final Duration FRESH = Duration.ofSeconds(2);

  private final Translations translations;
  private final Clock clock;
  private volatile Known known =
      new Known(List.of(Language.ENGLISH), Set.of(Language.ENGLISH), Instant.EPOCH);

  private record Known(List<Language> offered, Set<Language> checked, Instant at) {}

  ShownLanguages(Translations translations, Clock clock) {
    this.translations = translations;
    this.clock = clock;
  }

  @Override
  public List<Language> offered() {
    return known().offered();
  }

  @Override
  public boolean checked(Language language) {
    return known().checked().contains(language);
  }

  /** Forgets what it knows, so that a decision shows with the next page. */
  @TransactionalEventListener
  void changed(LanguagesChanged event) {
    known = new Known(known.offered(), known.checked(), Instant.EPOCH);
  }

  /** Also an answer from a clock that was set back since is too old. */
  private Known known() {
    Instant now = clock.instant();
    if (Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
      known = ask(now);
    }
    return known;
  }

  private Known ask(Instant now) {
    try {
      List<Translation> all = translations.list();
      return new Known(
          withEnglish(all.stream().filter(Translation::shown)).toList(),
          withEnglish(all.stream().filter(ShownLanguages::checked)).collect(Collectors.toSet()),
          now);
    } catch (DataAccessException | TransactionException away) {
      return new Known(known.offered(), known.checked(), now);
    }
  }

  private static boolean checked(Translation translation) {
    return translation.standing() == Translation.Standing.CHECKED;
  }

  private static Stream<Language> withEnglish(Stream<Translation> translations) {
    return Stream.concat(Stream.of(Language.ENGLISH), translations.map(Translation::language));
  }
}
