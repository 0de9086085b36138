package org.lodestar.app.files.web;

import org.lodestar.app.files.ScannerState;
import org.lodestar.app.files.intake.HealthWatch;
import org.lodestar.app.site.SetUpStep;
import org.springframework.stereotype.Component;

/** A virus scanner that answers. */
@Component
class ScannerStep implements SetUpStep {
  private final HealthWatch watch;

  ScannerStep(HealthWatch watch) {
    this.watch = watch;
  }

  @Override
  public String key() {
    return "files.step.scanner";
  }

  @Override
  public int place() {
    return 60;
  }

  @Override
  public boolean isDone() {
    return watch.health().scanner() == ScannerState.READY;
  }

  @Override
  public String href() {
    return "/files/state";
  }
}
