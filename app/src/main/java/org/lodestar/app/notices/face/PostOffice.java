package org.lodestar.app.notices.face;

import org.lodestar.app.ground.Installation;
import org.lodestar.app.notices.Carrier;
import org.lodestar.app.notices.Letter;
import org.lodestar.app.notices.MailSettings;
import org.lodestar.app.notices.NotCarried;
import org.lodestar.app.notices.mail.Smtp;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether letters go out at all, and by whom. A demonstration only says that one would have. */
@Component
public class PostOffice {
  private final MailSettings settings;
  private final boolean demonstration;
  private final Carrier carrier;

  PostOffice(Installation installation, Environment environment) {
    this.settings = MailSettings.of(environment);
    this.demonstration = installation.isDemonstration();
    this.carrier = new Smtp(settings);
  }

  /** What happens to a letter. */
  public enum Mode {
    SENDS,
    /** A demonstration: letters are made and go nowhere. */
    PRETENDS,
    /** Mail is not set up: no letter is made. */
    SILENT
  }

  /** What happens to letters here. */
  public Mode mode() {
    if (demonstration) {
      return Mode.PRETENDS;
    }
    return settings.host().isEmpty() ? Mode.SILENT : Mode.SENDS;
  }

  /** Whether a reporter can get e-mail: only from an address that tells nothing. */
  public boolean reachesReporters() {
    return mode() == Mode.PRETENDS || (mode() == Mode.SENDS && !settings.neutralFrom().isEmpty());
  }

  /** The mail server, for the page of the administrator; empty for none. */
  public String host() {
    return settings.host();
  }

  /** To a worker. */
  void toWorker(String address, String subject, String body) throws NotCarried {
    post(new Letter(settings.from(), address, subject, body));
  }

  /** To a reporter, from the address that tells nothing. */
  void toReporter(String address, String subject, String body) throws NotCarried {
    post(new Letter(settings.neutralFrom(), address, subject, body));
  }

  private void post(Letter letter) throws NotCarried {
    if (mode() == Mode.SENDS) {
      carrier.carry(letter);
    }
  }
}
