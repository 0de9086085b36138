package org.lodestar.app.vault.domain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.lodestar.app.vault.SealBroken;

/**
 * Text as bytes whose length says little: filled up to 64 bytes, then to the next power of two,
 * from 4 KiB on to the next multiple of 4 KiB.
 *
 * <p>Layout: one byte for the encoding, four for the length, the text, zeros. UTF-8 is used unless
 * the text holds a lone surrogate, which UTF-8 cannot carry; then UTF-16, so that whatever was
 * typed comes back as it was.
 */
public final class Padding {
  private static final int HEADER = 5;
  private static final int SMALLEST = 64;
  private static final int STEP = 4096;
  private static final byte UTF_8 = 8;
  private static final byte UTF_16 = 16;

  private Padding() {}

  /** The text, filled up. */
  public static byte[] pad(String text) {
    byte encoding = UTF_8;
    byte[] bytes;
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
    } catch (CharacterCodingException e) {
      encoding = UTF_16;
      bytes = utf16(text);
    }
    return ByteBuffer.allocate(bucket(bytes.length + HEADER))
        .put(encoding)
        .putInt(bytes.length)
        .put(bytes)
        .array();
  }

  /** The text that was filled up; {@link SealBroken} when it cannot have been. */
  public static String unpad(byte[] padded) {
    ByteBuffer buffer = ByteBuffer.wrap(padded);
    byte encoding = buffer.get();
    int length = buffer.getInt();
    if (length < 0 || length > buffer.remaining()) {
      throw new SealBroken("A sealed text has an impossible length");
    }
    return encoding == UTF_16
        ? buffer.slice(HEADER, length).asCharBuffer().toString()
        : new String(padded, HEADER, length, charset(encoding));
  }

  /** The length to which {@code length} bytes are filled up. */
  static int bucket(int length) {
    if (length <= SMALLEST) {
      return SMALLEST;
    }
    if (length <= STEP) {
      return Integer.highestOneBit(length - 1) << 1;
    }
    return Math.multiplyExact(Math.ceilDiv(length, STEP), STEP);
  }

  private static byte[] utf16(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(text.length(), 2));
    bytes.asCharBuffer().put(text);
    return bytes.array();
  }

  private static Charset charset(byte encoding) {
    if (encoding != UTF_8) {
      throw new SealBroken("A sealed text has an unknown encoding");
    }
    return StandardCharsets.UTF_8;
  }
}
