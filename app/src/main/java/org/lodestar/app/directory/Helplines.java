package org.lodestar.app.directory;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.lodestar.app.directory.store.Services;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services and helplines that are shown, by what one turns to them for. */
@Component
@Transactional(readOnly = true)
public class Helplines {
  private final Services services;

  Helplines(Services services) {
    this.services = services;
  }

  /** Every service shown, in the order of the directory. */
  public List<Service> list(Language language) {
    return services.shown(language);
  }

  /** The services shown for these purposes, in the order of the purposes given. */
  public List<Service> list(Language language, Purpose... purposes) {
    List<Service> shown = services.shown(language);
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
