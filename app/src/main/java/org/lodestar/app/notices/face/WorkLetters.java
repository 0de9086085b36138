package org.lodestar.app.notices.face;

import org.lodestar.app.members.WorkMail;
import org.lodestar.app.notices.NotCarried;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Letters with a one-time link to the mailboxes of workers. They are handed over at once and kept
 * nowhere, so a link lies in no queue.
 */
@Component
class WorkLetters implements WorkMail {
  private final PostOffice office;
  private final String address;

  WorkLetters(PostOffice office, Environment environment) {
    this.office = office;
    this.address = environment.getProperty("LODESTAR_ADDRESS", "");
  }

  /** Nobody gets a letter that cannot say where the house is. */
  @Override
  public boolean reaches() {
    return office.mode() == PostOffice.Mode.SENDS && !address.isEmpty();
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public boolean send(String to, String subject, String body) {
    try {
      office.toWorker(to, subject, body);
      return true;
    } catch (NotCarried e) {
      return false;
    }
  }
}
