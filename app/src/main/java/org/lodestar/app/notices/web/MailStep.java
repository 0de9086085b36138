package org.lodestar.app.notices.web;

import org.lodestar.app.notices.MailSettings;
import org.lodestar.app.site.SetUpStep;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A mail server, without which nobody is called to look. */
@Component
class MailStep implements SetUpStep {
  private final boolean sends;

  MailStep(Environment environment) {
    this.sends = !MailSettings.of(environment).host().isEmpty();
  }

  @Override
  public String key() {
    return "notices.step.mail";
  }

  @Override
  public int place() {
    return 50;
  }

  @Override
  public boolean isDone() {
    return sends;
  }
}
