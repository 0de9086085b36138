package org.lodestar.app.backup.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The file of the program that runs, by which one build is told from another of its version. */
public final class Program {
  private Program() {}

  /** Its digest, as a release's {@code SHA256SUMS} has it; none where there is no one file. */
  public static @Nullable String digest() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    try {
      Path file = source == null ? null : Path.of(source.getLocation().toURI());
      return file == null || !Files.isRegularFile(file) ? null : digest(file);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The program lies at no address", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file cannot be read", e);
    }
  }

  static String digest(Path file) throws IOException {
    MessageDigest digest = Digests.sha256();
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
