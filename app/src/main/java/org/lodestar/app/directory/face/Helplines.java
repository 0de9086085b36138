package org.lodestar.app.directory.face;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.domain.PhraseBook;
import org.lodestar.app.directory.store.Services;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services and helplines that are shown, by what one turns to them for. */
@Component
@Transactional(readOnly = true)
public class Helplines {
  private final Services services;
  private final PhraseBook phrases;

  Helplines(Services services, PhraseBook phrases) {
    this.services = services;
    this.phrases = phrases;
  }

  /**
   * A service in the reader's language and in English.
   *
   * @param service as far as its texts are translated
   * @param english the same in English
   */
  public record Said(Service service, Service english) {
    /** Whether any of its texts is in another language than English. */
    public boolean translated() {
      return !service.equals(english);
    }
  }

  /** Every service shown to the public, in the order of the directory, with its English beside. */
  public List<Said> said(Language language) {
    Map<UUID, Service> english =
        services.shown(Language.ENGLISH).stream()
            .collect(Collectors.toMap(Service::id, Function.identity()));
    return list(language).stream()
        .filter(each -> !each.purpose().forStaff())
        .map(each -> new Said(each, english.getOrDefault(each.id(), each)))
        .toList();
  }

  /** Every service shown, in the order of the directory. */
  public List<Service> list(Language language) {
    return services.shown(language).stream().map(each -> phrases.say(language, each)).toList();
  }

  /** The services shown for these purposes, in the order of the purposes given. */
  public List<Service> list(Language language, Purpose... purposes) {
    List<Service> shown = list(language);
    return Arrays.stream(purposes)
        .flatMap(purpose -> shown.stream().filter(each -> each.purpose() == purpose))
        .toList();
  }

  /** The first service shown for a purpose, in English. */
  public Optional<Service> find(Purpose purpose) {
    return list(Language.ENGLISH, purpose).stream().findFirst();
  }

  /**
   * The first service shown for a purpose, in English.
   *
   * @throws NoSuchElementException when the directory has none
   */
  public Service get(Purpose purpose) {
    return find(purpose).orElseThrow(() -> new NoSuchElementException("No service for " + purpose));
  }
}
