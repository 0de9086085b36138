package org.lodestar.app.intake.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.FieldName;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Characters;

/**
 * Reads an e-mail that was pasted or handed in as a file. What cannot be read is read as plain
 * words; nothing that it points to is fetched, and nothing that is attached is opened.
 */
public final class EmailReader {
  /** Bytes of a file that we read. */
  public static final int MOST_BYTES = 5 * 1024 * 1024;

  /** Characters that we keep. */
  public static final int MOST_CHARACTERS = 60_000;

  private static final int DEEPEST = 12;
  private static final int MOST_PARTS = 500;
  private static final int MOST_HEADERS = 2_000;
  private static final int MOST_NAMES = 50;
  private static final int LONGEST_NAME = 200;

  /** Parts that may hold parts. */
  private static final Pattern HOLDER = Pattern.compile("(?i)multipart/|message/rfc822");

  /** The parser goes down one part after the other, and its way down is not endless. */
  private static final int MOST_HOLDERS = 200;

  private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}:.*");
  private static final Pattern TELLING =
      Pattern.compile("(?i)(?:Message-ID|MIME-Version|Received|Content-Type):.*");

  private final StringBuilder text = new StringBuilder();
  private final List<String> attachments = new ArrayList<>();
  private final List<String> identifiers = new ArrayList<>();
  private @Nullable Message innermost;
  private int parts;

  private EmailReader() {}

  /** What was pasted: an e-mail in the form in which it travels, or just its words. */
  public static Email pasted(String typed) {
    String lines = typed.strip().replace("\r\n", "\n");
    return travels(lines) ? file(lines.getBytes(StandardCharsets.UTF_8)) : words(lines);
  }

  /** Whether it begins with a head as only an e-mail in the form in which it travels has one. */
  private static boolean travels(String lines) {
    List<String> head = lines.lines().takeWhile(line -> !line.isBlank()).limit(200).toList();
    return !head.isEmpty()
        && FIELD.matcher(head.getFirst()).matches()
        && head.stream().anyMatch(line -> TELLING.matcher(line).matches());
  }

  /** A file with an e-mail in the form in which it travels. */
  public static Email file(byte[] bytes) {
    if (tooDeep(bytes)) {
      return words(new String(bytes, StandardCharsets.UTF_8));
    }
    try {
      Message message = builder().parseMessage(new ByteArrayInputStream(bytes));
      EmailReader reader = new EmailReader();
      reader.message(message, 0);
      Email email = reader.email(message);
      return understood(email) ? email : words(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException broken) {
      return words(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static boolean tooDeep(byte[] bytes) {
    return HOLDER
            .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
            .results()
            .limit(MOST_HOLDERS + 1L)
            .count()
        > MOST_HOLDERS;
  }

  private static boolean understood(Email email) {
    return !email.text().isBlank() || !email.attachments().isEmpty() || !email.subject().isBlank();
  }

  private static DefaultMessageBuilder builder() {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(MOST_CHARACTERS)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxContentLen(MOST_BYTES)
            .build());
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    return builder;
  }

  private static Email words(String typed) {
    String clean = Characters.kept(typed);
    String kept = shortened(clean);
    Optional<ForwardedText.Head> head = ForwardedText.head(kept);
    return new Email(
        head.map(ForwardedText.Head::sender).orElse(""),
        head.map(ForwardedText.Head::address).orElse(""),
        head.flatMap(ForwardedText.Head::sentAt).orElse(null),
        head.map(ForwardedText.Head::subject).orElse(""),
        kept,
        List.of(),
        List.of(),
        kept.length() < clean.length());
  }

  private static String shortened(String text) {
    return text.length() <= MOST_CHARACTERS
        ? text
        : Characters.kept(text.substring(0, MOST_CHARACTERS));
  }

  /** Who wrote first and when: of the innermost, be it forwarded whole or within the words. */
  private Email email(Message outer) {
    Message inner = innermost == null ? outer : innermost;
    boolean forwardedWhole = inner != outer;
    String clean = Characters.kept(text.toString());
    String kept = shortened(clean);
    Optional<ForwardedText.Head> head =
        forwardedWhole ? Optional.empty() : ForwardedText.head(kept);
    Optional<Mailbox> from = from(inner);
    return new Email(
        head.map(ForwardedText.Head::sender)
            .orElseGet(() -> line(from.map(Mailbox::getName).orElse(""))),
        head.map(ForwardedText.Head::address)
            .orElseGet(() -> line(from.map(Mailbox::getAddress).orElse(""))),
        head.flatMap(ForwardedText.Head::sentAt).or(() -> sent(inner)).orElse(null),
        line(inner.getSubject()),
        kept,
        attachments,
        identifiers,
        kept.length() < clean.length());
  }

  private void message(Message message, int depth) {
    innermost = message;
    @Nullable String id = message.getMessageId();
    if (id != null && !id.isBlank() && identifiers.size() < MOST_NAMES) {
      identifiers.add(line(id));
    }
    entity(message, depth);
  }

  private void entity(Entity entity, int depth) {
    Body body = entity.getBody();
    if (depth > DEEPEST || ++parts > MOST_PARTS || body == null) {
      return;
    }
    if (body instanceof Message nested) {
      forwarded(nested, depth);
    } else if (attached(entity)) {
      attachment(entity);
    } else if (body instanceof Multipart multipart) {
      multipart(multipart, depth);
    } else if (body instanceof TextBody words) {
      add(entity, words);
    } else {
      attachment(entity);
    }
  }

  private void forwarded(Message nested, int depth) {
    text.append("\n\n");
    from(nested).ifPresent(this::from);
    text.append("Subject: ").append(line(nested.getSubject())).append("\n\n");
    message(nested, depth + 1);
  }

  private void from(Mailbox mailbox) {
    String name = line(mailbox.getName());
    text.append("From: ").append(name).append(" <").append(mailbox.getAddress()).append(">\n");
  }

  private static boolean attached(Entity entity) {
    return name(entity) != null || "attachment".equals(entity.getDispositionType());
  }

  /** Some programs name a file in one head, some in another. */
  private static @Nullable String name(Entity entity) {
    if (entity.getFilename() != null) {
      return entity.getFilename();
    }
    @Nullable Header header = entity.getHeader();
    return header != null
            && header.getField(FieldName.CONTENT_TYPE) instanceof ContentTypeField type
        ? type.getParameter("name")
        : null;
  }

  private void attachment(Entity entity) {
    @Nullable String name = name(entity);
    if (attachments.size() < MOST_NAMES) {
      attachments.add(line(name == null ? entity.getMimeType() : name));
    }
  }

  private void multipart(Multipart multipart, int depth) {
    List<Entity> bodies = multipart.getBodyParts();
    if ("alternative".equals(multipart.getSubType())) {
      best(bodies).ifPresent(entity -> entity(entity, depth + 1));
    } else {
      bodies.forEach(entity -> entity(entity, depth + 1));
    }
  }

  /** The plain words, where they are more than a blank. */
  private static Optional<Entity> best(List<Entity> bodies) {
    return bodies.stream()
        .filter(each -> "text/plain".equals(each.getMimeType()))
        .filter(each -> each.getBody() instanceof TextBody words && !read(words).isBlank())
        .findFirst()
        .or(() -> bodies.isEmpty() ? Optional.empty() : Optional.of(bodies.getLast()));
  }

  private void add(Entity entity, TextBody body) {
    String words = read(body);
    text.append("text/html".equals(entity.getMimeType()) ? HtmlWords.of(words) : words)
        .append('\n');
  }

  /** A character set that nobody knows is read as the commonest one. */
  private static String read(TextBody body) {
    try {
      byte[] bytes = bytes(body);
      return new String(bytes, charset(body.getMimeCharset()));
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    try (var in = body.getInputStream()) {
      return in.readNBytes(MOST_BYTES);
    }
  }

  private static Charset charset(@Nullable String name) {
    try {
      return name == null || name.equalsIgnoreCase("us-ascii")
          ? StandardCharsets.UTF_8
          : Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  private static Optional<Mailbox> from(Message message) {
    @Nullable MailboxList from = message.getFrom();
    return from == null || from.isEmpty() ? Optional.empty() : Optional.of(from.get(0));
  }

  private static Optional<Instant> sent(Message message) {
    return Optional.ofNullable(message.getDate()).map(Date::toInstant);
  }

  /** One line of bounded length. */
  private static String line(@Nullable String value) {
    String clean = value == null ? "" : Characters.kept(value).replaceAll("\\s+", " ");
    return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
  }
}
