package org.lodestar.app.files.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.lodestar.app.files.copy.CopyProcess.Answer;

/**
 * The words of a plain text, such as a chat that a telephone gave out, and nothing beside them:
 * signs that nobody sees, or that turn the direction of a line so that it reads otherwise than it
 * stands, do not come along. What joins letters in Persian, Pashto and others stays.
 */
final class WordsCopy {
  /** What fits on one page; a long text ends after as many pages as a document would. */
  static final int LETTERS_OF_A_PAGE = 3_000;

  private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private WordsCopy() {}

  static Answer of(byte[] original, int mostPages) throws IOException {
    StringBuilder words = new StringBuilder();
    read(original)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(WordsCopy::isSeen)
        .limit((long) mostPages * LETTERS_OF_A_PAGE)
        .forEach(words::appendCodePoint);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(words.toString().getBytes(StandardCharsets.UTF_8));
    return new Answer("text/plain", body);
  }

  private static String read(byte[] original) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(original)).toString();
    } catch (CharacterCodingException older) {
      return new String(original, OLD_WINDOWS);
    }
  }

  private static boolean isSeen(int letter) {
    if (letter == '\n' || letter == '\t') {
      return true;
    }
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          false;
      case Character.FORMAT -> letter == ZERO_WIDTH_JOINER || letter == ZERO_WIDTH_NON_JOINER;
      default -> true;
    };
  }
}
