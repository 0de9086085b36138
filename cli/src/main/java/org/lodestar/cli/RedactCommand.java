package org.lodestar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.identify.Identifying;

/** {@code redact FILE}: passages of a text that may tell who somebody is. */
final class RedactCommand {
  /** The longest answers of a form take a hundredth of it. */
  private static final int LARGEST = 2_000_000;

  private RedactCommand() {}

  static String run(List<String> arguments, InputStream in) {
    if (arguments.size() > 1) {
      throw new CommandRefused("redact takes the name of one file, or - for standard input.");
    }
    String text = read(arguments.isEmpty() ? "-" : arguments.getFirst(), in);
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put(
        "marks",
        Identifying.anybody().in(text).stream().map(passage -> mark(text, passage)).toList());
    return Json.print(answer);
  }

  /** Offsets count code points, as most languages do, and not the halves of a sign. */
  private static Map<String, @Nullable Object> mark(String text, Passage passage) {
    Map<String, @Nullable Object> mark = new LinkedHashMap<>();
    mark.put("start", text.codePointCount(0, passage.start()));
    mark.put("end", text.codePointCount(0, passage.end()));
    mark.put("kind", passage.kind().name());
    mark.put("text", passage.in(text));
    return mark;
  }

  private static String read(String name, InputStream in) {
    try (InputStream source = name.equals("-") ? in : Files.newInputStream(Path.of(name))) {
      byte[] bytes = source.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new CommandRefused(Shown.text(name) + " is longer than two million bytes.");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new CommandRefused(Shown.text(name) + " is no text in UTF-8.");
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new CommandRefused("There is no file " + Shown.text(name) + ".");
    } catch (FileSystemException e) {
      throw new CommandRefused("The file " + Shown.text(name) + " cannot be opened.");
    } catch (IOException e) {
      throw new CommandRefused("The file " + Shown.text(name) + " cannot be read.");
    }
  }
}
