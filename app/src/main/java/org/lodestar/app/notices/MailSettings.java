package org.lodestar.app.notices;

import org.lodestar.app.ground.Refusal;
import org.springframework.core.env.Environment;

/**
 * How we send e-mail, as the operator set it up. Without a host nothing is ever sent.
 *
 * @param host mail server; empty for none
 * @param from the address from which workers get e-mail
 * @param neutralFrom the address from which reporters get theirs, which tells nothing; empty for
 *     none
 */
public record MailSettings(
    String host,
    int port,
    String user,
    String password,
    Security security,
    String from,
    String neutralFrom) {
  private static final int SUBMISSION = 587;

  /** How the way to the mail server is protected. */
  public enum Security {
    STARTTLS,
    TLS,
    /** Only to this machine itself. */
    NONE
  }

  public MailSettings {
    if (!host.isEmpty() && from.isEmpty()) {
      throw new Refusal("E-mail needs LODESTAR_MAIL_FROM beside LODESTAR_MAIL_HOST.");
    }
    if (security == Security.NONE && !isThisMachine(host)) {
      throw new Refusal("E-mail leaves this machine with TLS only: set LODESTAR_MAIL_SECURITY.");
    }
  }

  /** From the operator's environment. */
  public static MailSettings of(Environment environment) {
    return new MailSettings(
        environment.getProperty("LODESTAR_MAIL_HOST", ""),
        environment.getProperty("LODESTAR_MAIL_PORT", Integer.class, SUBMISSION),
        environment.getProperty("LODESTAR_MAIL_USER", ""),
        environment.getProperty("LODESTAR_MAIL_PASSWORD", ""),
        Security.valueOf(environment.getProperty("LODESTAR_MAIL_SECURITY", "STARTTLS")),
        environment.getProperty("LODESTAR_MAIL_FROM", ""),
        environment.getProperty("LODESTAR_MAIL_NEUTRAL_FROM", ""));
  }

  private static boolean isThisMachine(String host) {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
  }

  /** A password has no business in a log. */
  @Override
  public String toString() {
    return "MailSettings[" + host + "]";
  }
}
