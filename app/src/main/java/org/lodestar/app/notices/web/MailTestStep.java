package org.lodestar.app.notices.web;

import org.lodestar.app.notices.face.OutgoingMail;
import org.lodestar.app.site.SetUpStep;
import org.springframework.stereotype.Component;

/** That the mail server has taken an email: a name in a setting calls nobody. */
@Component
class MailTestStep implements SetUpStep {
  private final OutgoingMail mail;

  MailTestStep(OutgoingMail mail) {
    this.mail = mail;
  }

  @Override
  public String key() {
    return "notices.step.test";
  }

  @Override
  public int place() {
    return 55;
  }

  @Override
  public String href() {
    return "/mail";
  }

  @Override
  public boolean isDone() {
    return mail.hasSent();
  }
}
