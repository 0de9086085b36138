package org.lodestar.app.intake.domain;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An e-mail as it was read, from the innermost that was forwarded.
 *
 * @param sender name of who wrote it first; empty when it could not be read
 * @param address of who wrote it first; empty when it could not be read
 * @param sentAt when it was sent; null when it could not be read
 * @param text all that it says, those that it forwards below it
 * @param attachments names of what is attached
 * @param identifiers which no other e-mail has
 * @param cut whether it was longer than we keep
 */
public record Email(
    String sender,
    String address,
    @Nullable Instant sentAt,
    String subject,
    String text,
    List<String> attachments,
    List<String> identifiers,
    boolean cut) {
  /** Fewer letters than these are alike in many e-mails. */
  private static final int LEAST_FOR_A_MARK = 40;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Email {
    attachments = List.copyOf(attachments);
    identifiers = List.copyOf(identifiers);
  }

  /** The same with the names of all that was found to be attached. */
  public Email with(List<String> attached, boolean shortened) {
    return new Email(sender, address, sentAt, subject, text, attached, identifiers, shortened);
  }

  /** By which it is known again: its identifiers and, whoever forwarded it, its words. */
  public List<String> marks() {
    List<String> marks = new ArrayList<>();
    identifiers.forEach(each -> marks.add("id:" + each.toLowerCase(Locale.ROOT)));
    String words = letters(ForwardedText.innermost(text));
    if (words.length() >= LEAST_FOR_A_MARK) {
      marks.add("words:" + words);
    }
    return marks;
  }

  /** Letters and digits only: how lines were broken and quoted tells nothing. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** As it is kept in a draft. */
  public String written() {
    return JSON.writeValueAsString(this);
  }

  /** From how it is kept. */
  public static Email read(String written) {
    return JSON.readValue(written, Email.class);
  }

  /** As it is kept with the concern: head and words. */
  public String whole() {
    StringBuilder whole = new StringBuilder();
    line(whole, "From: ", (sender + (address.isEmpty() ? "" : " <" + address + ">")).strip());
    line(whole, "Sent: ", sentAt == null ? "" : sentAt.toString());
    line(whole, "Subject: ", subject);
    line(whole, "Attached: ", String.join(", ", attachments));
    return (whole + "\n" + text).strip();
  }

  private static void line(StringBuilder whole, String name, String value) {
    if (!value.isEmpty()) {
      whole.append(name).append(value).append('\n');
    }
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Email[personal]";
  }
}
