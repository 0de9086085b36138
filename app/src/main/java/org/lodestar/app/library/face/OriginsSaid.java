package org.lodestar.app.library.face;

import java.util.Optional;
import org.lodestar.app.library.OriginWords;
import org.lodestar.app.library.domain.Origins;
import org.lodestar.app.library.domain.Readability;
import org.springframework.stereotype.Component;

/** Where somebody comes from, as our own list says it. */
@Component
class OriginsSaid implements OriginWords {
  private static final String LANGUAGE = " speaking ";

  @Override
  public Optional<String> first(String text) {
    return Readability.sentences(text).stream()
        .flatMap(each -> Origins.first(each).stream())
        .filter(each -> !each.contains(LANGUAGE))
        .findFirst();
  }
}
