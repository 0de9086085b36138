package org.lodestar.app.directory.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.SetUpStep;
import org.springframework.stereotype.Component;

/** A partnership that began empty has no number of its place: whom does one ring about a child? */
@Component
class LocalNumbersStep implements SetUpStep {
  private static final Set<Purpose> OF_THE_PLACE =
      EnumSet.of(Purpose.CHILD_FRONT_DOOR, Purpose.CHILD_OUT_OF_HOURS, Purpose.ADULT_FRONT_DOOR);

  private final Helplines helplines;

  LocalNumbersStep(Helplines helplines) {
    this.helplines = helplines;
  }

  @Override
  public String key() {
    return "directory.step.local";
  }

  @Override
  public int place() {
    return 35;
  }

  @Override
  public boolean isDone() {
    return helplines.list(Language.ENGLISH).stream()
        .map(Service::purpose)
        .collect(Collectors.toSet())
        .containsAll(OF_THE_PLACE);
  }
}
