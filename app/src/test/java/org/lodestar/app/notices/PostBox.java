package org.lodestar.app.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.lodestar.app.FreshDataFolder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A mail server that keeps what it is given, and a platform that is set up to use it and does
 * nothing by itself.
 */
public class PostBox implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  static {
    SERVER.start();
  }

  private static int freePort() {
    try (var socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    new FreshDataFolder().initialize(context);
    TestPropertyValues.of(
            "lodestar.audit.sequencer=off",
            "lodestar.audit.checks=off",
            "LODESTAR_MAIL_HOST=127.0.0.1",
            "LODESTAR_MAIL_PORT=" + SERVER.getSmtp().getPort(),
            "LODESTAR_MAIL_SECURITY=NONE",
            "LODESTAR_MAIL_FROM=lodestar@council.example",
            "LODESTAR_MAIL_NEUTRAL_FROM=updates@post.example",
            "LODESTAR_AUDIT_ANCHOR_MAIL=keeper@elsewhere.example",
            "LODESTAR_ADDRESS=https://lodestar.example",
            "server.forward-headers-strategy=native")
        .applyTo(context);
  }

  static List<MimeMessage> to(String address) {
    return Arrays.stream(SERVER.getReceivedMessages())
        .filter(message -> isTo(message, address))
        .toList();
  }

  private static boolean isTo(MimeMessage message, String address) {
    try {
      return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything that ever went over the line, header and all. */
  static String everything() {
    StringBuilder all = new StringBuilder();
    for (MimeMessage message : SERVER.getReceivedMessages()) {
      all.append(GreenMailUtil.getWholeMessage(message)).append('\n');
    }
    return all.toString();
  }

  static void close() {
    SERVER.stop();
  }

  static void open() {
    SERVER.start();
  }
}
