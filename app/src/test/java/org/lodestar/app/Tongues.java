package org.lodestar.app;

import java.util.Arrays;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.face.Translations;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/**
 * Languages of the public pages for tests: in a partnership no unchecked one is shown by itself.
 */
@Component
public class Tongues {
  private final Translations translations;
  private final Workforce workforce;

  Tongues(Translations translations, Workforce workforce) {
    this.translations = translations;
    this.workforce = workforce;
  }

  /** Shows public pages in every language. */
  public void showAll() {
    Worker administrator =
        workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR);
    Arrays.stream(Language.values())
        .filter(language -> language != Language.ENGLISH)
        .forEach(language -> show(administrator, language, true));
  }

  /** Shows public pages in a language, or no longer. */
  public void show(Worker administrator, Language language, boolean shown) {
    Standing.member(administrator.id())
        .run(() -> translations.show(administrator, language, shown));
  }
}
