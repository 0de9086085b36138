package org.lodestar.app.notices.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.lodestar.app.notices.Carrier;
import org.lodestar.app.notices.Letter;
import org.lodestar.app.notices.MailSettings;
import org.lodestar.app.notices.NotCarried;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands letters to a mail server. */
public final class Smtp implements Carrier {
  private static final String PATIENCE_MILLISECONDS = "10000";

  private final MailSettings settings;

  public Smtp(MailSettings settings) {
    this.settings = settings;
  }

  @Override
  public void carry(Letter letter) throws NotCarried {
    try {
      JavaMailSenderImpl sender = sender(letter.from());
      sender.send(message(sender, letter));
    } catch (MailAuthenticationException e) {
      throw new NotCarried(NotCarried.Why.LOGIN_REFUSED);
    } catch (MailSendException e) {
      throw new NotCarried(
          e.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance)
              ? NotCarried.Why.ADDRESS_REFUSED
              : NotCarried.Why.NOT_REACHED);
    } catch (MailException | MessagingException e) {
      throw new NotCarried(NotCarried.Why.NOT_REACHED);
    }
  }

  private static MimeMessage message(JavaMailSenderImpl sender, Letter letter)
      throws MessagingException {
    MimeMessage message = sender.createMimeMessage();
    MimeMessageHelper helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
    helper.setFrom(letter.from());
    helper.setTo(letter.to());
    helper.setSubject(letter.subject());
    helper.setText(letter.body());
    // Nobody's holiday reply comes back, and no list takes it up.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    return message;
  }

  private JavaMailSenderImpl sender(String from) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost(settings.host());
    sender.setPort(settings.port());
    boolean signsIn = !settings.user().isEmpty();
    if (signsIn) {
      sender.setUsername(settings.user());
      sender.setPassword(settings.password());
    }
    Properties properties = sender.getJavaMailProperties();
    properties.setProperty("mail.smtp.auth", String.valueOf(signsIn));
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLISECONDS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLISECONDS);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLISECONDS);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    // Else the identifier of the message would hold the name of this machine and of who runs it.
    properties.setProperty("mail.from", from);
    switch (settings.security()) {
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
      case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
    }
    return sender;
  }
}
