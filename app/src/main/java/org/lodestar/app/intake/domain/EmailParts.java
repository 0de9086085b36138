package org.lodestar.app.intake.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.FieldName;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.HeaderImpl;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through an e-mail, however large it is, and hands on what is attached as it flows by.
 * Nothing of it is opened, unpacked or held in memory.
 */
public final class EmailParts {
  /** An e-mail within an e-mail within an e-mail: deeper than any that people forward. */
  static final int DEEPEST = 12;

  static final int MOST_PARTS = 500;
  private static final int MOST_HEADERS = 2_000;
  private static final int LONGEST_HEADER = 60_000;

  /** How far it was taken apart. */
  public enum End {
    WHOLE,
    /** Parts within parts were left as they are beyond a depth. */
    TOO_DEEP,
    /** The rest of its parts were left. */
    TOO_MANY,
    /** From some place on it could not be read. */
    BROKEN
  }

  /** Takes one attached file. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes it.
     *
     * @param name as it is told, uncleaned; empty when there is none
     * @param declared media type as it is told
     * @param in its bytes, as they were before they were packed for travelling
     */
    void take(String name, String declared, InputStream in);
  }

  private final MimeTokenStream stream = new MimeTokenStream(config());
  private final Taker taker;
  private Header header = new HeaderImpl();
  private int depth;
  private int parts;
  private boolean tooDeep;

  private EmailParts(Taker taker) {
    this.taker = taker;
  }

  private static MimeConfig config() {
    return MimeConfig.custom()
        .setMaxLineLen(-1)
        .setMaxHeaderLen(LONGEST_HEADER)
        .setMaxHeaderCount(MOST_HEADERS)
        .setMaxContentLen(-1)
        .build();
  }

  /** Hands on all that is attached, in its order. Never fails: it says how far it came. */
  public static End each(InputStream in, Taker taker) {
    return new EmailParts(taker).walk(in);
  }

  private End walk(InputStream in) {
    try {
      stream.parse(in);
      for (EntityState at = stream.getState();
          at != EntityState.T_END_OF_STREAM;
          at = stream.next()) {
        if (parts > MOST_PARTS) {
          return End.TOO_MANY;
        }
        at(at);
      }
      return tooDeep ? End.TOO_DEEP : End.WHOLE;
    } catch (IOException | MimeException | RuntimeException broken) {
      return End.BROKEN;
    }
  }

  private void at(EntityState state) {
    switch (state) {
      case T_START_HEADER -> {
        header = new HeaderImpl();
        stream.setRecursionMode(depth < DEEPEST ? RecursionMode.M_RECURSE : RecursionMode.M_FLAT);
      }
      case T_FIELD -> field(stream.getField());
      case T_START_MULTIPART, T_START_MESSAGE -> depth++;
      case T_END_MULTIPART, T_END_MESSAGE -> depth--;
      case T_BODY -> body();
      default -> {}
    }
  }

  private void field(Field field) {
    try {
      header.addField(
          LenientFieldParser.parse(
              Objects.requireNonNullElseGet(
                  field.getRaw(),
                  () -> org.apache.james.mime4j.util.ContentUtil.encode(field.toString())),
              DecodeMonitor.SILENT));
    } catch (MimeException unreadable) {
      // A head that nobody can read tells nothing.
    }
  }

  private void body() {
    parts++;
    BodyPart part = new BodyPart();
    part.setHeader(header);
    String type = part.getMimeType();
    if (type.startsWith("multipart/") || type.equals("message/rfc822")) {
      tooDeep = true;
      return;
    }
    Optional<String> name = name(part);
    boolean attached =
        name.isPresent()
            || "attachment".equals(part.getDispositionType())
            || !type.startsWith("text/");
    if (attached) {
      taker.take(name.orElse(""), type, stream.getDecodedInputStream());
    }
  }

  /** Some programs name a file in one head, some in another. */
  private Optional<String> name(BodyPart part) {
    @Nullable String told = part.getFilename();
    if (told != null) {
      return Optional.of(told);
    }
    return header.getField(FieldName.CONTENT_TYPE) instanceof ContentTypeField type
        ? Optional.ofNullable(type.getParameter("name"))
        : Optional.empty();
  }
}
